import { ageWithPlace } from './age-with-place.ts';
import { birthDate } from './birth-date.ts';
import { email } from './email.ts';
import { employerWithDiagnosis } from './employer-with-diagnosis.ts';
import type { PrivacyDetector, PrivacyFinding, PrivacyKind, WordDetector } from './finding.ts';
import { fullName } from './full-name.ts';
import { kinship } from './kinship.ts';
import { lexiconOf, type PrivacySource } from './lexicon.ts';
import { nameWithAge, nameWithDiagnosis, nameWithWorkplace } from './named-person.ts';
import { onlyOne } from './only-one.ts';
import { personalNumber } from './personal-number.ts';
import { streetAddress } from './street-address.ts';
import { telephone } from './telephone.ts';
import { traitInSmallPlace } from './trait-in-small-place.ts';
import { roleWithWorkplace, workplace } from './workplace.ts';

const CONTACT: readonly PrivacyDetector[] = [telephone, email];
const ONE_PERSON: readonly WordDetector[] = [
  kinship,
  fullName,
  nameWithAge,
  nameWithWorkplace,
  nameWithDiagnosis,
  streetAddress,
  birthDate,
  ageWithPlace,
  employerWithDiagnosis,
  roleWithWorkplace,
  workplace,
  traitInSmallPlace,
  onlyOne,
];

/** Everything in a text that may tell who somebody is, in the order of the text. */
export function findPrivate(text: string, source: PrivacySource): readonly PrivacyFinding[] {
  return inOrder([...findPersonalNumber(text), ...findContact(text), ...findOnePerson(text, source)]);
}

/** What is shaped like a CPR number: may never be kept. */
export function findPersonalNumber(text: string): readonly PrivacyFinding[] {
  return personalNumber(text);
}

/** Telephone numbers and e-mail addresses, those inside a CPR-shaped number left out: to be asked about. */
export function findContact(text: string): readonly PrivacyFinding[] {
  const numbers = personalNumber(text);
  const free = ({ start }: PrivacyFinding) =>
    !numbers.some((number) => number.start <= start && start < number.start + number.length);
  return inOrder(CONTACT.flatMap((detector) => detector(text)).filter(free));
}

/**
 * Signs that a story is about one person whom readers will know: to be warned of. What is looked for is in
 * strategies/privatliv.yaml; `source` is the catalogue.
 */
export function findOnePerson(text: string, source: PrivacySource): readonly PrivacyFinding[] {
  const lexicon = lexiconOf(source);
  const found = ONE_PERSON.flatMap((detector) => detector(text, lexicon));
  // In a text that long it no longer matters which of them is said.
  return inOrder(found.length > MOST_COMPARED ? found : found.filter((one) => !isSaidBetter(one, found)));
}

/** Each is held against each. */
const MOST_COMPARED = 500;
/** What says more of the same words: a full name than the first name in it, a workplace with a diagnosis than one alone. */
const SAYS_MORE: Partial<Record<PrivacyKind, readonly PrivacyKind[]>> = {
  'name-with-age': ['full-name'],
  'name-with-diagnosis': ['full-name'],
  'name-with-workplace': ['full-name'],
  'role-with-workplace': ['employer-with-diagnosis'],
  workplace: ['employer-with-diagnosis', 'role-with-workplace'],
};

function isSaidBetter({ kind, start, length }: PrivacyFinding, all: readonly PrivacyFinding[]): boolean {
  const better = SAYS_MORE[kind] ?? [];
  return all.some(
    (other) =>
      better.includes(other.kind) && other.start < start + length && start < other.start + other.length,
  );
}

function inOrder(findings: readonly PrivacyFinding[]): readonly PrivacyFinding[] {
  return findings.toSorted((a, b) => a.start - b.start);
}
