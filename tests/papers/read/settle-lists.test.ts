import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/formats/word/block.ts';
import { blocksFromMarkdown } from '../../../src/formats/word/blocks-from-markdown.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { printedBody } from '../../builders/printed.ts';

/** What is seen on the page, with the numbers that HTML counts before the items of its lists. */
function seen(markdown: string): string {
  return printedBody(`# T\n\n${markdown}\n`)
    .replace(/<a class="back"[^>]*>&nbsp;<\/a>/g, '')
    .replace(/<ol(?: start="(\d+)")?>([\s\S]*?)<\/ol>/g, (_whole, start = '1', items: string) => {
      let number = Number(start) - 1;
      return items.replace(/<li[^>]*>/g, () => `${++number}. `);
    })
    .replace(/<li>/g, '• ')
    .replace(/ ?<br>|<\/(?:p|li|h[1-6]|blockquote)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\n+/g, '\n')
    .replace(/^\s*T\n/, '')
    .trim();
}

/** The same in Word: the numbers of its own lists, and the words. */
function seenInWord(markdown: string): string {
  const counts = new Map<number, number>();
  return blocksFromMarkdown(parsePaper(`# T\n\n${markdown}\n`).parts)
    .slice(1)
    .map(({ block }) => {
      if (block.kind === 'row' || block.kind === 'rule') return '';
      const words = block.spans.map(({ text }) => text).join('');
      if (block.kind !== 'item') return words;
      if (!block.list.ordered) return `• ${words}`;
      const number = counts.get(block.list.id) ?? block.list.start;
      counts.set(block.list.id, number + 1);
      return `${number}. ${wordsOf(block.spans)}`;
    })
    .join('\n');
}

const AS_WRITTEN: Readonly<Record<string, string>> = {
  'dates on lines': '1. december: Møde\n15. december: Svar\n3. februar: Valg',
  'dates in paragraphs': '22. november holder vi møde.\n\n8. december svarer de.\n\n15. januar er det slut.',
  'dates that follow each other': '1. maj: A\n2. maj: B',
  'the same day of several months': '1. januar\n1. april\n1. juli',
  'short months': '3. feb. kl. 10\n1. okt. kl. 11',
  ordinals: '2. behandling er i maj.\n\n1. viceborgmester taler.',
  quarters: '1. kvartal: 5\n3. kvartal: 7',
  'two days': '1. og 15. december er der møde.\n\n1.–3. maj er der lukket.',
  'dates in figures': '15. 12. 2026: Møde\n\n3. 2. 2027: Svar',
  years: '2026. Vi begynder.\n\n2028. Vi slutter.',
  'numbers of cases': '2026117. Ansøgning',
  'noughts before': '01. Første\n02. Anden',
  nought: '0. Forord\n1. Kapitel',
  'telephone numbers': '+ 45 12 34 56 78',
  'a number alone': '15.\n\nEfter.',
  'a list from one': '1. Først\n2. Så\n3. Sidst',
  'a list that goes on behind a text': '1. Først\n\nTekst.\n\n2. Så',
  'a list with a number left out': '1. Først\n2. Så\n4. Sidst',
  'a list in disorder': '3. Tre\n1. En\n2. To',
  'a list and dates in it': '1. Først\n2. Så\n15. december: Sidst',
  'a paragraph that goes on with a date': 'Vi mødes den\n1. december på rådhuset.',
};

describe('the number that is written is the number that is printed', () => {
  it.each(Object.entries(AS_WRITTEN))('%s', (_name, markdown) => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(plain(seen(markdown))).toBe(plain(markdown));
    expect(plain(seenInWord(markdown))).toBe(plain(markdown));
  });

  it('in a quotation, a list and a note too', () => {
    expect(seen('> 1. december: A\n> 15. december: B')).toBe('1. december: A\n15. december: B');
    expect(seen('- 15. december: A\n- 3. februar: B')).toBe('• 15. december: A\n• 3. februar: B');
    expect(seen('Se[^1].\n\n[^1]: 15. december kom svaret.')).toContain('1. 15. december kom svaret.');
  });

  it('each date on its own line, and the next sentence in its own paragraph', () => {
    expect(printedBody('# T\n\nMøder:\n1. december: A\n15. december: B\n\nEfter.\n')).toContain(
      '<p>Møder: <br><span class="whole">1. december</span>: A <br><span class="whole">15. december</span>: B</p><p>Efter.</p>',
    );
  });

  it('and what stands under a date stays under it', () => {
    expect(seen('15. december:\n\n    - Kaffe\n    - Kage\n\n3. februar: Valg')).toBe(
      '15. december:\n• Kaffe\n• Kage\n3. februar: Valg',
    );
  });

  it('but a list in which each item is "1." is counted, as is the custom', () => {
    expect(seen('1. Først\n1. Så\n1. Sidst')).toBe('1. Først\n2. Så\n3. Sidst');
  });

  it('and each line keeps its place', () => {
    const markdown =
      '# T\n\n1. december: A\n15. december: B\n\n1. Et\n4. Fire\n\n\n3. maj:\n\n    - X\n\nSlut.\n';
    const lines = markdown.split('\n');
    for (const { line, excerpt } of parsePaper(markdown).blocks)
      expect(lines[line - 1]).toContain(excerpt.split(/[\s.:]/)[0]);
    expect(parsePaper(markdown).blocks.at(-1)).toMatchObject({ line: 14, excerpt: 'Slut.' });
  });
});
