import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answers } from '../../../src/answers/answers.ts';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { openPrinter, type Printer } from '../../../src/formats/pdf/printer.ts';
import { CATALOGUE, exampleAnswers, papersAskedFor, papersOf } from '../../builders/papers.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';
import { headingsHeard, tablesHeard, wordsHeard } from './what-is-heard.ts';

const MUNICIPALITIES = 30;

/** All papers of the examples, and of their answers moved to municipalities spread over the register. */
function allPapers(): readonly { readonly name: string; readonly markdown: string }[] {
  const examples = exampleAnswers();
  const step = CATALOGUE.municipalities.length / MUNICIPALITIES;
  const moved = Array.from({ length: MUNICIPALITIES }, (_unused, index) => {
    const { navn } = CATALOGUE.municipalities[Math.floor(index * step)] ?? { navn: '' };
    const { answers } = examples[index % examples.length] as (typeof examples)[number];
    return { name: navn, answers: inMunicipality(answers, navn) };
  });
  return [...examples, ...moved].flatMap(({ name, answers }) =>
    [...papersOf(answers), ...papersAskedFor('opfoelgning', answers)].map((paper) => ({
      name: `${name}/${paper.name}`,
      markdown: paper.markdown,
    })),
  );
}

function inMunicipality(answers: Answers, navn: string): Answers {
  return { ...answers, kommune: { ...(answers.kommune as object), navn } };
}

describeWithBrowser('what is heard of the papers of 30 municipalities and the examples', () => {
  let printer: Printer;
  beforeAll(async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    printer = opened.value;
  });
  afterAll(() => printer.close());

  it('is every word and every bookmark as it is written, and in each table a heading for each row', async () => {
    const papers = allPapers();
    const count = { words: 0, bookmarks: 0, tables: 0 };
    const wrong = await Promise.all(
      papers.map(async ({ name, markdown }) => {
        const printed = await printer.print(markdown);
        if (!printed.ok) return [`${name}: ${printed.faults[0]?.message}`];
        const pdf = await PDFDocument.load(printed.value, { updateMetadata: false });
        const words = wordsHeard(pdf, markdown, new Map());
        const headings = headingsHeard(pdf, markdown, new Map());
        const tables = tablesHeard(pdf);
        count.words += words.written.length;
        count.bookmarks += headings.written.length;
        count.tables += tables.length;
        const unnamed = tables.filter(({ rows, named }) => named < rows);
        return [
          ...firstDifference(words).map((said) => `${name}: ${said}`),
          ...firstDifference(headings).map((said) => `${name}, bookmark: ${said}`),
          ...unnamed.map(({ rows, named }) => `${name}: ${rows - named} of ${rows} rows without a heading`),
        ];
      }),
    );
    process.stderr.write(
      `${papers.length} papers: ${count.words} words, ${count.bookmarks} bookmarks, ${count.tables} tables; wrong: ${wrong.flat().length}.\n`,
    );
    expect(wrong.flat()).toEqual([]);
  });
});

function firstDifference({ written, heard }: ReturnType<typeof wordsHeard>): readonly string[] {
  const length = Math.max(written.length, heard.length);
  const at = Array.from({ length }, (_unused, index) => index).find(
    (index) => written[index] !== heard[index],
  );
  return at === undefined ? [] : [`»${written[at]}« is heard as »${heard[at]}«`];
}
