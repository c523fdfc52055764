import { setAnswer } from '../../answers/answers-file.ts';
import type { AnswersStore } from '../../answers/answers-store.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';

const FULL_OR_OPEN =
  'Se efter, om disken er fuld, eller om filen er ændret eller åben i et andet program. De andre svar er gemt.';
const PUT_RIGHT = 'Ret det, gem filen, og prøv at gemme igen. De andre svar er der endnu.';
const PUT_BACK = 'Læg den tilbage, og prøv at gemme igen. Ellers ville en ny fil kun rumme dette ene svar.';

/**
 * Writes one answer at a time to svar.yaml. The file is read again before each write, so that what somebody mends in it
 * meanwhile is not lost. `beginning` is the text of a file that is not there yet; none where there was one from the start.
 * Error: `not-saved`, also when the file has been spoiled or has gone meanwhile.
 */
export function answerSaver(
  store: AnswersStore,
  beginning: string | undefined,
): (path: string, value: unknown) => Promise<Result<undefined>> {
  let newFile = beginning;
  return async (path, value) => {
    try {
      const existing = (await store.read()) ?? '';
      const text = existing.trim() === '' ? newFile : existing;
      if (text === undefined) return notSaved('filen er flyttet, slettet eller tømt imens', PUT_BACK);
      const spoiled = faultIn(text);
      if (spoiled) return notSaved(`filen er blevet rettet imens${spoiled}`, PUT_RIGHT);
      await store.write(setAnswer(text, path, value));
      newFile = undefined;
      return success(undefined);
    } catch (error) {
      return notSaved(error instanceof Error ? error.message : String(error), FULL_OR_OPEN);
    }
  };
}

/** The first fault with its line, as the end of a sentence. */
function faultIn(text: string): string | undefined {
  const parsed = parseAnswers(text, '');
  const fault = parsed.ok ? undefined : parsed.faults[0];
  return fault && `${lineText(fault)}: ${fault.message}`;
}

function lineText({ place }: Fault): string {
  return place?.line === undefined ? '' : `, linje ${place.line}`;
}

function notSaved(reason: string, wayOut: string): Result<never> {
  const said = reason.replace(/\.$/, '');
  return failure({
    code: 'not-saved',
    severity: 'error',
    message: `Det sidste svar kunne ikke gemmes (${said}).`,
    wayOut,
  });
}
