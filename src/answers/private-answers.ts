import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { Question } from '../content/catalogue/question.ts';
import { findContact, findOnePerson } from '../language/privacy/find-private.ts';
import type { PrivacyFinding, PrivacyKind } from '../language/privacy/finding.ts';
import type { PrivacySource } from '../language/privacy/lexicon.ts';
import type { Answers } from './answers.ts';
import { getAnswer } from './answers-file.ts';

/** The section in which the branch tells of itself. */
const OWN_SECTION = 'om_jer';
/** Questions that ask for the name of a person, a place, a body or a newspaper. */
const ASKS_FOR_A_NAME =
  /^(?:om_jer\.|godkendelse\.|moede\.(?:sekretariat|indledning)$|arrangement\.(?:sted|arbejdsplads|tovholder)$|debat\.(?:avis|graense_kilde)$|kommune\.(?:udvalg|socialudvalg|strategi_titel)$)/;
/** What happens where the public is invited has an address. */
const TELLS_WHERE = new Set(['debat.anledning', 'debat.invitation']);
/** Those who have given their names to be printed. */
const OPEN_NAMES = [
  'om_jer.navn',
  'om_jer.afdeling',
  'moede.indledning',
  'moede.sekretariat',
  'arrangement.tovholder',
  'godkendelse.navn',
];
const BY_NAME = new Set<PrivacyKind>([
  'full-name',
  'name-with-age',
  'name-with-diagnosis',
  'name-with-workplace',
]);
const CONSENT = { question: 'godkendelse.genkendelse', given: 'samtykke', covers: 'debat.eksempel' } as const;

/** Whether a question asks for the name of somebody or something, and not for a text. */
export function asksForAName({ id, format }: Question): boolean {
  return format !== undefined || ASKS_FOR_A_NAME.test(id);
}

/** What one answer may give away. */
export interface PrivateSigns {
  /** Telephone and e-mail outside the sender's own fields. */
  readonly contact: readonly PrivacyFinding[];
  /** Signs that it is about one person whom readers will know. */
  readonly person: readonly PrivacyFinding[];
}

/**
 * What the answer to a question may give away, in any free text and in the texts of a figure. Fields that ask for a name,
 * those who sign or speak, and a story with a written yes are left out.
 */
export function privateSigns(
  question: Question,
  value: unknown,
  answers: Answers,
  source: PrivacySource,
): PrivateSigns {
  const text = textOf(question, value);
  if (text === '') return { contact: [], person: [] };
  const isOwn = question.afsnit === OWN_SECTION || question.format !== undefined;
  const isOpen = asksForAName(question) || hasConsent(question, answers);
  return {
    contact: isOwn ? [] : findContact(text),
    person: isOpen
      ? []
      : findOnePerson(text, source).filter((finding) => !isMeantToBeRead(finding, text, question, answers)),
  };
}

export interface PrivateAnswer extends PrivateSigns {
  /** The question's id. */
  readonly id: string;
}

/** Every answer that may give somebody away, in the order of the questions; for a check before anything is printed. */
export function privateAnswers(answers: Answers, catalogue: Catalogue): readonly PrivateAnswer[] {
  return catalogue.questions
    .map((question) => ({
      id: question.id,
      ...privateSigns(question, getAnswer(answers, question.id), answers, catalogue),
    }))
    .filter(({ contact, person }) => contact.length + person.length > 0);
}

/** All that was written, also in the parts of a figure: its source can be "ring til …". */
function textOf({ type }: Question, value: unknown): string {
  if (type !== 'tekst' && type !== 'lang_tekst' && type !== 'tal') return '';
  return stringsIn(value);
}

function stringsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value)
        .map(stringsIn)
        .filter((text) => text !== '')
        .join('\n')
    : '';
}

function hasConsent({ id }: Question, answers: Answers): boolean {
  return id === CONSENT.covers && getAnswer(answers, CONSENT.question) === CONSENT.given;
}

function isMeantToBeRead(
  { kind, start, length }: PrivacyFinding,
  text: string,
  { id }: Question,
  answers: Answers,
): boolean {
  if (kind === 'street-address') return TELLS_WHERE.has(id);
  if (!BY_NAME.has(kind)) return false;
  const found = text.slice(start, start + length).replace(/['’]?s?$/u, '');
  return OPEN_NAMES.map((name) => getAnswer(answers, name)).some(
    (name) => typeof name === 'string' && found.length > 2 && name.includes(found),
  );
}
