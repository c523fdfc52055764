import type { Answers, GoalAnswer } from '../answers/answers.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Theme } from '../content/catalogue/theme.ts';
import { addMonths } from '../danish/date.ts';
import { known, paragraphs } from './known-answers.ts';
import type { MeasureView } from './model/measure.ts';
import type { MunicipalityView } from './model/municipality.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { Selected } from './select-measures.ts';

interface MeasureGrounds {
  /** In the order of the papers, by which the measures are numbered. */
  readonly themes: readonly Theme[];
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly municipality: MunicipalityView;
  /** When the committee should have decided; deadlines count from here. */
  readonly decision: IsoDate;
}

/** The selected measures as the papers see them, most important first. */
export function viewMeasures(
  selected: readonly Selected[],
  { themes, questions, answers, municipality, decision }: MeasureGrounds,
): readonly MeasureView[] {
  const numbered = [true, false].flatMap((leads) =>
    themes.flatMap((theme) => selected.filter((one) => one.theme === theme && one.leads === leads)),
  );
  return selected.map((one) => {
    const measure = viewMeasure(one, numbered.indexOf(one) + 1, municipality, answers, decision);
    return { ...measure, deadline: deadlineForGoal(measure, questions, answers, decision) };
  });
}

function viewMeasure(
  { theme, measure, chosen, reason }: Selected,
  number: number,
  local: MunicipalityView,
  answers: Answers,
  decision: IsoDate,
): MeasureView {
  const fill = (text: string) => fillPlaceholders(text, local);
  return {
    id: measure.id,
    number,
    themeId: theme.id,
    title: fill(measure.titel),
    short: fill(measure.kort),
    meansForYou: measure.for_dig ?? null,
    reasoning: fill(measure.begrundelse),
    holdsUntil: measure.trykkes_til ?? null,
    firstStep: fill(measure.foerste_skridt),
    responsible: fill(measure.ansvarlig),
    deadline: addMonths(decision, measure.frist_maaneder),
    indicator: measure.indikator,
    cost: measure.pris,
    economy: fill(measure.oekonomi),
    evidence: measure.evidens,
    objection: fill(measure.indvending),
    answer: fill(measure.svar),
    question: fill(measure.spoergsmaal),
    answeredBy: measure.besvares_af ?? null,
    promised: paragraphs(answers, `status.${measure.id}.lovet`),
    demand: fill(measure.krav),
    headlines: (measure.overskrifter ?? theme.overskrifter).map(fill),
    facts: measure.fakta ?? [],
    laws: measure.lov ?? [],
    chosen,
    reason,
  };
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
