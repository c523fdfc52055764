import { joinWithEller } from '../danish/list.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Format } from './format.ts';
import { DEFAULT_FORMATS, FORMATS, PDF_STANDARDS } from './formats.ts';

/** What a person has said of the files papers are made into. */
export interface FormatsAsked {
  /** Names as they were written; undefined where nobody has chosen. */
  readonly names: readonly string[] | undefined;
  /** What a PDF shall promise to be, by a name of PDF_STANDARDS. */
  readonly pdf: string | undefined;
}

/**
 * The formats that are meant, in our order. Markdown is no choice of its own: it is always written, and "md" alone means
 * that nothing is made of it. Whoever says which PDF it shall be gets one.
 * Faults: `unknown-format`, `unknown-pdf-standard`.
 */
export function chooseFormats({ names, pdf }: FormatsAsked): Result<readonly Format[]> {
  const chosen = names === undefined ? success(DEFAULT_FORMATS) : formatsNamed(names);
  if (!chosen.ok || pdf === undefined) return chosen;
  const standard = PDF_STANDARDS.get(plain(pdf));
  if (standard === undefined) return failure(unknownStandard(pdf));
  return success([standard, ...chosen.value.filter(({ id }) => id !== standard.id)]);
}

function formatsNamed(names: readonly string[]): Result<readonly Format[]> {
  const ids = names.map(plain);
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

function plain(name: string): string {
  return name.trim().toLowerCase();
}

function unknownStandard(given: string): Fault {
  return {
    code: 'unknown-pdf-standard',
    severity: 'error',
    message: `PDF'er kan ikke laves som ${given}.`,
    wayOut: `Vælg ${joinWithEller([...PDF_STANDARDS.keys()])}, for eksempel --pdf ua2. Uden --pdf bliver det arkiv.`,
  };
}
