import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/application/outcome.ts';
import { printPapers } from '../../src/application/print-papers.ts';
import { reviewPapers } from '../../src/application/review-papers.ts';
import { FORMATS } from '../../src/formats/formats.ts';
import { given, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';

/** Texts that readers have stumbled over: in the square of their length, or out of the stack. */
const ODD: readonly (readonly [string, string])[] = [
  ['one word of 150,000 letters', 'a'.repeat(150_000)],
  ['a picture pasted as text', `![foto](data:image/png;base64,${'iVBORw0KGgo'.repeat(14_000)})`],
  ['quotation marks without end', `${'»'.repeat(50_000)}\n\n${'"'.repeat(50_000)}`],
  ['quotations inside each other', `${'>'.repeat(20_000)} hej`],
  ['lists inside each other', `${'- '.repeat(20_000)} hej`],
  ['stars and lines in a row', `${'*'.repeat(50_000)}a${'_'.repeat(50_000)}`],
  ['brackets in a row', '['.repeat(20_000)],
];
const FORMATS_WITHOUT_BROWSER = FORMATS.filter(({ id }) => id !== 'pdf');

describe.each(ODD)('a paper with %s', (_what, text) => {
  const files = { 'god.md': '# God\n\nEn tekst.\n', 'sær.md': `# Sær\n\n${text}\n` };
  const request = { files: Object.keys(files).map(given), ownCatalogue: undefined };

  it('is made or turned down with a reason, and costs no other paper', async () => {
    const memory = memoryPorts(files);
    const value = await printPapers({ ...request, formats: FORMATS_WITHOUT_BROWSER }, memory.ports);
    if (isRefused(value)) throw new Error(value.faults[0]?.code);
    for (const { id } of FORMATS_WITHOUT_BROWSER) expect(memory.files.has(`/hjem/god.${id}`)).toBe(true);
    for (const { made, faults } of value.files)
      expect([made === null, faults.length > 0]).not.toEqual([true, false]);
  });

  it('is read with its checklist, and so is the other', async () => {
    const { ports } = memoryPorts(files);
    const value = await reviewPapers({ ...request, ...REVIEW }, ports);
    expect(isRefused(value)).toBe(false);
  });
});

const REVIEW = { date: EXAMPLE_DATE, answers: undefined, as: 'debatindlaeg' };
