import { abbreviations } from './checks/abbreviations.ts';
import { accessible } from './checks/accessible.ts';
import { approved } from './checks/approved.ts';
import { constructiveEnd } from './checks/constructive-end.ts';
import { contactDetails } from './checks/contact-details.ts';
import { councilPeriod } from './checks/council-period.ts';
import { deadlineAhead } from './checks/deadline-ahead.ts';
import { demand } from './checks/demand.ts';
import { fields } from './checks/fields.ts';
import { figuresSourced } from './checks/figures-sourced.ts';
import { firstSection } from './checks/first-section.ts';
import { gaps } from './checks/gaps.ts';
import { goalKinds } from './checks/goal-kinds.ts';
import { headline } from './checks/headline.ts';
import { hook } from './checks/hook.ts';
import { items } from './checks/items.ts';
import { lawReference } from './checks/law-reference.ts';
import { length } from './checks/length.ts';
import { localFigures } from './checks/local-figures.ts';
import { localPercentages } from './checks/local-percentages.ts';
import { never } from './checks/never.ts';
import { oneCase } from './checks/one-case.ts';
import { onePerson } from './checks/one-person.ts';
import { ownAnswer } from './checks/own-answer.ts';
import { ownWords } from './checks/own-words.ts';
import { paragraphs } from './checks/paragraphs.ts';
import { parties } from './checks/parties.ts';
import { passive } from './checks/passive.ts';
import { personalNumber } from './checks/personal-number.ts';
import { placeEarly } from './checks/place-early.ts';
import { quotationLength } from './checks/quotation-length.ts';
import { readability } from './checks/readability.ts';
import { sameFigures } from './checks/same-figures.ts';
import { says } from './checks/says.ts';
import { section } from './checks/section.ts';
import { sentenceLength } from './checks/sentence-length.ts';
import { signature } from './checks/signature.ts';
import { smallNumbers } from './checks/small-numbers.ts';
import { sources } from './checks/sources.ts';
import { staffBlamed } from './checks/staff-blamed.ts';
import { statusTitle } from './checks/status-title.ts';
import { table } from './checks/table.ts';
import { technicalTerms } from './checks/technical-terms.ts';
import { terms } from './checks/terms.ts';
import type { Rule } from './rule.ts';

/** Every rule by the name it has in kontrol.yaml. */
export const RULES: Readonly<Record<string, Rule>> = {
  afsnit: section,
  'afsnittenes-laengde': paragraphs,
  'andel-af-hvad': localPercentages,
  anledning: hook,
  byraadsperiode: councilPeriod,
  'een-sag': oneCase,
  'eget-svar': ownAnswer,
  fagudtryk: technicalTerms,
  felter: fields,
  forkortelser: abbreviations,
  'foerste-afsnit': firstSection,
  frist: deadlineAhead,
  huller: gaps,
  kilder: sources,
  krav: demand,
  'kommunen-tidligt': placeEarly,
  laengde: length,
  lix: readability,
  'lokale-tal': localFigures,
  lovhenvisning: lawReference,
  maaltyper: goalKinds,
  ord: terms,
  overskrift: headline,
  partier: parties,
  passiv: passive,
  personnumre: personalNumber,
  punkter: items,
  'samme-tal': sameFigures,
  saetningslaengde: sentenceLength,
  siger: says,
  skyld: staffBlamed,
  slutning: constructiveEnd,
  status: statusTitle,
  tabel: table,
  'tal-med-kilde': figuresSourced,
  taletid: quotationLength,
  tilgaengelig: accessible,
  kontaktoplysninger: contactDetails,
  genkendelige: onePerson,
  'smaa-tal': smallNumbers,
  aldrig: never,
  godkendt: approved,
  'egne-ord': ownWords,
  underskrift: signature,
};
