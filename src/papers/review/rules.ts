import type { Rule } from './rule.ts';
import { approved } from './rules/branch/approved.ts';
import { deadlineAhead } from './rules/branch/deadline-ahead.ts';
import { ownAnswer } from './rules/branch/own-answer.ts';
import { ownWords } from './rules/branch/own-words.ts';
import { boundTogether } from './rules/debate/bound-together.ts';
import { constructiveEnd } from './rules/debate/constructive-end.ts';
import { demand } from './rules/debate/demand.ts';
import { figureProves } from './rules/debate/figure-proves.ts';
import { hook } from './rules/debate/hook.ts';
import { oneMatter } from './rules/debate/one-matter.ts';
import { onePen } from './rules/debate/one-pen.ts';
import { placeEarly } from './rules/debate/place-early.ts';
import { quotation } from './rules/debate/quotation.ts';
import { signature } from './rules/debate/signature.ts';
import { toldBefore } from './rules/debate/told-before.ts';
import { figuresSourced } from './rules/evidence/figures-sourced.ts';
import { lawReference } from './rules/evidence/law-reference.ts';
import { localFigures } from './rules/evidence/local-figures.ts';
import { localPercentages } from './rules/evidence/local-percentages.ts';
import { sameFigures } from './rules/evidence/same-figures.ts';
import { sources } from './rules/evidence/sources.ts';
import { abbreviations } from './rules/language/abbreviations.ts';
import { parties } from './rules/language/parties.ts';
import { passive } from './rules/language/passive.ts';
import { readability } from './rules/language/readability.ts';
import { sentenceLength } from './rules/language/sentence-length.ts';
import { staffBlamed } from './rules/language/staff-blamed.ts';
import { technicalTerms } from './rules/language/technical-terms.ts';
import { terms } from './rules/language/terms.ts';
import { contactDetails } from './rules/privacy/contact-details.ts';
import { onePerson } from './rules/privacy/one-person.ts';
import { personalNumber } from './rules/privacy/personal-number.ts';
import { smallNumbers } from './rules/privacy/small-numbers.ts';
import { councilPeriod } from './rules/strategy/council-period.ts';
import { goalKinds } from './rules/strategy/goal-kinds.ts';
import { statusTitle } from './rules/strategy/status-title.ts';
import { accessible } from './rules/structure/accessible.ts';
import { asItLooks } from './rules/structure/as-it-looks.ts';
import { fields } from './rules/structure/fields.ts';
import { firstSection } from './rules/structure/first-section.ts';
import { gaps } from './rules/structure/gaps.ts';
import { headline } from './rules/structure/headline.ts';
import { items } from './rules/structure/items.ts';
import { length } from './rules/structure/length.ts';
import { never } from './rules/structure/never.ts';
import { oneCase } from './rules/structure/one-case.ts';
import { paragraphs } from './rules/structure/paragraphs.ts';
import { quotationLength } from './rules/structure/quotation-length.ts';
import { says } from './rules/structure/says.ts';
import { section } from './rules/structure/section.ts';
import { table } from './rules/structure/table.ts';

/** Every rule there is, room by room. A rule that is not named here judges nothing; a test finds it. */
export const RULES: readonly Rule[] = [
  // structure/
  accessible,
  asItLooks,
  fields,
  firstSection,
  gaps,
  headline,
  items,
  length,
  never,
  oneCase,
  paragraphs,
  quotationLength,
  says,
  section,
  table,

  // language/
  abbreviations,
  parties,
  passive,
  readability,
  sentenceLength,
  staffBlamed,
  technicalTerms,
  terms,

  // privacy/
  contactDetails,
  onePerson,
  personalNumber,
  smallNumbers,

  // evidence/
  figuresSourced,
  lawReference,
  localFigures,
  localPercentages,
  sameFigures,
  sources,

  // strategy/
  councilPeriod,
  goalKinds,
  statusTitle,

  // debate/
  boundTogether,
  constructiveEnd,
  demand,
  figureProves,
  hook,
  oneMatter,
  onePen,
  placeEarly,
  quotation,
  signature,
  toldBefore,

  // branch/
  approved,
  deadlineAhead,
  ownAnswer,
  ownWords,
];
