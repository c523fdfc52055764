import { joinWithOg } from '../../danish/list.ts';
import type { Fault } from '../../fault.ts';
import type { PrivacyFinding } from '../../language/privacy/finding.ts';
import { type PrivateAnswer, privateAnswers } from '../private-answers.ts';
import { type SenseContext, type SenseRule, senseWarning } from './sense-context.ts';

/** A text that may give somebody away. What was found is named by its kind and never repeated. */
export const privateTexts: SenseRule = (context) =>
  privateAnswers(context.parsed.answers, context.catalogue).map((found) => warning(context, found));

function warning(context: SenseContext, { id, person, contact }: PrivateAnswer): Fault {
  if (person.length > 0) {
    const how = [...new Set(person.map(({ generalise }) => generalise))].join(' ');
    return senseWarning(context, id, {
      code: 'points-at-person',
      message: `Teksten ligner en historie om ét bestemt menneske: Her står ${kinds([...person, ...contact])}.`,
      wayOut: `${how} Har personen selv sagt ja til at blive genkendt, kan teksten blive, som den er.`,
    });
  }
  return senseWarning(context, id, {
    code: 'contact-in-answer',
    message: `Her står ${kinds(contact)}, som kan komme på tryk.`,
    wayOut: 'Slet det, hvis det ikke skal læses af alle.',
  });
}

function kinds(found: readonly PrivacyFinding[]): string {
  return joinWithOg([...new Set(found.map(({ what }) => what))]);
}
