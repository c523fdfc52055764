import type { Answers } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import { isVague } from '../../answers/meant-words.ts';
import { matterQuestion, OF_ONE_MATTER } from '../../answers/one-matter.ts';
import { privateSigns } from '../../answers/private-answers.ts';
import { figureDoubts } from '../../answers/sense/figure-doubts.ts';
import { workingAge } from '../../answers/working-age.ts';
import type { Matter } from '../../content/catalogue/matters.ts';
import type { Choice, Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { formatDate, isIsoDate } from '../../danish/date.ts';
import { joinWithOg } from '../../danish/list.ts';
import type { PrivacyFinding } from '../../language/privacy/finding.ts';
import type { PrivacySource } from '../../language/privacy/lexicon.ts';
import { askChoiceOf } from './ask-choice-of.ts';
import type { Asks } from './asks.ts';

/** The questions that ask for a day to come: the papers count back from it. */
const TO_COME: readonly string[] = ['moede.dato', 'arrangement.dato'];

/** What becomes of an answer that was asked about. `unknown` and `skip` stand in its place. */
type Verdict = 'keep' | 'change' | 'unknown' | 'skip' | 'stop';

/** What an answer is seen against. */
export interface Surroundings extends PrivacySource {
  /** The day of the sitting. */
  readonly today: IsoDate;
  /** Those given before. */
  readonly answers: Answers;
  /** What each theme is about. */
  readonly matters?: readonly Matter[];
}

/**
 * Asks before an answer is kept that may not be meant: one that can mean "there is none" or "we do not know"; a day to
 * come that has passed; a figure out of all reason; a story and a demand of two matters; and whatever may give somebody away: telephone and e-mail outside the
 * sender's own fields, and signs that a text is about one person whom readers will know. The branch decides. What was found
 * is named by its kind and never repeated. A CPR number never comes this far (hear.ts).
 */
export async function* guardAnswer(
  question: Question | undefined,
  value: unknown,
  around: Surroundings,
): Asks<Verdict> {
  if (!question) return 'keep';
  if ((question.type === 'tekst' || question.type === 'lang_tekst') && isVague(value))
    return yield* askWhatIsMeant(question, value);
  const { contact, person } = privateSigns(question, value, around.answers, around);
  const warnings = [
    ...passedDate(question, value, around.today),
    ...figureDoubts(question, value, around.today, workingAge(around.answers)).map(({ message }) => message),
    ...otherMatter(question, value, around),
    ...(contact.length > 0 ? [aboutContact(contact)] : []),
    ...(person.length > 0 ? [aboutPerson(person)] : []),
  ];
  if (warnings.length === 0) return 'keep';
  return yield* ask(question, warnings.join('\n'), [
    { vaerdi: 'keep', tekst: 'Behold svaret, som det er' },
    { vaerdi: 'change', tekst: 'Skriv svaret om' },
  ]);
}

function askWhatIsMeant(question: Question, value: string): Asks<Verdict> {
  return ask(question, `Du skrev "${value.trim()}". Hvad mener du?`, [
    ...(question.ved_ikke ? [{ vaerdi: 'unknown', tekst: 'Vi ved det ikke' } as const] : []),
    ...(question.paakraevet
      ? []
      : [{ vaerdi: 'skip', tekst: 'Der er ikke noget svar. Spring over' } as const]),
    { vaerdi: 'change', tekst: 'Skriv svaret om' },
    { vaerdi: 'keep', tekst: `Det er selve svaret, så der skal stå "${value.trim()}" i papirerne` },
  ]);
}

async function* ask(
  question: Question,
  text: string,
  choices: readonly (Choice & { readonly vaerdi: Verdict })[],
): Asks<Verdict> {
  const choice = yield* askChoiceOf<Verdict>({ of: question.id, part: 'behold' }, text, choices, question);
  return choice ?? 'stop';
}

function passedDate({ id }: Question, value: unknown, today: IsoDate): readonly string[] {
  if (!TO_COME.includes(id) || typeof value !== 'string' || !isIsoDate(value) || value >= today) return [];
  return [`Den ${formatDate(value)} er allerede gået, så ingen frist kan regnes ud fra den dag.`];
}

/** A story and a demand that clearly speak of different things are asked about when the second of them is given. */
function otherMatter(
  { id }: Question,
  value: unknown,
  { answers, matters = [] }: Surroundings,
): readonly string[] {
  if (!OF_ONE_MATTER.includes(id)) return [];
  const question = matterQuestion((path) => (path === id ? value : getAnswer(answers, path)), matters);
  return question === null ? [] : [question];
}

function aboutContact(found: readonly PrivacyFinding[]): string {
  return `I svaret står ${kinds(found)}. Skal det stå i papiret?`;
}

function aboutPerson(found: readonly PrivacyFinding[]): string {
  const how = [...new Set(found.map(({ generalise }) => generalise))].join(' ');
  return `Svaret ligner en historie om ét bestemt menneske, for i svaret står ${kinds(found)}. ${how} Har personen selv sagt ja til at blive genkendt, kan svaret blive, som det er.`;
}

function kinds(found: readonly PrivacyFinding[]): string {
  return joinWithOg([...new Set(found.map(({ what }) => what))]);
}
