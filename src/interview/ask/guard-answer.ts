import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { formatDate, isIsoDate } from '../../danish/date.ts';
import { joinWithOg } from '../../danish/list.ts';
import { findContact, findOnePerson } from '../../language/privacy/find-private.ts';
import type { PrivacyFinding } from '../../language/privacy/finding.ts';
import { askChoiceOf } from './ask-choice-of.ts';
import type { Asks } from './asks.ts';

/** The section in which the branch tells of itself. */
const OWN_SECTION = 'om_jer';
/** The questions that ask for something that has happened to somebody. */
const EXAMPLE = /(?:^|\.)eksempel$/;

/** The questions that ask for a day to come: the papers count back from it. */
const TO_COME: readonly string[] = ['moede.dato', 'arrangement.dato'];

type Verdict = 'keep' | 'change' | 'stop';

/**
 * Asks before an answer is kept that may give somebody away: telephone and e-mail outside the sender's own fields, and
 * signs that an example is about one person whom readers will know; and a day to come that has passed (`today` is the
 * day of the sitting). The branch decides. What was found is named by its kind and never repeated. A CPR number never comes this far (hear.ts).
 */
export async function* guardAnswer(
  question: Question | undefined,
  value: unknown,
  today: IsoDate,
): Asks<Verdict> {
  if (!question) return 'keep';
  const text = textOf(value);
  const contact = isOwn(question) ? [] : findContact(text);
  const person = EXAMPLE.test(question.id) ? findOnePerson(text) : [];
  const warnings = [
    ...passedDate(question, value, today),
    ...(contact.length > 0 ? [aboutContact(contact)] : []),
    ...(person.length > 0 ? [aboutPerson(person)] : []),
  ];
  if (warnings.length === 0) return 'keep';
  const choice = yield* askChoiceOf<Verdict>(
    { of: question.id, part: 'behold' },
    warnings.join('\n'),
    [
      { vaerdi: 'keep', tekst: 'Behold svaret, som det er' },
      { vaerdi: 'change', tekst: 'Skriv svaret om' },
    ],
    question,
  );
  return choice ?? 'stop';
}

function passedDate({ id }: Question, value: unknown, today: IsoDate): readonly string[] {
  if (!TO_COME.includes(id) || typeof value !== 'string' || !isIsoDate(value) || value >= today) return [];
  return [`Den ${formatDate(value)} er allerede gået, så ingen frist kan regnes ud fra den dag.`];
}

function isOwn({ afsnit, format }: Question): boolean {
  return afsnit === OWN_SECTION || format !== undefined;
}

function aboutContact(found: readonly PrivacyFinding[]): string {
  return `I svaret står ${kinds(found)}. Skal det stå i papiret?`;
}

function aboutPerson(found: readonly PrivacyFinding[]): string {
  const how = [...new Set(found.map(({ generalise }) => generalise))].join(' ');
  return `Eksemplet ligner en historie om ét bestemt menneske, for i svaret står ${kinds(found)}. ${how} Har personen selv sagt ja til at blive genkendt, kan svaret blive, som det er.`;
}

function kinds(found: readonly PrivacyFinding[]): string {
  return joinWithOg([...new Set(found.map(({ what }) => what))]);
}

/** All that was written, also in the parts of a figure: its source can be "ring til …". */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('\n') : '';
}
