import type { Result } from '../fault.ts';
import { chooseFormats } from '../formats/choose-formats.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS, PDF_STANDARDS } from '../formats/formats.ts';

/** How the choice is told in a help text: "pdf,docx,html". */
export const FORMAT_CHOICE = FORMATS.map(({ id }) => id).join(',');

/** `--pdf`, with its line in a help text. */
export const PDF_STANDARD = [
  `--pdf <${[...PDF_STANDARDS.keys()].join('|')}>`,
  "arkiv laver PDF'er, som alle programmer og arkiver kan læse (det sker også uden); ua2 er den nyere udgave, PDF/UA-2",
] as const;

export interface FormatOptions {
  /** What stands after `--format`, such as "md,html". */
  readonly format?: string;
  /** What stands after `--pdf`. */
  readonly pdf?: string;
}

/** The formats asked for on the command line. Faults: those of chooseFormats. */
export function optionFormats({ format, pdf }: FormatOptions): Result<readonly Format[]> {
  return chooseFormats({ names: format?.split(','), pdf });
}
