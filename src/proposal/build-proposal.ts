import type { Answers } from '../answers/answers.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
import { branchDates } from './calendar/branch-dates.ts';
import { strategyPeriod } from './calendar/strategy-period.ts';
import { commonObjections } from './common-objections.ts';
import { leadingCurve } from './curve.ts';
import { buildDebate } from './debate/build-debate.ts';
import { earlyDecision } from './early-decision.ts';
import { buildEvent } from './event.ts';
import { viewFigures } from './figures.ts';
import { buildFollowUp } from './follow-up.ts';
import { buildGoals } from './goals.ts';
import { known, paragraphs, praiseIn } from './known-answers.ts';
import { type MeasureGrounds, viewMeasures } from './measures.ts';
import type { FigureView } from './model/figure.ts';
import type { MeasureView } from './model/measure.ts';
import type { Proposal } from './model/proposal.ts';
import { existingStrategy, viewMunicipality } from './municipality.ts';
import { newestFigures } from './newest-figures.ts';
import { ownMaterial } from './own-material.ts';
import { proposedMeasures, selectMeasures } from './select-measures.ts';
import { viewApprovals, viewSender } from './sender.ts';
import { byPriority, printableThemes, viewThemes } from './themes.ts';
import { traceNotPrinted } from './why-chosen.ts';

export interface ProposalInput {
  readonly answers: Answers;
  readonly catalogue: Catalogue;
  /** The entry that `kommune.navn` names; looked up by the caller, who tells the user when there is none. */
  readonly municipality: Municipality;
  /** The date of the papers. It decides periods, deadlines and what may be printed. */
  readonly date: IsoDate;
}

/** From answers, catalogue and date to the model that all papers share. Pure: same input, same papers. */
export function buildProposal({ answers, catalogue, municipality: entry, date }: ProposalInput): Proposal {
  const { questions } = catalogue;
  const dates = branchDates(answers, date);
  const { calendar } = dates;
  const municipality = viewMunicipality(entry, answers, date, calendar);
  const sender = viewSender(answers, municipality);
  const onDate = printableThemes(printableThemes(catalogue.themes, date), calendar.sentBy);
  traceNotPrinted(catalogue.themes, onDate, [date, calendar.sentBy]);
  const inOrder = byPriority(onDate, answers);
  const grounds = { themes: inOrder, questions, answers, municipality, decision: calendar.decision };
  const ofStatus = (status: boolean) =>
    questions.filter((question) => (question.afsnit === 'status') === status);
  const figuresBefore = viewFigures(ofStatus(false), answers, municipality.place);
  const material = ownMaterial(questions, answers, figuresBefore);
  const selected = selectMeasures(onDate, answers, questions, material.little);
  const figuresNow = viewFigures(ofStatus(true), answers, municipality.place);
  const figures = newestFigures(figuresBefore, figuresNow);
  const doesWell = paragraphs(answers, 'kommune.gaar_godt');
  const withDemand = (demanded: MeasureGrounds['demanded']) => {
    const viewed = viewMeasures(selected, { ...grounds, demanded });
    const measures = viewed.filter((_one, index) => selected[index]?.leads);
    const themes = viewThemes(inOrder, answers, measures, municipality);
    const given = { measures, themes, figures, municipality, date, calendar, doesWell };
    return { viewed, measures, themes, debate: buildDebate(answers, given) };
  };
  // What is asked for, and when it is decided, is known from the first; the dates of that measure follow.
  const { debate: asked } = withDemand(null);
  const decidedBy = earlyDecision(asked, calendar)?.countsFrom ?? calendar.decision;
  const { viewed, measures, themes, debate } = withDemand(
    asked.measure && { id: asked.measure.id, demand: asked.demand, decidedBy },
  );
  const sent = viewMeasures(proposedMeasures(onDate, answers, questions, material.little), grounds);
  const goalsFrom = (today: IsoDate, of: readonly MeasureView[], from: readonly FigureView[]) =>
    buildGoals(questions, answers, from, of, { ...calendar, today });
  return {
    ...dates,
    example: answers.eksempel === true,
    municipality,
    sender,
    period: strategyPeriod(date),
    strategy: existingStrategy(answers, date),
    doesWell,
    praise: praiseIn(answers),
    themes,
    measures,
    otherMeasures: viewed.filter((one) => !measures.includes(one)),
    figures,
    figuresBefore,
    curve: leadingCurve({ debate, measures, figures, municipality }, answers.folketal ?? null),
    goals: goalsFrom(date, measures, figures),
    debate,
    event: buildEvent(answers, municipality, sender, date),
    followUp: buildFollowUp({
      answers,
      questions,
      themes: inOrder,
      measures: sent,
      // It tells of every goal that was set, also when its day has come.
      goals: goalsFrom('', sent, figuresBefore),
      figures: figuresBefore,
      figuresNow,
      municipality,
      date,
    }),
    material,
    commonObjections: commonObjections(catalogue.objections, measures, calendar.sentBy),
    offers: known<readonly string[]>(answers, 'om_jer.tilbud') ?? [],
    approvals: viewApprovals(answers),
  };
}
