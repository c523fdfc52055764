import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { type Conformed, conform } from '../../../src/formats/pdf/conform/conform.ts';
import { openPrinter, type Printer } from '../../../src/formats/pdf/printer.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';

const ADDRESS =
  'https://www.randers.dk/borger/handicap/sagsbehandlingsfrister/og/endnu/laengere/inde/paa/siden';
const COMPOUNDS = [
  'Sagsbehandlingsfrist',
  'Beskæftigelsesindsats',
  'Handicapkompenserende',
  'Arbejdsmarkedsudvalg',
  'Førtidspensionister',
  'Jobafklaringsforløb',
];
const table = (header: readonly string[], rows: readonly (readonly string[])[], side = ':---') =>
  [header, header.map(() => side), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const AMOUNTS = MONTHS.map((_, month) => `1.204.${100 + month}`);

/** Papers in which one thing is as wide as it can be, and what is told of them. */
const PAPERS: Readonly<Record<string, string>> = {
  'an address in a table': table(['Kilde', 'Tal'], [[ADDRESS, '56']]),
  'an address in every cell': table(['A', 'B', 'C'], [[ADDRESS, ADDRESS, ADDRESS]]),
  'an address in a narrow column': table(
    ['Kilde', 'Tekst'],
    [[ADDRESS, 'Kommunen svarer inden otte uger. '.repeat(20)]],
  ),
  'an address in bold and in part': table(
    ['A', 'B'],
    [[`**${ADDRESS}**/videre`, ADDRESS.replaceAll('/', '*/*')]],
  ),
  'an address in the block of facts': table(['', ''], [['**Kilde**', ADDRESS]]),
  'six compounds as headings': table(COMPOUNDS, [COMPOUNDS]),
  'nine compounds as headings': table(
    [...COMPOUNDS, ...COMPOUNDS.slice(0, 3)],
    [[...COMPOUNDS, ...COMPOUNDS.slice(3)]],
  ),
  'twelve months of amounts': table(['Hvad', ...MONTHS], [['Løn', ...AMOUNTS]], '---:'),
  'a sentence set to the right': table(
    ['A', 'B'],
    [['a', 'Kommunen svarer inden otte uger, og så kan borgeren klage. '.repeat(3)]],
    '---:',
  ),
  'a long word everywhere': [
    ADDRESS,
    `- ${ADDRESS}\n  - ${ADDRESS}`,
    `> ${ADDRESS}`,
    `1. ${ADDRESS}`,
    `\`\`\`\n${ADDRESS}\n\`\`\``,
    `\`${ADDRESS}\``,
    `## ${ADDRESS}`,
    `Note[^1] [INDSÆT ${ADDRESS}]`,
    `[^1]: ${ADDRESS}`,
  ].join('\n\n'),
  'a table in a quotation in a list': `- > ${table(COMPOUNDS.slice(0, 4), [[ADDRESS, ...COMPOUNDS.slice(0, 3)]]).replaceAll('\n', '\n  > ')}`,
  'lists deep inside each other': Array.from(
    { length: 15 },
    (_, depth) => `${'  '.repeat(depth)}- lag${depth}`,
  ).join('\n'),
  'quotations deep inside each other': `${'> '.repeat(35)}inderst`,
};

const letters = (text: string) => text.replace(/[^\p{L}\d]+/gu, '');

describeWithBrowser('a print', () => {
  let printer: Printer;
  let seen: Conformed | undefined;

  beforeAll(async () => {
    const opened = await openPrinter({
      machine: thisMachine,
      styles: packageStyles,
      conform: async (printed) => {
        seen = await conform(printed);
        return seen;
      },
    });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    printer = opened.value;
  });
  afterAll(() => printer.close());

  it.each(Object.entries(PAPERS))('shows every word in its size: %s', async (_name, text) => {
    const printed = await printer.print(`# T\n\n${text}\n`);
    expect(printed).toMatchObject({ ok: true });
    expect(seen?.look.scale).toBeGreaterThan(0.9999);
    if (text === PAPERS['twelve months of amounts'])
      for (const amount of AMOUNTS) expect(letters(seen?.look.letters ?? '')).toContain(letters(amount));
  });

  it('stands upright again after a table that is turned, with the heading of the table beside it', async () => {
    const wide = PAPERS['twelve months of amounts'];
    const printed = await printer.print(`# T\n\nFør.\n\n## Løn\n\nHver måned:\n\n${wide}\n\nEfter.\n`);
    if (!printed.ok) throw new Error(printed.faults[0]?.message);
    const pages = (await PDFDocument.load(printed.value)).getPages();
    expect(pages.map((page) => Math.round(page.getWidth()))).toEqual([595, 842, 595]);
  });

  describe('of a page that is wider than it may be', () => {
    it('is told, and none is made', async () => {
      const opened = await openPrinter({
        machine: thisMachine,
        styles: { ...packageStyles, read: async () => 'p { width: 400mm }' },
      });
      if (!opened.ok) throw new Error(opened.faults[0]?.message);
      await using other = opened.value;
      expect(await other.print('# T\n\nTekst.\n')).toMatchObject({
        ok: false,
        faults: [{ code: 'print-too-small' }],
      });
    });

    it('is told where words are not shown', async () => {
      const opened = await openPrinter({
        machine: thisMachine,
        styles: { ...packageStyles, read: async () => 'td:last-child { visibility: hidden }' },
      });
      if (!opened.ok) throw new Error(opened.faults[0]?.message);
      await using other = opened.value;
      expect(await other.print(`# T\n\n${table(['A', 'B'], [['a', 'bortgemt']])}\n`)).toMatchObject({
        ok: false,
        faults: [{ code: 'words-not-printed', message: expect.stringContaining('»bortgemt«') }],
      });
    });
  });
});
