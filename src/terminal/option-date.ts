import type { IsoDate } from '../content/catalogue/registers.ts';
import { readDate } from '../danish/read-date.ts';
import { failure, type Result, success } from '../fault.ts';
import type { Context } from './context.ts';

/** The date given with --dato, or today. Errors: `wrong-date`. */
export async function optionDate(given: string | undefined, context: Context): Promise<Result<IsoDate>> {
  if (given === undefined) return success((await context.ports()).clock.today());
  const date = readDate(given);
  if (date !== undefined) return success(date);
  return failure({
    code: 'wrong-date',
    severity: 'error',
    message: `"${given}" er ikke en dato.`,
    wayOut: 'Skriv år, måned og dag, for eksempel: --dato 2026-12-03',
  });
}
