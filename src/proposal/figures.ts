import type { Answers, FigureAnswer } from '../answers/answers.ts';
import { type Question, UNKNOWN, type Unit } from '../content/catalogue/question.ts';
import { timeOfPeriod } from '../danish/time-of-period.ts';
import { choice, known } from './known-answers.ts';
import { FEWEST_PERSONS, type FigureView, type SeriesValue, withUnit } from './model/figure.ts';
import { fillOpenNames } from './placeholders.ts';

const UNITS: Readonly<Record<Unit, string>> = {
  antal: '',
  pct: 'procent',
  dage: 'dage',
  timer: 'timer',
  kr: 'kroner',
};

/** Every figure that is asked for, known or not, in the order of the questions. */
export function viewFigures(
  questions: readonly Question[],
  answers: Answers,
  place: string,
): readonly FigureView[] {
  return questions.flatMap((question) => (question.tal ? [viewFigure(question, answers, place)] : []));
}

function viewFigure(question: Question, answers: Answers, place: string): FigureView {
  const spec = question.tal as NonNullable<Question['tal']>;
  const answer = known<FigureAnswer>(answers, question.id);
  return {
    id: question.id,
    name: spec.navn,
    question: question.tekst,
    countedLocally: spec.kilde.startsWith('kommunens'),
    sentence:
      answer &&
      fillOpenNames(spec.saetning, {
        '{periode}': answer.periode,
        '{tal}': withUnit(answer.vaerdi, UNITS[spec.enhed]),
        '{sted}': place,
      }),
    meaning: spec.betydning ?? null,
    unit: UNITS[spec.enhed],
    unitAsked: spec.enhed,
    countryAbout: spec.landet_ca ?? null,
    value: answer?.vaerdi ?? null,
    unknown: choice(answers, question.id) === UNKNOWN,
    period: answer?.periode ?? null,
    source: answer?.kilde ?? spec.kilde,
    lookedUp: answer?.opslaaet ?? null,
    denominator: answer?.naevner ?? null,
    country: answer?.landet ?? null,
    lookUp: spec.slaa_op,
    tooSmall: spec.enhed === 'antal' && answer !== null && answer.vaerdi < FEWEST_PERSONS,
    compare: spec.sammenlign === true,
    better: spec.retning ?? null,
    series: answer === null ? [] : seriesOf(answer, spec.enhed),
  };
}

/** The series with the figure itself at its end, where that is newer. */
function seriesOf(answer: FigureAnswer, unit: Unit): readonly SeriesValue[] {
  const given = answer.serie ?? [];
  const last = timeOfPeriod(given.at(-1)?.periode ?? '');
  const own = timeOfPeriod(answer.periode);
  const isNewer = last !== undefined && own !== undefined && own > last;
  const points = isNewer ? [...given, answer] : given;
  return points.map(({ periode, vaerdi, landet }) => ({
    period: periode,
    value: unit === 'antal' && vaerdi < FEWEST_PERSONS ? null : vaerdi,
    country: landet ?? null,
  }));
}
