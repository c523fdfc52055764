import { joinWithEller } from '../danish/list.ts';
import { failure, type Result, success } from '../fault.ts';
import type { Format } from '../formats/format.ts';
import { DEFAULT_FORMATS, FORMATS } from '../formats/formats.ts';

/** How the choice is told in a help text: "pdf,docx,html". */
export const FORMAT_CHOICE = FORMATS.map(({ id }) => id).join(',');

/**
 * What stands after `--format`, such as "md,html". Markdown is no choice of its own: it is always written, and "md" alone
 * means that nothing is made of it. Fault: `unknown-format`.
 */
export function optionFormats(given: string | undefined): Result<readonly Format[]> {
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
