import { joinWithEller } from '../danish/list.ts';
import { failure, type Result, success } from '../fault.ts';
import type { Format } from '../formats/format.ts';
import { DEFAULT_FORMATS, FORMATS, PDF_STANDARDS } from '../formats/formats.ts';

/** How the choice is told in a help text: "pdf,docx,html". */
export const FORMAT_CHOICE = FORMATS.map(({ id }) => id).join(',');

/** `--pdf`, with its line in a help text. */
export const PDF_STANDARD = [
  `--pdf <${[...PDF_STANDARDS.keys()].join('|')}>`,
  "arkiv laver PDF'er, som alle programmer og arkiver kan læse (det sker også uden); ua2 er den nyere udgave, PDF/UA-2",
] as const;

export interface FormatOptions {
  /** What stands after `--format`. */
  readonly format?: string;
  /** What stands after `--pdf`. */
  readonly pdf?: string;
}

/**
 * What stands after `--format`, such as "md,html". Markdown is no choice of its own: it is always written, and "md" alone
 * means that nothing is made of it. Whoever says after `--pdf` which PDF it shall be gets one.
 * Faults: `unknown-format`, `unknown-pdf-standard`.
 */
export function optionFormats(given: FormatOptions): Result<readonly Format[]> {
  const chosen = chosenFormats(given.format);
  if (!chosen.ok || given.pdf === undefined) return chosen;
  const standard = PDF_STANDARDS.get(given.pdf.trim().toLowerCase());
  if (standard === undefined) return failure(unknownStandard(given.pdf));
  return success([standard, ...chosen.value.filter(({ id }) => id !== standard.id)]);
}

function chosenFormats(given: string | undefined): Result<readonly Format[]> {
  if (given === undefined) return success(DEFAULT_FORMATS);
  const ids = given.split(',').map((id) => id.trim().toLowerCase());
  const known = ['md', ...FORMATS.map(({ id }) => id)];
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return success(FORMATS.filter(({ id }) => ids.includes(id)));
  return failure({
    code: 'unknown-format',
    severity: 'error',
    message: `Formatet ${unknown} findes ikke.`,
    wayOut: `Vælg ${joinWithEller(known)}. Flere skrives med komma: --format ${known.slice(1).join(',')}`,
  });
}

function unknownStandard(given: string) {
  return {
    code: 'unknown-pdf-standard',
    severity: 'error',
    message: `PDF'er kan ikke laves som ${given}.`,
    wayOut: `Vælg ${joinWithEller([...PDF_STANDARDS.keys()])}, for eksempel --pdf ua2. Uden --pdf bliver det arkiv.`,
  } as const;
}
