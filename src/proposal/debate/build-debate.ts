import type { Answers } from '../../answers/answers.ts';
import { asClause, known, paragraphs } from '../known-answers.ts';
import type { Debate } from '../model/debate.ts';
import { type FigureView, isPrintable } from '../model/figure.ts';
import type { MeasureView } from '../model/measure.ts';
import type { Proposal } from '../model/proposal.ts';
import type { ThemeView } from '../model/theme.ts';
import { deadlineOf } from './deadline.ts';
import { headlinesOf } from './headlines.ts';
import { ownAnswers } from './own-answers.ts';
import { measureAskedFor, namesAmount } from './own-demand.ts';
import { type OwnParts, planPiece } from './plan-piece.ts';

const MORE_FIGURES = 2;

/** What the debate piece is built from: the one demand, what carries it, and the plan of the piece. */
export function buildDebate(
  answers: Answers,
  proposal: Pick<
    Proposal,
    'measures' | 'themes' | 'figures' | 'municipality' | 'date' | 'calendar' | 'doesWell'
  >,
): Debate {
  const { measures, themes, figures, municipality, date, calendar } = proposal;
  const ownDemand = known<string>(answers, 'debat.krav');
  const first = measures[0] as MeasureView;
  const measure = ownDemand === null ? first : measureAskedFor(ownDemand, measures);
  const themeId = measure?.themeId ?? known<string>(answers, 'prioritet.tema') ?? first.themeId;
  const theme = themes.find((candidate) => candidate.id === themeId) as ThemeView;
  const figure = leadingFigure(measure, theme, figures);
  const demand = ownDemand === null ? first.demand : asClause(ownDemand);
  const own = ownParts(answers, proposal.doesWell);
  const plan = planPiece({
    own,
    opening: known(answers, 'debat.vinkel'),
    demand,
    deadline: deadlineOf({ demand, occasion: own.occasion, municipality, date, decision: calendar.decision }),
    measure,
    theme,
    themes,
    figures,
    date,
  });
  return {
    newspaper: known(answers, 'debat.avis'),
    maxWords: known(answers, 'debat.maks_ord'),
    maxCharacters: known(answers, 'debat.maks_tegn'),
    limitSource: known(answers, 'debat.graense_kilde'),
    example: own.story,
    counter: own.counter,
    occasion: own.occasion,
    invitation: own.invitation,
    demand,
    demandAmount: namesAmount(demand),
    headlines: headlinesOf({
      point: own.point,
      demand: ownDemand === null ? null : demand,
      measure,
      theme,
      municipality,
    }),
    measure,
    theme,
    figure,
    moreFigures: figures.filter((one) => one !== figure && isPrintable(one)).slice(0, MORE_FIGURES),
    own: ownAnswers(answers),
    plan,
  };
}

/** The branch's own words for the piece, each a sentence with its stop. */
function ownParts(answers: Answers, praise: readonly string[]): OwnParts {
  const stopped = (path: string) => paragraphs(answers, path).map(asSentence);
  const point = known<string>(answers, 'debat.pointe');
  return {
    occasion: stopped('debat.anledning'),
    praise: praise.slice(0, 1).map(asSentence),
    story: stopped('debat.eksempel'),
    point: point === null ? null : asSentence(point),
    counter: stopped('debat.modsvar'),
    invitation: stopped('debat.invitation'),
  };
}

/**
 * The first known of the measure's own figure and those of its theme; else any that is known. A demand of the branch's
 * own has only a figure that its theme has.
 */
function leadingFigure(
  measure: MeasureView | null,
  theme: ThemeView,
  figures: readonly FigureView[],
): FigureView | null {
  for (const id of [measure?.indicator.tal, ...theme.keyFigures]) {
    const figure = figures.find((candidate) => candidate.id === id);
    if (isPrintable(figure)) return figure;
  }
  return measure === null ? null : (figures.find(isPrintable) ?? null);
}

/** A text of the branch with the stop that it may have left out, so that it never runs into the next. */
function asSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' || /[.!?…][»”")]?$/.test(line) ? line : `${line}.`;
}
