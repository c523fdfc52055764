import type { GivenFile, Ports } from '../application/ports.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Context } from './context.ts';
import { givenFile } from './given-file.ts';

/** The answers file that needs no naming on the command line. */
export const DEFAULT_FILE = 'svar.yaml';

/** The files that were named; svar.yaml here when none was. Fault: `no-answer-files`. */
export async function givenOrDefault(
  names: readonly string[],
  context: Pick<Context, 'cwd'>,
  { answers }: Pick<Ports, 'answers'>,
): Promise<Result<readonly GivenFile[]>> {
  if (names.length > 0) return success(names.map((name) => givenFile(name, context)));
  const here = givenFile(DEFAULT_FILE, context);
  return (await answers.exists(here.path)) ? success([here]) : failure(noneHere);
}

const noneHere: Fault = {
  code: 'no-answer-files',
  severity: 'error',
  message: 'Der er ingen svar.yaml i mappen, I står i.',
  wayOut:
    'Gå til mappen med jeres svar, eller skriv navnet på filen efter kommandoen. En ny laver I med: brobygger start',
};
