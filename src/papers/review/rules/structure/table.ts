import { blocksUnder, type PaperBlock } from '../../../read/paper-text.ts';
import { type Miss, rule } from '../../rule.ts';
import { count, groups, list, type Params, pattern, text } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';
import { readable } from './section.ts';

const PARAMS = {
  required: ['afsnit', 'kolonner'],
  properties: {
    afsnit: pattern('Overskriften på afsnittet med tabellen.'),
    kolonner: list(
      'De kolonner, tabellen skal have. Ingen felter under dem må være tomme.',
      pattern('Det, der står øverst i kolonnen.'),
    ),
    mindst: count('Så mange rækker skal der være; ellers én.'),
    hoejst: count('Så mange rækker må der være.'),
    celler: groups('Det, der skal stå i felterne under en kolonne.', {
      required: ['kolonne', 'moenster', 'ellers'],
      properties: {
        kolonne: text('Kolonnen, som den er skrevet ovenfor.'),
        moenster: pattern('Det, hvert felt skal sige.'),
        ellers: text('Det, der bliver sagt, når det ikke gør.'),
      },
    }),
  },
} as const;
type TableParams = Params<typeof PARAMS>;

/** A section holds a table with the right columns, as many rows as it should have, and no empty cell in them. */
export const table = rule({
  name: 'tabel',
  params: PARAMS,
  judge: (paper, params) => {
    const blocks = blocksUnder(paper, params.afsnit);
    if (blocks === null) return [{ message: `Afsnittet »${readable(params.afsnit)}« mangler.` }];
    const found = tablesIn(blocks).find(([header]) =>
      params.kolonner.every((column) => columnOf(header as PaperBlock, column) !== -1),
    );
    const names = params.kolonner.map((column) => `»${readable(column)}«`).join(', ');
    if (!found) return [{ message: `Der mangler en tabel med kolonnerne ${names}.` }];
    const [header, ...rows] = found as readonly [PaperBlock, ...PaperBlock[]];
    const misses: Miss[] = [];
    const at = { spot: spotOf(header) };
    if (rows.length < (params.mindst ?? 1))
      misses.push({
        message: `Tabellen har ${rows.length} ${rows.length === 1 ? 'række' : 'rækker'}; mindst ${params.mindst ?? 1} skal der til.`,
        ...at,
      });
    if (rows.length > (params.hoejst ?? Number.POSITIVE_INFINITY))
      misses.push({
        message: `Tabellen har ${rows.length} rækker; højst ${params.hoejst} er til at styre.`,
        ...at,
      });
    for (const row of rows) misses.push(...rowMisses(row, header, params));
    return misses;
  },
});

function rowMisses(
  row: PaperBlock,
  header: PaperBlock,
  { kolonner, celler = [] }: TableParams,
): readonly Miss[] {
  const at = { spot: spotOf(row) };
  const cell = (column: string) => (row.cells[columnOf(header, column)] ?? '').trim();
  return [
    ...kolonner
      .filter((column) => cell(column) === '')
      .map((column) => ({ message: `Et felt under »${readable(column)}« er tomt.`, ...at })),
    ...celler
      .filter(
        ({ kolonne, moenster }) => cell(kolonne) !== '' && !new RegExp(moenster, 'iu').test(cell(kolonne)),
      )
      .map(({ ellers }) => ({ message: ellers, ...at })),
  ];
}

function columnOf(header: PaperBlock, pattern: string): number {
  return header.cells.findIndex((cell) => new RegExp(`^(?:${pattern})$`, 'iu').test(cell));
}

/** The rows of each table, its header first. */
function tablesIn(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const tables: PaperBlock[][] = [];
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    if (block.header) tables.push([block]);
    else tables.at(-1)?.push(block);
  }
  return tables;
}
