import type { Fault } from '../../../fault.ts';
import type { Command } from '../../../interview/ask/reply.ts';

type Words = (commands: readonly Command[]) => string;

const answerOrSkip: Words = (commands) =>
  commands.includes('skip') ? 'Skriv et svar, eller skriv spring over.' : 'Skriv et svar.';

/** Ways out that are typed: the interview itself does not know that there is a keyboard. */
const TYPED_WAYS_OUT: Readonly<Record<string, Words>> = {
  'nothing-typed': answerOrSkip,
  'unknown-refused': answerOrSkip,
  'skip-refused': () => 'Skriv hjælp, hvis du er i tvivl om, hvad der menes.',
  'choices-none': () => 'Skriv et eller flere numre, for eksempel 1, 3. Eller skriv spring over.',
};

/** The same faults, with what to type where the interview says only what to do. `commands` are those of the prompt. */
export function inTerminalWords(faults: readonly Fault[], commands: readonly Command[]): readonly Fault[] {
  return faults.map((fault) => {
    const words = TYPED_WAYS_OUT[fault.code];
    return words ? { ...fault, wayOut: words(commands) } : fault;
  });
}

/** What is wrong, then how to put it right, as one text. */
export function complaintText(faults: readonly Fault[]): string {
  return faults.map((fault) => [fault.message, fault.wayOut].filter(Boolean).join(' ')).join('\n');
}
