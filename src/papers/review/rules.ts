import type { Rule } from './rule.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { accessible } from './rules/accessible.ts';
import { approved } from './rules/approved.ts';
import { constructiveEnd } from './rules/constructive-end.ts';
import { contactDetails } from './rules/contact-details.ts';
import { councilPeriod } from './rules/council-period.ts';
import { deadlineAhead } from './rules/deadline-ahead.ts';
import { demand } from './rules/demand.ts';
import { fields } from './rules/fields.ts';
import { figuresSourced } from './rules/figures-sourced.ts';
import { firstSection } from './rules/first-section.ts';
import { gaps } from './rules/gaps.ts';
import { goalKinds } from './rules/goal-kinds.ts';
import { headline } from './rules/headline.ts';
import { hook } from './rules/hook.ts';
import { items } from './rules/items.ts';
import { lawReference } from './rules/law-reference.ts';
import { length } from './rules/length.ts';
import { localFigures } from './rules/local-figures.ts';
import { localPercentages } from './rules/local-percentages.ts';
import { never } from './rules/never.ts';
import { oneCase } from './rules/one-case.ts';
import { onePerson } from './rules/one-person.ts';
import { ownAnswer } from './rules/own-answer.ts';
import { ownWords } from './rules/own-words.ts';
import { paragraphs } from './rules/paragraphs.ts';
import { parties } from './rules/parties.ts';
import { passive } from './rules/passive.ts';
import { personalNumber } from './rules/personal-number.ts';
import { placeEarly } from './rules/place-early.ts';
import { quotationLength } from './rules/quotation-length.ts';
import { readability } from './rules/readability.ts';
import { sameFigures } from './rules/same-figures.ts';
import { says } from './rules/says.ts';
import { section } from './rules/section.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { signature } from './rules/signature.ts';
import { smallNumbers } from './rules/small-numbers.ts';
import { sources } from './rules/sources.ts';
import { staffBlamed } from './rules/staff-blamed.ts';
import { statusTitle } from './rules/status-title.ts';
import { table } from './rules/table.ts';
import { technicalTerms } from './rules/technical-terms.ts';
import { terms } from './rules/terms.ts';

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
