import { existsSync } from 'node:fs';
import type { Answers } from '../../answers/answers.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import { validateAnswers } from '../../answers/validate-answers.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import { failure, type Result, success } from '../../fault.ts';
import { answerValidator } from '../compiled-package.ts';
import { readBytes } from './node-files.ts';

/** Answers that are not there yet are what the interview is for. */
const TO_BE_ASKED = 'required-answer';

/**
 * The answers to go on from; undefined when the file is not there or empty. A file with faults is not touched, as a
 * question cannot be put into it safely. Errors: those of parseAnswers and validateAnswers.
 */
export async function resumeAnswers(
  path: string,
  shownAs: string,
  catalogue: Catalogue,
): Promise<Result<Answers | undefined>> {
  if (!existsSync(path)) return success(undefined);
  const bytes = await readBytes(path, shownAs);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return success(undefined);
  const parsed = parseAnswers(bytes.value, shownAs);
  if (!parsed.ok) return parsed;
  const faults = validateAnswers(parsed.value, catalogue, await answerValidator(catalogue));
  const errors = faults.filter(({ severity, code }) => severity === 'error' && code !== TO_BE_ASKED);
  return errors.length > 0 ? failure(...errors) : success(parsed.value.answers);
}
