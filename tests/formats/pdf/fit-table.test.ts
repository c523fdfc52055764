import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { fitTable } from '../../../src/formats/pdf/fit-table.ts';
import { markdownToHtml } from '../../../src/formats/pdf/markdown-to-html.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { printedBody } from '../../builders/printed.ts';

const rows = (...all: readonly (readonly string[])[]) =>
  [all[0] ?? [], (all[0] ?? []).map(() => '---'), ...all.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const tableOf = (markdown: string) =>
  parsePaper(markdown).tokens.find((token): token is Tokens.Table => token.type === 'table') as Tokens.Table;
const fitted = (...all: readonly (readonly string[])[]) =>
  fitTable(tableOf(rows(...all)), { inset: 0, floors: [] });
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('a table is set', () => {
  it('as it is while its words fit', () => {
    expect(fitted(['Mål', 'Nu'], ['Sagsbehandlingsfrist', '56 dage'])).toMatchObject({
      size: 11,
      turned: false,
    });
  });

  it.each([
    [
      'with a long address broken, and nothing else',
      [
        ['Sted', 'Tal'],
        [`https://dh.dk/${'a'.repeat(90)}`, '5'],
      ],
      11,
      false,
    ],
    ['in smaller letters', [times(6, 'Sagsbehandle')], 10, false],
    ['in letters of nine points and no smaller', [times(6, 'Sagsbehandlere')], 9, false],
    ['on a page that is turned', [times(6, 'Sagsbehandlingsfrist')], 11, true],
  ] as const)('%s', (_how, all, size, turned) => {
    expect(fitted(...all)).toMatchObject({ size, turned });
  });

  it('with long words broken at last, and never a figure', () => {
    const found = fitted(times(12, 'Beskæftigelsesindsatser'), times(12, '1.204.000'));
    expect(found).toMatchObject({ size: 9, turned: true });
    expect(found?.breaks('Beskæftigelsesindsatser')).toBe(true);
    expect(found?.breaks('1.204.000')).toBe(false);
  });

  it('on no page when its figures do not fit: told with its line, its heading and a way out', () => {
    const wide = rows(times(24, 'Md'), times(24, '1.204.000'));
    expect(markdownToHtml(`# T\n\n## Løn\n\n${wide}\n`, { style: '' })).toMatchObject({
      ok: false,
      faults: [
        {
          code: 'table-too-wide',
          message: expect.stringMatching(/linje 5.*»Løn«/),
          wayOut: expect.stringContaining('24'),
        },
      ],
    });
  });
});

describe('a word that may be broken', () => {
  it('is marked by itself, and the ordinary words beside it are not', () => {
    const address = `https://dh.dk/${'a'.repeat(90)}`;
    expect(printedBody(`# T\n\n${rows(['Sted', 'Tal'], [`Se ${address} her`, '5'])}\n`)).toContain(
      `Se <span class="long">${address}</span> her</`,
    );
  });

  it('is marked with its cell where it goes on behind a tag', () => {
    const half = 'm'.repeat(15);
    const html = printedBody(
      `# T\n\n${rows(['Sted', 'Tal', 'C', 'D'], times(4, `**${half}**${half}${half}`))}\n`,
    );
    expect(html).toContain(`<td><span class="long"><b>${half}</b>${half}${half}</span></td>`);
  });
});

it('a figure stays on one line in a column set to the right, and a sentence does not', () => {
  const html = printedBody('# T\n\n| A |\n| ---: |\n| 12 borgere |\n| Kommunen svarer inden otte uger. |\n');
  expect(html).toContain('<td class="right">12 borgere</td>');
  expect(html).toContain('<td class="right text">');
});
