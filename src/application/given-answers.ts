import { type Fault, failure, type Result, success } from '../fault.ts';
import type { GivenFile, Ports } from './ports.ts';

/** The files that were named; where none was, the answers that lie `here`, if they do. Fault: `no-answer-files`. */
export async function givenAnswers(
  named: readonly GivenFile[],
  here: GivenFile,
  { answers }: Pick<Ports, 'answers'>,
): Promise<Result<readonly GivenFile[]>> {
  if (named.length > 0) return success(named);
  return (await answers.exists(here.path)) ? success([here]) : failure(noneHere);
}

const noneHere: Fault = {
  code: 'no-answer-files',
  severity: 'error',
  message: 'Der er ingen svar.yaml i mappen, I står i.',
  wayOut:
    'Gå til mappen med jeres svar, eller skriv navnet på filen efter kommandoen. En ny laver I med: brobygger start',
};
