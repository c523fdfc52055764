import type { Problem } from '../../content/yaml/source-text.ts';
import { shown, type Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { isIsoDate } from '../../danish/date.ts';
import { MONTHS } from '../../danish/months.ts';
import { readDate, readDateParts } from '../../danish/read-date.ts';
import { meansUnknown } from '../meant-words.ts';

/** Why what stands where a date should is not one. A date written the Danish way is turned round. */
export function dateProblem(written: Written, otherwise = ''): Problem | undefined {
  const { key, value, raw } = written;
  const text = typeof value === 'string' ? value : raw;
  if (typeof value === 'string' && isIsoDate(value)) return undefined;
  const iso = readDate(text);
  if (iso) {
    return {
      code: 'date-form',
      message: `Datoen ${shown(text)} skal skrives med år, måned og dag.`,
      wayOut: `Ret linjen til:${example(`${key}: ${iso}`)}`,
    };
  }
  const read = readDateParts(text);
  const month = MONTHS[(read?.month ?? 0) - 1];
  if (read && month) {
    const days = new Date(Date.UTC(read.year, read.month, 0)).getUTCDate();
    return {
      code: 'no-such-date',
      message: `Datoen ${shown(text)} findes ikke. I ${month} ${read.year} er der ${days} dage.`,
      wayOut: 'Se efter i kalenderen, og skriv den rigtige dag.',
    };
  }
  return {
    code: 'not-a-date',
    message: `${meansUnknown(text) || text === '' ? 'Her skal stå en dato.' : `${shown(text)} er ikke en dato.`}`,
    wayOut: `Skriv år, måned og dag, for eksempel: ${key}: 2027-02-03.${otherwise}`,
  };
}
