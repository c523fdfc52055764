import fc from 'fast-check';
import { escapeValue, resolveValues } from '../../src/papers/write/escape-markdown.ts';
import { hostileText } from './hostile-text.ts';

const word = fc.constantFrom(
  'kommunen',
  'Vi',
  'job',
  '12,5 pct.',
  'den 1. januar',
  'æøå',
  'a_b',
  '2*3',
  '[INDSÆT TAL: x]',
);
const plain = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const typed = hostileText().map((text) => resolveValues(`x ${escapeValue(text)} y`));
const styled = fc
  .tuple(plain, fc.constantFrom('**', '*', ''), plain)
  .map(([before, mark, inner]) => `${before} ${mark}${mark === '' ? inner : 'vigtigt'}${mark} slut`);
const link = plain.map((text) => `${text} [sted](https://a.example/b) og <https://b.example/>`);
const sentence = fc.oneof(plain, styled, typed, link);

const bullet = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const numbered = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n'));
const nested = fc
  .tuple(sentence, sentence, sentence)
  .map(([one, two, three]) => `1. ${one}\n   - ${two}\n2. ${three}`);
const quote = fc
  .array(sentence, { minLength: 1, maxLength: 2 })
  .map((lines) => lines.map((line) => `> ${line}`).join('\n>\n'));
const table = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 3 }))
  .map(([facts, rows]) =>
    [
      facts ? '| | |' : '| Hvad | Tal |',
      '| :--- | ---: |',
      ...rows.map(([one, two]) => `| ${one} | ${two} |`),
    ].join('\n'),
  );

/** The blocks that a paper below its title is made of, as Markdown. */
export function anyBlocks(): fc.Arbitrary<readonly string[]> {
  const block = fc.oneof(
    { weight: 4, arbitrary: sentence },
    { weight: 1, arbitrary: plain.map((text) => `## ${text}`) },
    bullet,
    numbered,
    nested,
    quote,
    table,
    fc.constant('---'),
    fc.constant('<!-- en bemærkning -->'),
  );
  // A paragraph between two lists keeps them apart.
  return fc.array(block, { maxLength: 8 }).map((blocks) => blocks.flatMap((one) => [one, 'Mellemtekst.']));
}

/** What somebody may write by hand and the templates never do, as Markdown: each a way for two readers to disagree. */
export function anyMarkup(): fc.Arbitrary<readonly string[]> {
  const inside = fc.constantFrom(
    '[vejen](https://a.example/lang/vej "titel")',
    '[fil](andre.md)',
    '![En rampe](a.png)',
    '&aring;r &mdash; &#230; &ukendt; &constructor; &#8206; &#0;',
    '&amp;lt; &lt',
    '<b>fed</b>',
    'før<br>efter',
    '<!-- skjult -->',
    '`kode &amp; **tegn**`',
    '~~væk~~',
    '\\*ikke\\* \\[klip\\]',
    'a\u030arlig \u1fefkode\u1fef &lt\u037e',
    'note[^n] og [1]',
    '[INDSÆT TAL: *x* & y]',
    'linje\nlinje\\\nlinje',
  );
  const line = fc.array(fc.oneof(plain, inside), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const cell = line.map((text) => text.replaceAll('\n', ' ').replaceAll('\\ ', ' '));
  const indented = (text: string) => text.replaceAll('\n', '\n  ');
  const block = fc.oneof(
    { weight: 3, arbitrary: line },
    cell.map((text) => `## ${text}`),
    cell.map((text) => `- [ ] ${text}\n- [x] ${text}`),
    fc.tuple(line, line).map(([one, two]) => `- ${indented(one)}\n\n  ${indented(two)}\n  - inderst`),
    line.map((text) => `> ${text.replaceAll('\n', '\n> ')}\n>\n> - punkt`),
    fc.tuple(cell, cell).map(([one, two]) => `| ${one} | |\n| --- | --- |\n| ${two} | x |`),
    line.map((text) => `\`\`\`\n${text}\n\`\`\``),
    line.map((text) => `<div>\n${text}\n</div>`),
    fc.constant('[^n]: Noten &oslash;verst.\n'),
  );
  return fc.array(block, { maxLength: 6 });
}

/** A paper made of such blocks. */
export function paperOf(blocks: readonly string[]): string {
  return `${['# Titel', ...blocks].join('\n\n')}\n`;
}
