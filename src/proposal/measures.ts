import type { Answers, GoalAnswer, Status } from '../answers/answers.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Theme } from '../content/catalogue/theme.ts';
import { addMonths, weekdayFrom } from '../danish/date.ts';
import { datesIn } from '../danish/dates-in.ts';
import { asClause, choice, known, paragraphs } from './known-answers.ts';
import type { MeasureView } from './model/measure.ts';
import type { MunicipalityView } from './model/municipality.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { Selected } from './select-measures.ts';

/** Every first step can be taken so soon after the decision (CONTRIBUTING.md, Add a measure). */
const FIRST_STEP_MONTHS = 3;

/** What the whole would cost is no price of what is missing, and we know of no other. */
const ECONOMY_OF_REST = 'Vi beder forvaltningen oplyse udgiften til det, der mangler.';

export interface MeasureGrounds {
  /** In the order of the papers, by which the measures are numbered. */
  readonly themes: readonly Theme[];
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly municipality: MunicipalityView;
  /** When the committee should have decided; deadlines count from here. */
  readonly decision: IsoDate;
  /** The measure that the debate piece and the meeting are about; null where they ask for none of ours. */
  readonly demanded?: Demanded | null | undefined;
}

/** The measure that goes first: it has number one in every paper, and dates that follow its own decision. */
interface Demanded {
  readonly id: string;
  /** The demand as it is printed, which may say itself when it begins. */
  readonly demand: string;
  readonly decidedBy: IsoDate;
}

/** The selected measures as the papers see them, most important first. */
export function viewMeasures(
  selected: readonly Selected[],
  { themes, questions, answers, municipality, decision, demanded = null }: MeasureGrounds,
): readonly MeasureView[] {
  const byTheme = [true, false].flatMap((leads) =>
    themes.flatMap((theme) => selected.filter((one) => one.theme === theme && one.leads === leads)),
  );
  const first = byTheme.filter(({ measure }) => measure.id === demanded?.id);
  const numbered = [...new Set([...first, ...byTheme])];
  return selected.map((one) => {
    const ofDemand = one.measure.id === demanded?.id ? demanded : null;
    const decidedBy = ofDemand?.decidedBy ?? decision;
    const measure = viewMeasure(one, numbered.indexOf(one) + 1, municipality, answers, decidedBy);
    const named = ofDemand === null ? undefined : dayNamed(ofDemand);
    const deadline = named ?? deadlineForGoal(measure, questions, answers, decidedBy);
    return { ...measure, deadline, firstStepBy: sooner(measure.firstStepBy, deadline) };
  });
}

/** The day a demand names itself: "fra den 1. september 2027". */
function dayNamed({ demand, decidedBy }: Demanded): IsoDate | undefined {
  return datesIn(demand, decidedBy).find((day) => day >= decidedBy);
}

function sooner(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

function viewMeasure(
  { theme, measure, chosen, reason }: Selected,
  number: number,
  local: MunicipalityView,
  answers: Answers,
  decision: IsoDate,
): MeasureView {
  const fill = (text: string) => fillPlaceholders(text, local);
  const decided = choice<Status>(answers, `status.${measure.id}.besluttet`);
  const promised = paragraphs(answers, `status.${measure.id}.lovet`);
  const partly = decided === 'delvist' || (promised.length > 0 && decided !== 'ja' && decided !== 'nej');
  const responsible = fill(measure.ansvarlig);
  const rest = known<string>(answers, `status.${measure.id}.rest`);
  return {
    id: measure.id,
    number,
    themeId: theme.id,
    title: fill(measure.titel),
    short: fill(measure.kort),
    topic: partly ? `${fill(measure.kort)}: det, der mangler` : fill(measure.kort),
    meansForYou: measure.for_dig ?? null,
    reasoning: fill(measure.begrundelse),
    holdsUntil: measure.trykkes_til ?? null,
    firstStep: partly ? nextOf(answers, measure.id, responsible) : fill(measure.foerste_skridt),
    responsible,
    decidedBy: decision,
    firstStepBy: weekdayFrom(addMonths(decision, FIRST_STEP_MONTHS)),
    deadline: addMonths(decision, measure.frist_maaneder),
    indicator: measure.indikator,
    tally: measure.optaelling ?? null,
    cost: measure.pris,
    economy: partly ? ECONOMY_OF_REST : fill(measure.oekonomi),
    evidence: measure.evidens,
    objection: fill(measure.indvending),
    answer: fill(measure.svar),
    question: fill(measure.spoergsmaal),
    answeredBy: measure.besvares_af ?? null,
    promised,
    whole: fill(measure.krav),
    demand: partly ? restOf(fill(measure.krav), rest) : fill(measure.krav),
    partly,
    headlines: (measure.overskrifter ?? theme.overskrifter).map(fill),
    facts: measure.fakta ?? [],
    laws: measure.lov ?? [],
    chosen,
    reason,
  };
}

/** The step that is agreed, else that a day is set: what is promised is begun already. */
function nextOf(answers: Answers, id: string, responsible: string): string {
  const agreed = paragraphs(answers, `status.${id}.naeste`).join(' ');
  const begun = responsible.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'));
  return agreed === '' ? `${begun} sætter en dato for det, der mangler.` : agreed;
}

/** What is still asked for where some is promised: in the branch's own words, else all of it, said as a way that is begun. */
function restOf(demand: string, rest: string | null): string {
  return rest === null ? `gå hele vejen og ${demand}` : asClause(rest);
}

/**
 * When a measure is to be in place: on the day the branch wants its goal reached, where that is sooner than the deadline of
 * the catalogue, so that nothing is measured before it has begun.
 */
function deadlineForGoal(
  measure: MeasureView,
  questions: readonly Question[],
  answers: Answers,
  decision: IsoDate,
): IsoDate {
  const question = questions.find((one) => one.type === 'maal' && one.maal_for === measure.indicator.tal);
  const wanted = question ? (known<GoalAnswer>(answers, question.id)?.dato ?? null) : null;
  return wanted !== null && wanted >= decision && wanted < measure.deadline ? wanted : measure.deadline;
}
