import { ageWithPlace } from './age-with-place.ts';
import { birthDate } from './birth-date.ts';
import { email } from './email.ts';
import { employerWithDiagnosis } from './employer-with-diagnosis.ts';
import type { PrivacyDetector, PrivacyFinding } from './finding.ts';
import { fullName } from './full-name.ts';
import { onlyOne } from './only-one.ts';
import { personalNumber } from './personal-number.ts';
import { streetAddress } from './street-address.ts';
import { telephone } from './telephone.ts';

const CONTACT: readonly PrivacyDetector[] = [telephone, email];
const ONE_PERSON: readonly PrivacyDetector[] = [
  fullName,
  streetAddress,
  birthDate,
  ageWithPlace,
  employerWithDiagnosis,
  onlyOne,
];

/** Everything in a text that may tell who somebody is, in the order of the text. */
export function findPrivate(text: string): readonly PrivacyFinding[] {
  return inOrder([...findPersonalNumber(text), ...findContact(text), ...findOnePerson(text)]);
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

/** Signs that a story is about one person whom readers will know: to be warned of. */
export function findOnePerson(text: string): readonly PrivacyFinding[] {
  return inOrder(ONE_PERSON.flatMap((detector) => detector(text)));
}

function inOrder(findings: readonly PrivacyFinding[]): readonly PrivacyFinding[] {
  return findings.toSorted((a, b) => a.start - b.start);
}
