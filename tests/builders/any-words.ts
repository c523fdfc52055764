import fc from 'fast-check';
import { wordsOf } from '../../src/formats/word/block.ts';
import { blocksFromMarkdown } from '../../src/formats/word/blocks-from-markdown.ts';
import { parsePaper } from '../../src/papers/read/parse-paper.ts';

/** What is hard to set, or looks like a mark of Markdown: long words, addresses, amounts, dates, ordinals, years, numbers. */
const hard = fc.constantFrom(
  'https://www.randers.dk/borger/handicap/sagsbehandlingsfrister/og/endnu/laengere/inde/paa/siden',
  'handicapkonsulent-for-beskaeftigelse@randers-kommune.example',
  'Beskæftigelsesindsatslovgivningsarbejdsgruppens',
  'Sagsbehandlingsfrist',
  '1.204.000 kr.',
  '18,2 pct.',
  '15. december: svar',
  '1. december',
  '22. november holder vi møde',
  '3. februar 2027',
  '2. behandling',
  '1. kvartal',
  '15. 12. 2026',
  '2026. Vi begynder',
  '+ 45 12 34 56 78',
  '§ 37',
  '1. og 15. maj',
  '007. agent',
  'kommunen svarer',
);

/** Each drawn text ends with a word of its own, by which it is found again. */
const text = fc.tuple(hard, fc.nat(9999)).map(([words, number]) => `${words} ord${number}slut`);
/** The name of a note, and another one in each block. */
const NOTE = '[^note]';

const table = fc
  .tuple(
    fc.constantFrom(':---', '---:', ':---:'),
    fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  )
  .chain(([side, rows]) =>
    fc.tuple(fc.constant(side), fc.constant(rows), fc.array(text, { minLength: 2, maxLength: 3 })),
  )
  .map(([side, rows, header]) =>
    [header, header.map(() => side), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  );
const lines = fc.array(text, { minLength: 1, maxLength: 4 });

/** Every construct of a paper, with a drawn text in every place of it. */
const construct = fc.oneof(
  { weight: 2, arbitrary: lines.map((all) => all.join('\n')) },
  lines.map((all) => all.join('\n\n')),
  lines.map((all) => all.map((one) => `- ${one}`).join('\n')),
  lines.map((all) => all.map((one, index) => `${index + 1}. ${one}`).join('\n')),
  lines.map((all) => all.map((one) => `- før\n  ${one}\n  - ${one}`).join('\n')),
  lines.map((all) => all.map((one) => `> ${one}`).join('\n')),
  text.map((one) => `## ${one}`),
  text.map((one) => `${one}.\n---`),
  fc.tuple(text, text).map(([one, two]) => `**${one}** og *${two}*`),
  text.map((one) => `[${one}](https://a.example)`),
  text.map((one) => `[INDSÆT TAL: ${one}]`),
  text.map((one) => `\`${one}\``),
  fc
    .tuple(text, text, text)
    .map(
      ([one, two, three]) => `x${NOTE}\n\n${NOTE}: ${one}\n${two.replace(/^[+\d]/, 'og $&')}\n\n\t${three}`,
    ),
  table,
  fc.tuple(table, text).map(([rows, below]) => `${rows}\n${below}`),
  table.map((rows) => `> ${rows.replaceAll('\n', '\n> ')}`),
);

export interface WordedPaper {
  readonly markdown: string;
  /** As often as they are written. */
  readonly words: readonly string[];
}

/** Papers of such constructs, one to four or as many as are asked for, and the words that are to be read in them. */
export function anyWideParagraphs(constructs?: number): fc.Arbitrary<WordedPaper> {
  const [minLength, maxLength] = constructs === undefined ? [1, 4] : [constructs, constructs];
  return fc.array(construct, { minLength, maxLength, size: 'max' }).map((blocks) => {
    const named = blocks.map((block, index) => block.replaceAll(NOTE, `[^n${index}]`));
    const markdown = `# Titel\n\n${named.join('\n\nMellem.\n\n')}\n`;
    return { markdown, words: wordsWritten(markdown) };
  });
}

/** All that is read, without the marks. */
function wordsWritten(markdown: string): readonly string[] {
  return markdown
    .replace(/\[\^n\d+\]:?/g, ' ')
    .replace(/\]\(https:\/\/a\.example\)/g, '')
    .split('\n')
    .filter((line) => !/^[>\s]*[|:\- ]*$/.test(line))
    .flatMap((line) => {
      const item = /^(?:\s*-\s+|[>\s]*>\s|#+\s)/.exec(line)?.[0] ?? '';
      return line
        .slice(item.length)
        .replace(/[|*`]|\[INDSÆT|\[|\]/g, ' ')
        .split(/\s+/);
    })
    .filter((word) => /[\p{L}\d]/u.test(word));
}

export function wordsInHtml(html: string): string {
  return withNumbers(html)
    .replace(/<\/?(?:a|b|i|s|code|span)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>|&nbsp;/g, ' ')
    .replaceAll('&amp;', '&');
}

/** With the numbers that HTML counts before the items of its lists. */
function withNumbers(html: string): string {
  return html.replace(/<ol(?: start="(\d+)")?>([\s\S]*?)<\/ol>/g, (_whole, start = '1', items: string) => {
    let number = Number(start) - 1;
    return items.replace(/<li[^>]*>/g, () => {
      number += 1;
      return ` ${number}. `;
    });
  });
}

/** With the numbers that Word counts. */
export function wordsInWord(markdown: string): string {
  const counts = new Map<number, number>();
  return blocksFromMarkdown(parsePaper(markdown).parts)
    .flatMap(({ block }) => {
      if (block.kind === 'rule') return [];
      if (block.kind === 'row') return block.cells.map(wordsOf);
      if (block.kind !== 'item' || !block.list.ordered) return [wordsOf(block.spans)];
      const number = counts.get(block.list.id) ?? block.list.start;
      counts.set(block.list.id, number + 1);
      return [`${number}. ${wordsOf(block.spans)}`];
    })
    .join(' ');
}

/** Throws with the words that are not there as often as they are written. */
export function expectEveryWord(words: readonly string[], seen: string): void {
  const left = new Map<string, number>();
  for (const word of seen.replace(/[[\]]/g, ' ').split(/\s+/)) left.set(word, (left.get(word) ?? 0) + 1);
  const lost = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
  if (lost.length > 0) throw new Error(`Not printed: ${lost.join(' ')}`);
}
