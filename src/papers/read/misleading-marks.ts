import type { PaperBlock, PaperText, Spot } from './paper-text.ts';
import { type Preface, prefaceOf } from './preface.ts';
import { cellsIn } from './tokenize-tables.ts';

/** A place where Markdown means something else than it looks like. */
export interface MisleadingMark {
  readonly spot: Spot;
  /** What it has become in print. */
  readonly message: string;
  readonly wayOut: string;
  /** Whether it is printed as it was meant, and only other programs would read it otherwise. */
  readonly harmless: boolean;
}

/** The marks of quotations before anything else on a line. */
const QUOTE = /^(?: {0,3}> ?)+/;
const NUMBER = /^\s*(\d{1,9})[.)](?:\s|$)/;
const PLUS = /^\s*\+\s+\d/;
/** `[^1]` in the words that are printed: no note bears that name. */
const LOST_REFERENCE = /\[\^[^\]\n]{1,100}\]/u;

/**
 * Markdown that means something else than it looks like, in the order of the text: the one check for `kontrol` and before a paper is
 * printed. What the reader of papers has settled as it is meant (settle-lists.ts, tokenize-tables.ts, tokenize-underlined.ts) is told
 * as harmless.
 */
export function misleadingMarks(paper: PaperText): readonly MisleadingMark[] {
  const lines = paper.markdown.split('\n').map((line) => line.replace(QUOTE, ''));
  const context: Context = { lines, headers: headersOf(paper), ones: listsOfOnes(paper, lines) };
  const preface = prefaceOf(paper.markdown);
  const afterPreface = paper.blocks.filter(({ line }) => line > (preface?.lines ?? 0));
  const [first] = paper.blocks;
  const told =
    preface && first ? [{ spot: spotOf(first), harmless: false, ...forAnotherProgram(preface) }] : [];
  const others = afterPreface.flatMap((block) =>
    CHECKS.flatMap((check) => {
      const found = check(block, context);
      return found === null ? [] : [{ spot: spotOf(block), harmless: false, ...found }];
    }),
  );
  return [...told, ...others];
}

interface Context {
  /** Of the source, without the marks of quotations. */
  readonly lines: readonly string[];
  /** The header of each row. */
  readonly headers: ReadonlyMap<PaperBlock, PaperBlock>;
  /** The first items of lists in which each item is written "1.". */
  readonly ones: ReadonlySet<PaperBlock>;
}

type Told = Pick<MisleadingMark, 'message' | 'wayOut'> & Partial<Pick<MisleadingMark, 'harmless'>>;

const CHECKS: readonly ((block: PaperBlock, context: Context) => Told | null)[] = [
  writtenNumber,
  countedOnes,
  cellTooMany,
  underlined,
  lostReference,
  indentedCode,
];

function forAnotherProgram({ mark }: Preface): Told {
  return {
    message: `Teksten begynder med oplysninger til et andet program, mellem to linjer med ${mark}. Her trykkes de som tekst.`,
    wayOut: `Slet de to linjer med ${mark} og det, der står imellem dem.`,
  };
}

function writtenNumber({ kind, excerpt, markdown }: PaperBlock): Told | null {
  if (kind === 'item' || kind === 'heading' || kind === 'row' || kind === 'code') return null;
  // As it is written: a backslash after the number says that it is text.
  const number = NUMBER.exec(markdown)?.[1];
  if (number === undefined && !PLUS.test(markdown)) return null;
  const [first = ''] = excerpt.split('\n');
  return {
    message: `Linjen begynder som et punkt i en liste. Her trykkes »${shortened(first)}«, som det står; andre programmer kan give linjen et andet tal.`,
    wayOut:
      number === undefined
        ? 'Sæt en omvendt skråstreg foran plusset, så er det tekst overalt: \\+ 45'
        : `Sæt en omvendt skråstreg efter tallet, så er det tekst overalt: ${number}\\.`,
    harmless: true,
  };
}

function countedOnes(block: PaperBlock, { ones }: Context): Told | null {
  if (!ones.has(block)) return null;
  return {
    message: 'Hvert punkt er skrevet med 1. De bliver talt, så der trykkes 1, 2, 3.',
    wayOut: 'Skriv tallene, som de skal stå.',
    harmless: true,
  };
}

function cellTooMany(block: PaperBlock, { lines, headers }: Context): Told | null {
  const header = headers.get(block);
  if (header === undefined || header === block) return null;
  // The header may be blank; the line below it has a cell for each column.
  const columns = (lines[header.line] ?? '').split('-').length > 1 ? cellsIn(lines[header.line] ?? '') : 0;
  const cells = cellsIn(lines[block.line - 1] ?? '');
  if (columns === 0 || cells <= columns) return null;
  return {
    message: `Rækken har ${cells} felter, og tabellen har ${columns} kolonner. Det sidste står nu i en kolonne uden overskrift.`,
    wayOut:
      'Slet den lodrette streg, der er for meget, eller giv kolonnen en overskrift. Skal stregen trykkes, så skriv \\| i stedet.',
  };
}

function underlined({ kind, level, markdown }: PaperBlock): Told | null {
  if (kind !== 'heading' || /^\s*#/.test(markdown)) return null;
  return {
    message: `Linjen er en overskrift (${'#'.repeat(level)}), fordi der står streger lige under den.`,
    wayOut:
      'Sæt en tom linje mellem teksten og stregerne, hvis det er en streg på tværs. Ellers skriv havelåger foran overskriften.',
  };
}

function lostReference({ kind, excerpt }: PaperBlock): Told | null {
  const found = kind === 'code' ? null : LOST_REFERENCE.exec(excerpt);
  if (found === null) return null;
  return {
    message: `Der er ingen note, som hedder ${found[0]}, så det trykkes, som det står.`,
    wayOut: `Skriv noten på en linje for sig: ${found[0]}: Notens tekst`,
  };
}

function indentedCode({ kind, line }: PaperBlock, { lines }: Context): Told | null {
  if (kind !== 'code' || !/^\s*(?: {4}|\t)/.test(lines[line - 1] ?? '')) return null;
  return {
    message: 'Teksten er rykket ind, så den sættes linje for linje som kode, og tegn som ** trykkes.',
    wayOut: 'Slet mellemrummene foran linjen, hvis den er almindelig tekst.',
  };
}

function headersOf({ blocks }: PaperText): ReadonlyMap<PaperBlock, PaperBlock> {
  const headers = new Map<PaperBlock, PaperBlock>();
  let header: PaperBlock | undefined;
  for (const block of blocks) {
    if (block.kind !== 'row') header = undefined;
    else if (block.header) header = block;
    if (header !== undefined) headers.set(block, header);
  }
  return headers;
}

function listsOfOnes({ blocks }: PaperText, lines: readonly string[]): ReadonlySet<PaperBlock> {
  const lists = new Map<number, PaperBlock[]>();
  for (const block of blocks) {
    if (block.list?.ordered) {
      const items = lists.get(block.list.id);
      if (items === undefined) lists.set(block.list.id, [block]);
      else items.push(block);
    }
  }
  const isOne = ({ line }: PaperBlock) => NUMBER.exec(lines[line - 1] ?? '')?.[1] === '1';
  return new Set(
    [...lists.values()]
      .filter((items) => items.length > 1 && items.every(isOne))
      .flatMap(([first]) => first ?? []),
  );
}

function spotOf({ line, heading, excerpt }: Spot): Spot {
  return { line, heading, excerpt };
}

function shortened(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 29).trimEnd()} …`;
}
