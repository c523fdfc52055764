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

/** A paper made of such blocks. */
export function paperOf(blocks: readonly string[]): string {
  return `${['# Titel', ...blocks].join('\n\n')}\n`;
}
