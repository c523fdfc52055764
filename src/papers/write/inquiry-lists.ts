import { addDays, weekdayFrom, yearOf } from '../../danish/date.ts';
import { type FigureView, isAskedFor, isPrintable } from '../../proposal/model/figure.ts';
import type { MeasureView } from '../../proposal/model/measure.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import type { ThemeView } from '../../proposal/model/theme.ts';
import { distinctThemes } from './distinct-themes.ts';
import { followUpLists } from './follow-up-lists.ts';
import { isAskedIn } from './strategy-lists.ts';

const QUESTIONS = 5;
const INQUIRIES = 10;
/** Documents are asked for from the beginning of the year before. */
const YEARS_BACK = 1;

/** What the municipality is asked about, and which documents of it are asked for. */
export interface InquiryLists {
  /** Measures whose questions go to the chief of employment: not those that a figure of the branch answers. */
  readonly questions: readonly MeasureView[];
  /** What the branch asks the municipality, also in the follow-up: one list, one matter each, the most important first. */
  readonly inquiries: readonly string[];
  /** Whether what the papers ask for is asked about there, so that the agenda item has no question and deadline of its own. */
  readonly demandIsInquired: boolean;
  /** What the strategy asks for, by theme, that of the debate piece first. */
  readonly inquiryThemes: readonly ThemeView[];
  /** Of those, the ones that are answered by counting. */
  readonly inquiriesToCount: readonly string[];
  /** When the documents are asked for, if the questions are not answered: they are from a day till then, with what the questions led to. */
  readonly accessAskedOn: string;
  readonly accessFrom: string;
  readonly accessTo: string;
}

/** `figures` are those that the papers show. */
export function inquiryLists(proposal: Proposal, figures: readonly FigureView[]): InquiryLists {
  const questions = measuresToAskAbout(proposal).slice(0, QUESTIONS);
  const accessAskedOn = weekdayFrom(addDays(proposal.calendar.answerBy, 1));
  return {
    questions,
    ...inquiriesOf(proposal, questions, figures),
    accessAskedOn,
    accessFrom: `${yearOf(proposal.date) - YEARS_BACK}-01-01`,
    accessTo: accessAskedOn,
  };
}

/** The measure of the debate piece, those of the first theme, one from each other, then the rest. */
function measuresToAskAbout({ measures, figures, debate }: Proposal): readonly MeasureView[] {
  const known = new Set(figures.filter(isPrintable).map(({ id }) => id));
  const ofDemand = measures.filter(({ id }) => id === debate.measure?.id);
  const ofTopTheme = measures.filter(({ themeId }) => themeId === measures[0]?.themeId);
  return [...new Set([...ofDemand, ...ofTopTheme, ...distinctThemes(measures), ...measures])].filter(
    ({ answeredBy }) => answeredBy === null || !known.has(answeredBy),
  );
}

function inquiriesOf(
  { themes, debate, measures: all, followUp }: Proposal,
  measures: readonly MeasureView[],
  figures: readonly FigureView[],
): Pick<InquiryLists, 'inquiries' | 'inquiryThemes' | 'inquiriesToCount' | 'demandIsInquired'> {
  const asked = themes.filter((theme) => isAskedIn(theme, { debate }));
  const unknown = asked.filter(({ status }) => status === 'ved-ikke');
  const about = new Set([
    ...asked.flatMap(({ keyFigures }) => keyFigures),
    ...all.map(({ indicator }) => indicator.tal),
  ]);
  // What anybody can look up, and what the proposal is not about, is not asked for.
  const uncounted = figures.filter(
    (figure) => figure.value === null && about.has(figure.id) && isAskedFor(figure),
  );
  const of = new Set(all.map(({ themeId }) => themeId));
  const [first, ...others] = measures;
  const open = followUp.begun ? followUpLists(followUp).openQuestions : [];
  const counted = new Set(open.map(({ id }) => id));
  const inquiries = [
    ...(first === undefined || counted.has(first.id) ? [] : oneMatterEach(first.question)),
    ...open.map(({ asked }) => asked),
    ...others.filter(({ id }) => !counted.has(id)).flatMap(({ question }) => oneMatterEach(question)),
    ...uncounted.map(({ question }) => question),
    ...unknown.map(({ statusQuestion }) => statusQuestion),
  ].slice(0, INQUIRIES);
  return {
    inquiries,
    demandIsInquired: debate.measure !== null && measures.some(({ id }) => id === debate.measure?.id),
    inquiryThemes: [debate.theme, ...themes.filter(({ id }) => of.has(id) && id !== debate.theme.id)],
    inquiriesToCount: inquiries.filter((one) => /^(?:I )?hvor (?:mange|stor|lang|meget|ofte)/i.test(one)),
  };
}

/** "Hvor mange …, og hvor mange af dem …?" is two questions, and each is answered where it stands alone. */
function oneMatterEach(question: string): readonly string[] {
  return question
    .replace(/\?$/, '')
    .split(/, og (?=hvor |hvad |var |i hvor )/)
    .map((one) => `${one.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'))}?`);
}
