import type { Answers } from '../../../../src/answers/answers.ts';

/** One rule of one point with a text that passes and one that fails. */
interface Sample {
  /** "D-04 kommunen-tidligt": the point, and the rule of it. */
  readonly finds: string;
  readonly passes: string;
  readonly fails: string;
  /** The answers behind the two, where the rule reads those. */
  readonly answers?: { readonly passes: Answers; readonly fails: Answers };
}

/** A sample, and the paper it is of. */
export interface PlacedSample extends Sample {
  readonly paper: string;
}

/** The samples of one paper, in the order of its checklist. */
export interface PaperSamples {
  readonly paper: string;
  readonly samples: readonly Sample[];
}

/** A box of fields as papers have it: a name and a value a row. */
export function box(...fields: readonly (readonly [string, string])[]): string {
  return ['| | |', '| :--- | :--- |', ...fields.map(([name, value]) => `| **${name}** | ${value} |`)].join(
    '\n',
  );
}

/** A table: its header, and rows. */
export function grid(...[header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => ':---')), ...rows.map(line)].join('\n');
}

/** A numbered list. */
export function numbered(...items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** The same thing so many times, for what is too long. */
export function times(count: number, text: string): string {
  return Array.from({ length: count }, () => text).join(' ');
}
