import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { openPrinter, type Printer } from '../../../src/formats/pdf/printer.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';
import { headingsHeard, wordsHeard } from './what-is-heard.ts';

const papers = [
  { name: 'everything', text: everythingPaper },
  { name: 'of words that do not fit on one line', text: wordsInEveryPlace() },
  ...['randers', 'hoeje-taastrup', 'bornholm'].flatMap((place) =>
    projectFiles(`examples/${place}`, '.md').map(({ name, text }) => ({ name: `${place}: ${name}`, text })),
  ),
];

/** Lines that the browser has to break in every construct: between words, at a hyphen, and inside an address. */
function wordsInEveryPlace(): string {
  const line = 'Kommunen bør svare med en dato, som en arbejdsgiver kan planlægge efter, og det gælder ';
  const many = line.repeat(3).trim();
  const address = `<https://eksempel.dk/${'langt-navn/'.repeat(14)}>`;
  return [
    `# ${many}`,
    many.replaceAll(' dato', '\ndato'),
    `**${many}** _${many}_ [${many}](https://dh.dk/), ${address}, ${many} ${address}`,
    `Midt\\\ni en linje ${many}<br>og ${'arbejdsmarkeds-'.repeat(12)}politik.`,
    `## **${line}** [${many}](https://dh.dk/)`,
    `- ${many}\n- [ ] ${many}\n\n  ${many}\n  1. ${many}`,
    `> ${many}\n> ${many}`,
    `| ${line} | ${line} | Tal |\n| --- | :-: | --: |\n| ${many}<br>${many} | **${many}** ${address} | 1<br>2 |`,
    `\`\`\`\n${many}\n${many}\n\n${many}\n\`\`\``,
    `Med en note.[^a]\n\n[^a]: ${many}`,
    `### Med<br>linjeskift og note[^a], _${many}_ [${many}](https://dh.dk/)`,
  ].join('\n\n');
}

describeWithBrowser('a speech program', () => {
  let printer: Printer;
  const prints = new Map<string, Promise<PDFDocument>>();
  const printOf = (text: string) => {
    const print = prints.get(text) ?? readPrint(printer, text);
    prints.set(text, print);
    return print;
  };

  beforeAll(async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    printer = opened.value;
  });
  afterAll(() => printer.close());

  it.each(papers)(
    'reads $name word by word as it is written, nothing left out, nothing twice and no two words as one',
    async ({ text }) => {
      const { written, heard } = wordsHeard(await printOf(text), text, everythingPictures);
      expect(heard).toEqual(written);
    },
  );

  it.each(papers)('finds in the contents of $name each heading as it is written', async ({ text }) => {
    const { written, heard } = headingsHeard(await printOf(text), text, everythingPictures);
    expect(heard).toEqual(written);
  });
});

async function readPrint(printer: Printer, text: string): Promise<PDFDocument> {
  const printed = await printer.print(text, everythingPictures);
  if (!printed.ok) throw new Error(printed.faults[0]?.message);
  return PDFDocument.load(printed.value, { updateMetadata: false });
}
