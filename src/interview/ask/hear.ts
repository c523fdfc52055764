import { meansUnknown, meantCommand } from '../../answers/meant-words.ts';
import type { Choice } from '../../content/catalogue/question.ts';
import { numberInWords } from '../../danish/number.ts';
import { type Result, success } from '../../fault.ts';
import { findPersonalNumber } from '../../language/privacy/find-private.ts';
import { complaint } from './parse/complaint.ts';
import { parseChoice, unknownChoice } from './parse/parse-choice.ts';
import type { Prompt } from './prompt.ts';
import { COMMANDS, type Command, type Heard, type Reply } from './reply.ts';

/**
 * What a reply means to a prompt. Every reply goes through here, whichever face it comes from; a face may ask it first,
 * to complain on the spot. What comes from outside may be anything: it is complained of and never thrown at. Errors: `personal-number`, `nothing-typed` (or `nothing-chosen`, `choices-none`) when an empty reply means nothing here,
 * `command-out-of-place` between the questions, `choice-unknown`, `nothing-chosen`, those of checkChosen, and those of the prompt's own
 * parse.
 */
export function hear(prompt: Prompt, reply: Reply): Result<Heard> {
  switch (reply.kind) {
    case 'command':
      return hearCommand(prompt, reply);
    case 'empty':
      return hearNothing(prompt);
    case 'text':
      return reply.text.trim() === '' ? hearNothing(prompt) : hearText(prompt, reply);
    case 'chosen':
      return hearChosen(prompt, reply.values);
    default:
      // A face may pass on what came from a form; what is no reply at all is nothing written.
      return hearNothing(prompt);
  }
}

/** A stop can be asked for anywhere. */
function hearCommand(
  { commands, onlyThese, offer }: Prompt,
  reply: Extract<Reply, { kind: 'command' }>,
): Result<Heard> {
  // Between the questions what is skipped stays as it is, where something would.
  if (onlyThese && reply.command === 'skip' && offer?.meaning === 'keep') return success({ kind: 'empty' });
  const isKnown = (COMMANDS as readonly string[]).includes(reply.command);
  if (isKnown && (!onlyThese || reply.command === 'stop' || commands.includes(reply.command)))
    return success(reply);
  return complaint(
    'command-out-of-place',
    'Det kan ikke bruges her.',
    'Svar på det, der bliver spurgt om, eller gå tilbage.',
  );
}

/** Nothing was written or chosen: what is offered, where something is. It is never the first of a list. */
function hearNothing(prompt: Prompt): Result<Heard> {
  const { offer, commands } = prompt;
  if (offer) return success({ kind: 'empty' });
  if (prompt.kind === 'choice') return nothingChosen();
  if (prompt.kind === 'choices') return heardValue(checkChosen([], prompt.choices));
  return complaint(
    'nothing-typed',
    'Der er ikke skrevet noget.',
    commands.includes('skip') ? 'Skriv et svar, eller spring spørgsmålet over.' : 'Skriv et svar.',
  );
}

function hearText(prompt: Prompt, { text, asWritten }: Extract<Reply, { kind: 'text' }>): Result<Heard> {
  const command = asWritten ? undefined : commandMeant(text);
  if (command) return hear(prompt, writtenCommand(prompt, command));
  return refusePersonalNumber(text) ?? heardValue(readText(prompt, text));
}

/** The text as a value; of a list it names one. */
function readText(prompt: Prompt, text: string): Result<unknown> {
  if (prompt.kind !== 'choice' && prompt.kind !== 'choices') return prompt.parse(text);
  const named = parseChoice(text, prompt.choices);
  return named.ok && prompt.kind === 'choices'
    ? checkChosen([named.value], prompt.choices, prompt.most)
    : named;
}

/**
 * What a command means that was written where an answer is written: "næste" and "spring over" go on with the answer that stands and
 * throw none away. Who wants it out asks for that with a button or a key.
 */
export function writtenCommand({ offer }: Prompt, command: Command): Reply {
  return command === 'skip' && offer?.meaning === 'keep' ? { kind: 'empty' } : { kind: 'command', command };
}

/** "Aner det ikke", "skip", "help": what is asked for by somebody who writes it where an answer is written. */
export function commandMeant(text: string): Command | undefined {
  return meansUnknown(text) ? 'unknown' : meantCommand(text);
}

function nothingChosen(): Result<never> {
  return complaint('nothing-chosen', 'Der er ikke valgt noget.', 'Vælg et af svarene på listen.');
}

function hearChosen(prompt: Prompt, values: readonly string[]): Result<Heard> {
  if (prompt.kind === 'choices') {
    const known = values.every((value) => isAmong(value, prompt.choices));
    return known ? heardValue(checkChosen(values, prompt.choices, prompt.most)) : unknownChoice();
  }
  const [value, second] = values;
  if (prompt.kind === 'choice' && value === undefined) return nothingChosen();
  const known = prompt.kind === 'choice' && value !== undefined && isAmong(value, prompt.choices);
  return known && second === undefined ? success({ kind: 'value', value }) : unknownChoice();
}

/** The chosen values in the order of the list. Errors: `choices-none`, `choices-too-many`. */
export function checkChosen(
  chosen: readonly string[],
  choices: readonly Choice[],
  most = choices.length,
): Result<readonly string[]> {
  if (chosen.length === 0) {
    return complaint('choices-none', 'Der er ikke valgt noget.', 'Vælg et eller flere, eller spring over.');
  }
  if (chosen.length > most) {
    return complaint(
      'choices-too-many',
      `Du har valgt ${numberInWords(chosen.length)}.`,
      `Vælg højst ${numberInWords(most)}.`,
    );
  }
  return success(choices.map((choice) => choice.vaerdi).filter((value) => chosen.includes(value)));
}

/**
 * A complaint when what was written holds something shaped like a CPR number; undefined when it does not. It is met
 * before anything else reads the text, so that the number reaches no file, no other complaint and no draft.
 */
export function refusePersonalNumber(text: string): Result<never> | undefined {
  if (findPersonalNumber(text).length === 0) return undefined;
  return complaint(
    'personal-number',
    'Der står noget, der ligner et CPR-nummer, så svaret er ikke gemt.',
    'Skriv svaret uden nummeret. Er det et andet tal, så skriv det med mellemrum mellem cifrene.',
  );
}

function heardValue(parsed: Result<unknown>): Result<Heard> {
  return parsed.ok ? success({ kind: 'value', value: parsed.value }) : parsed;
}

function isAmong(value: string, choices: readonly Choice[]): boolean {
  return choices.some(({ vaerdi }) => vaerdi === value);
}
