import type { Answers, Status } from '../answers/answers.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
import type { Theme } from '../content/catalogue/theme.ts';
import { addMonths } from '../danish/date.ts';
import { buildCalendar } from './calendar/calendar.ts';
import { strategyPeriod } from './calendar/period.ts';
import { buildDebate } from './debate.ts';
import { buildEvent } from './event.ts';
import { viewFigures, waitingShare } from './figures.ts';
import { buildFollowUp } from './follow-up.ts';
import { buildGoals, deadlineForGoal } from './goals.ts';
import { buildMaturity } from './maturity.ts';
import { buildMeeting } from './meeting.ts';
import { viewMunicipality } from './municipality.ts';
import { fillPlaceholders } from './placeholders.ts';
import type {
  Approval,
  ExistingStrategy,
  MeasureView,
  MunicipalityView,
  Proposal,
  Sender,
  ThemeView,
} from './proposal.ts';
import { choice, known, paragraphs } from './read-answer.ts';
import { priorityThemes, type Selected, selectMeasures } from './select-measures.ts';

export interface ProposalInput {
  readonly answers: Answers;
  readonly catalogue: Catalogue;
  /** The entry that `kommune.navn` names; looked up by the caller, who tells the user when there is none. */
  readonly municipality: Municipality;
  /** The date of the papers. It decides periods, deadlines and what may be printed. */
  readonly date: IsoDate;
}

/** From answers, catalogue and date to the model that all papers share. Pure: same input, same papers. */
export function buildProposal({ answers, catalogue, municipality, date }: ProposalInput): Proposal {
  const meeting = buildMeeting(answers, date);
  const calendar = buildCalendar(date, meeting);
  const local = viewMunicipality(municipality, answers, date);
  const sender = viewSender(answers, local);
  const themesOnDate = printableThemes(catalogue.themes, date);
  const selected = selectMeasures(themesOnDate, answers);
  const themesInOrder = byPriority(themesOnDate, answers);
  const numbers = new Map(
    themesInOrder
      .flatMap((theme) => selected.filter((one) => one.theme === theme))
      .map((one, index) => [one.measure.id, index + 1]),
  );
  const measures = selected.map((one) => {
    const measure = viewMeasure(one, numbers.get(one.measure.id) ?? 0, local, answers, calendar.decision);
    const deadline = deadlineForGoal(measure, catalogue.questions, answers, calendar.decision);
    return { ...measure, deadline };
  });
  const themes = viewThemes(themesInOrder, answers, measures, local);
  const baselines = catalogue.questions.filter((question) => question.afsnit !== 'status');
  const figures = viewFigures(baselines, answers, local.place);
  const goals = buildGoals(catalogue.questions, answers, figures, measures, { ...calendar, today: date });
  // The follow-up tells of every goal that was set, also when its day has come.
  const everyGoal = buildGoals(catalogue.questions, answers, figures, measures, { ...calendar, today: '' });
  return {
    date,
    example: answers.eksempel === true,
    municipality: local,
    sender,
    period: strategyPeriod(date),
    strategy: existingStrategy(answers),
    doesWell: paragraphs(answers, 'kommune.gaar_godt'),
    themes,
    measures,
    figures,
    waiting: waitingShare(figures),
    goals,
    calendar,
    meeting,
    debate: buildDebate(answers, { measures, themes, figures, municipality: local }),
    event: buildEvent(answers, local, sender, date),
    followUp: buildFollowUp({
      answers,
      questions: catalogue.questions,
      themes: themesInOrder,
      measures,
      goals: everyGoal,
      figures,
      municipality: local,
      date,
    }),
    maturity: buildMaturity(themes),
    offers: known<readonly string[]>(answers, 'om_jer.tilbud') ?? [],
    approvals: viewApprovals(answers),
  };
}

