import type { Question } from '../../content/catalogue/question.ts';
import type { Problem } from '../../content/yaml/source-text.ts';

/** What to do when there is no answer to give. */
export function otherwise(question: Question): string {
  if (question.ved_ikke) return ' Ved I det ikke, så skriv ved-ikke.';
  return question.paakraevet ? '' : ' Vil I springe over, så lad der stå tomt efter kolonet.';
}

/** A required answer that was left empty. */
export function requiredProblem(question: Question): Problem {
  const last = question.id.split('.').at(-1);
  return {
    code: 'required-answer',
    message: `Her mangler et svar: ${question.tekst}`,
    wayOut: `Uden det kan papirerne ikke laves. Skriv svaret efter kolonet, for eksempel: ${last}: ${question.eksempel ?? '…'}`,
  };
}
