import { type Question, UNKNOWN } from '../../content/catalogue/question.ts';
import { longestText } from '../../content/catalogue/question-schema.ts';
import { type Asking, commandsFor, placeOf } from './asking.ts';
import { describeAnswer } from './describe-answer.ts';
import { parseInput, type WrittenQuestion } from './parse-input.ts';
import type { Offer, Prompt } from './prompt.ts';

const HOW_TO: Partial<Record<Question['type'], string>> = {
  dato: 'Skriv en dato, for eksempel 3. december 2026.',
  helt_tal: 'Skriv et tal.',
};

/** The question types that are answered in one go. Figures and goals are asked for part by part (ask-parts.ts). */
export type WholeQuestion = Question & { readonly type: Exclude<Question['type'], 'tal' | 'maal'> };

/** The one prompt of a question that is answered in one go. */
export function questionPrompt(question: WholeQuestion, asking: Asking): Prompt {
  const { previous } = asking.current;
  const offer = offerOf(asking);
  const base = {
    ...placeOf(asking),
    text: question.tekst,
    ...hint(question, offer.offer),
    ...offer,
    commands: commandsFor(asking.current),
  };
  const parse = (text: string) => parseInput(question as WrittenQuestion, text, asking);
  const choices = question.valg ?? [];
  switch (question.type) {
    case 'valg':
      return { ...base, kind: 'choice', choices, ...(isOne(previous) ? { chosen: previous } : {}) };
    case 'flervalg': {
      const chosen = Array.isArray(previous) ? previous.filter(isOne) : [];
      const most = question.hoejst_valgte;
      return { ...base, kind: 'choices', choices, chosen, ...(most === undefined ? {} : { most }) };
    }
    case 'lang_tekst':
      return { ...base, kind: 'lines', parse, longest: longestText(question), ...newspaperLimit(asking) };
    default:
      return { ...base, kind: 'line', parse, describe: (value) => describeAnswer(question, value) };
  }
}

function hint(question: WholeQuestion, offer: Offer | undefined): { readonly hint?: string } {
  // A suggestion shows well enough what is meant.
  if (offer?.meaning === 'use') return {};
  const example = question.eksempel && `Eksempel: ${question.eksempel}`;
  const text = question.type === 'dato' ? HOW_TO.dato : (example ?? HOW_TO[question.type]);
  return text ? { hint: text } : {};
}

/** What an empty reply gives: first of all the answer there is, then the suggestion. */
export function offerOf({ current }: Asking): { readonly offer?: Offer } {
  const { question, previous, suggestion } = current;
  if (previous !== undefined && !(previous === null && question.paakraevet)) {
    const isWritten = question.type !== 'lang_tekst' || isOne(previous);
    return { offer: { meaning: isWritten ? 'keep' : 'leave', label: describeAnswer(question, previous) } };
  }
  return suggestion ? { offer: { meaning: 'use', label: suggestion } } : {};
}

function newspaperLimit({ current }: Asking): { readonly newspaperWords?: number } {
  return current.newspaperWords === undefined ? {} : { newspaperWords: current.newspaperWords };
}

function isOne(value: unknown): value is string {
  return typeof value === 'string' && value !== UNKNOWN;
}