/** The one the branch was asked for, and those it has written for single papers by hand. */
function viewApprovals(answers: Answers): readonly Approval[] {
  const name = known<string>(answers, 'godkendelse.navn');
  const date = known<IsoDate>(answers, 'godkendelse.dato');
  const single =
    known<readonly { papir: string; navn: string; dato: IsoDate }[]>(answers, 'godkendelse.papirer') ?? [];
  return [
    ...(name !== null && date !== null ? [{ paper: 'papirerne', name, date }] : []),
    ...single.map((one) => ({ paper: one.papir, name: one.navn, date: one.dato })),
  ];
}

function viewSender(answers: Answers, municipality: MunicipalityView): Sender {
  return {
    branch: known<string>(answers, 'om_jer.afdeling') ?? `DH ${municipality.name}`,
    name: known<string>(answers, 'om_jer.navn') ?? '[INDSÆT NAVN]',
    title: known<string>(answers, 'om_jer.titel') ?? 'formand',
    email: known(answers, 'om_jer.email'),
    phone: known(answers, 'om_jer.telefon'),
    address: known(answers, 'om_jer.adresse'),
  };
}

function existingStrategy(answers: Answers): ExistingStrategy {
  const status = choice<Exclude<Status, 'ved-ikke'>>(answers, 'kommune.strategi');
  return {
    status,
    title: known(answers, 'kommune.strategi_titel'),
    exists: status === 'ja' || status === 'delvist',
    covers: known(answers, 'kommune.strategi_temaer'),
  };
}

/** The themes without what tells of a rule that has ended on the date. */
function printableThemes(themes: readonly Theme[], date: IsoDate): readonly Theme[] {
  const holdsOn = (entry: { readonly trykkes_fra?: IsoDate; readonly trykkes_til?: IsoDate }) =>
    (entry.trykkes_fra ?? date) <= date && date <= (entry.trykkes_til ?? date);
  return themes.map((theme) => ({
    ...theme,
    indsatser: theme.indsatser.filter(holdsOn),
    argumenter: theme.argumenter.filter(holdsOn),
  }));
}

/** The branch's own priorities first, in the order it chose them; then the order of the catalogue. */
function byPriority(themes: readonly Theme[], answers: Answers): readonly Theme[] {
  const priorities = priorityThemes(answers);
  const place = (theme: Theme) =>
    priorities.includes(theme.id) ? priorities.indexOf(theme.id) : priorities.length;
  return [...themes].sort((a, b) => place(a) - place(b));
}

function viewThemes(
  themes: readonly Theme[],
  answers: Answers,
  measures: readonly MeasureView[],
  municipality: MunicipalityView,
): readonly ThemeView[] {
  const priorities = priorityThemes(answers);
  return themes.map((theme) => ({
    id: theme.id,
    title: theme.titel,
    short: theme.kort,
    why: fillPlaceholders(theme.hvorfor, municipality),
    goodPractice: fillPlaceholders(theme.god_praksis, municipality),
    status: choice<Exclude<Status, 'ved-ikke'>>(answers, `temaer.${theme.id}.status`),
    statusQuestion: theme.status.tekst,
    statusShort: theme.status.kort,
    example: paragraphs(answers, `temaer.${theme.id}.eksempel`),
    priority: priorities.includes(theme.id),
    core: theme.kerne,
    measures: measures.filter((measure) => measure.themeId === theme.id),
    arguments: theme.argumenter.map((argument) => ({
      angle: argument.vinkel,
      points: argument.pointe.map((text) => fillPlaceholders(text, municipality)),
      text: fillPlaceholders(argument.tekst, municipality),
      endings: argument.slut.map((text) => fillPlaceholders(text, municipality)),
      sources: argument.kilder,
    })),
    keyFigures: theme.noegletal,
    headlines: theme.overskrifter.map((headline) => fillPlaceholders(headline, municipality)),
  }));
}

function viewMeasure(
  { theme, measure, chosen }: Selected,
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
    reasoning: fill(measure.begrundelse),
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
    chosen,
  };
}
