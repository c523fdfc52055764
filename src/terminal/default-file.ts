import { ANSWERS_NAME } from '../answers/answers-name.ts';
import { givenAnswers } from '../application/given-answers.ts';
import type { GivenFile, Ports } from '../application/ports.ts';
import type { Result } from '../fault.ts';
import type { Context } from './context.ts';
import { givenFile } from './given-file.ts';

/** The answers file that needs no naming on the command line. */
export const DEFAULT_FILE = ANSWERS_NAME;

/** The files that were named; the default file in this folder when none was. Fault: `no-answer-files`. */
export function givenOrDefault(
  names: readonly string[],
  context: Pick<Context, 'cwd'>,
  at: Pick<Ports, 'answers'>,
): Promise<Result<readonly GivenFile[]>> {
  const given = names.map((name) => givenFile(name, context));
  return givenAnswers(given, givenFile(DEFAULT_FILE, context), at);
}
