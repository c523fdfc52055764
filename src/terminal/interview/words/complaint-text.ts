import type { Fault } from '../../../fault.ts';
import type { FaultCode } from '../../../fault-code.ts';
import type { Prompt } from '../../../interview/ask/prompt.ts';
import type { Reply } from '../../../interview/ask/reply.ts';
import { commandWord } from '../typed/command-word.ts';

type Told = Pick<Fault, 'message' | 'wayOut'>;
type Words = (fault: Fault, prompt: Prompt | undefined, reply?: Reply) => Partial<Told>;

const answerOrSkip: Words = (_, prompt) => ({
  wayOut: prompt?.commands.includes('skip') ? 'Skriv et svar, eller skriv spring over.' : 'Skriv et svar.',
});

/** In the place of "choose one of the list": a list on a screen has numbers. */
const byNumber: Words = ({ wayOut = '' }, prompt) =>
  prompt?.kind === 'choice' || prompt?.kind === 'choices'
    ? {
        wayOut: wayOut.replace(
          'Vælg et af svarene på listen.',
          `Skriv et tal fra 1 til ${prompt.choices.length}.`,
        ),
      }
    : {};

const outOfPlace: Words = (_, prompt, reply) => {
  if (reply?.kind !== 'command') return {};
  const words = (prompt?.commands ?? []).filter((other) => other !== 'stop').map(commandWord);
  return {
    message: `Ordet ${commandWord(reply.command)} kan ikke bruges her.`,
    wayOut: `Svar på det, der bliver spurgt om, eller skriv ${[...words, commandWord('stop')].join(' eller ')}.`,
  };
};

/** What is typed in the way out: the interview itself does not know that there is a keyboard. */
const TYPED: Partial<Record<FaultCode, Words>> = {
  'nothing-typed': answerOrSkip,
  'unknown-refused': answerOrSkip,
  'skip-refused': () => ({ wayOut: 'Skriv hjælp, hvis du er i tvivl om, hvad der menes.' }),
  'nothing-chosen': byNumber,
  'choice-unknown': byNumber,
  'choice-out-of-range': byNumber,
  'choices-none': () => ({
    wayOut: 'Skriv et eller flere numre, for eksempel 1, 3. Eller skriv spring over.',
  }),
  'command-out-of-place': outOfPlace,
};

/** The same faults, with what to type where the interview says only what to do. `prompt` is what was replied to. */
export function inTerminalWords(
  faults: readonly Fault[],
  prompt: Prompt | undefined,
  reply?: Reply,
): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, ...TYPED[fault.code]?.(fault, prompt, reply) }));
}

/** What is wrong, then how to put it right, as one text. */
export function complaintText(faults: readonly Fault[]): string {
  return faults.map((fault) => [fault.message, fault.wayOut].filter(Boolean).join(' ')).join('\n');
}
