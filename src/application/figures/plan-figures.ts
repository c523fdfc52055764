import { dirname, join } from 'node:path';
import type { FigureAnswer, SeriesPoint } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import type { AnswerRules } from '../../answers/check-answers.ts';
import { findMunicipality } from '../../answers/find-municipality.ts';
import { type ParsedAnswers, parseAnswers } from '../../answers/parse-answers.ts';
import { type FigureDoubt, figureDoubts } from '../../answers/sense/figure-doubts.ts';
import { validateAnswers } from '../../answers/validate-answers.ts';
import { workingAge } from '../../answers/working-age.ts';
import type { FigureSource, SourcedFigure } from '../../content/catalogue/figure-source.ts';
import { POPULATION } from '../../content/catalogue/figure-source.ts';
import type { FigureSpec } from '../../content/catalogue/question.ts';
import type { IsoDate, Municipality } from '../../content/catalogue/registers.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { BankAnswer, BankQuestion, StatBank } from '../../statbank/bank.ts';
import {
  type FetchedTable,
  fetchTable,
  QUESTIONS_PER_TABLE,
  withoutTable,
} from '../../statbank/fetch-table.ts';
import { answerRules } from '../answer-rules.ts';
import { isRefused, type Refused, refused } from '../outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from '../ports.ts';

export interface FiguresRequest {
  readonly files: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** Kept answers to read instead of asking. */
  readonly from: GivenFile | undefined;
  /** Absolute: where every answer is kept as it comes, also an error. */
  readonly keep: string | undefined;
  /** Absolute, and below `root`: where the good answers are kept beside the answer files. */
  readonly beside: { readonly root: string; readonly folder: string };
}

/** What will be asked of whom, before anything is. */
export interface FiguresPlan {
  /** "api.statbank.dk"; null when kept answers are read and nobody is asked. */
  readonly host: string | null;
  readonly tables: readonly PlannedTable[];
  /** Whose figures, with the only thing about them that is sent. */
  readonly municipalities: readonly { readonly name: string; readonly code: string }[];
  /** How many times the service is asked. */
  readonly requests: number;
  /** Why some of several files are left out. */
  readonly faults: readonly Fault[];
  /** Asks, once yes has been said. Every fault of the service refuses it all, with the outcome `not-made`. */
  ask(): Promise<FiguresFetched | Refused>;
}

interface PlannedTable {
  readonly table: string;
  readonly source: string;
  readonly says: string;
  /** What the figures are called: "fleksjob". */
  readonly figures: readonly string[];
  readonly periods: number;
}

export interface FiguresFetched {
  readonly branches: readonly BranchFigures[];
  /** Where the answers of the service are kept, absolute; null when they were read from a folder. */
  readonly keptIn: string | null;
}

/** What was found for one answer file. */
export interface BranchFigures {
  readonly file: GivenFile;
  readonly municipality: string;
  readonly found: readonly FoundFigure[];
  /** Figures that the source does not tell for the newest period; they are left as they are. */
  readonly untold: readonly UntoldFigure[];
}

export interface FoundFigure {
  /** The question: "tal.fleksjob". */
  readonly id: string;
  /** "personer i fleksjob" */
  readonly name: string;
  /** As it is written in svar.yaml. */
  readonly figure: FigureAnswer;
  /**
   * What stands in the file: nothing, or that it is not known · the very same figure · one that was fetched and is as it was ·
   * one that the branch has written.
   */
  readonly before: 'none' | 'same' | 'fetched' | 'own';
  /** The figure in the file; null when there is none. */
  readonly present: Partial<FigureAnswer> | null;
  readonly doubts: readonly FigureDoubt[];
}

interface UntoldFigure {
  readonly id: string;
  readonly name: string;
  /** `no-code`: the table has no such figure · `not-published`: it has, but not for this municipality and period. */
  readonly why: 'no-code' | 'not-published';
  readonly period: string | null;
}

/** A table is no longer the one that strategies/tal-kilder.yaml describes, or was not among those that were kept. */
const HAS_BECOME_ANOTHER: readonly Fault['code'][] = [
  'statbank-code-missing',
  'statbank-code-changed',
  'statbank-not-recorded',
];

interface Branch {
  readonly file: GivenFile;
  readonly municipality: Municipality;
  readonly parsed: ParsedAnswers;
}

/**
 * Looks at the answer files and plans what to ask. Nothing is sent before `ask` of the plan is called, and nothing is written in the
 * answers before `takeFigures`.
 */
export async function planFigures(
  request: FiguresRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf' | 'statBanks'>,
): Promise<FiguresPlan | Refused> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const branches: Branch[] = [];
  const faults: Fault[] = [];
  for (const file of request.files) {
    const branch = await readBranch(file, rules, at);
    if (branch.ok) branches.push(branch.value);
    else faults.push(...branch.faults);
  }
  if (branches.length === 0) return { refused: true, outcome: 'answers-not-valid', faults };
  const figureSources = askedSources(rules);
  const bank =
    request.from === undefined ? await at.statBanks.online() : success(at.statBanks.kept(request.from));
  if (!bank.ok) return refused(...bank.faults);
  const municipalities = [...new Set(branches.map(({ municipality }) => municipality))];
  return {
    host: bank.value.host,
    tables: figureSources.map((source) => ({
      table: source.tabel,
      source: source.kilde,
      says: source.siger,
      figures: source.tal.map(({ spoergsmaal, hedder }) =>
        spoergsmaal === POPULATION.id ? POPULATION.name : hedder,
      ),
      periods: source.perioder,
    })),
    municipalities: municipalities.map((one) => ({ name: one.navn, code: areaOf(one) })),
    requests: figureSources.length * QUESTIONS_PER_TABLE,
    faults,
    ask: () => fetchAll(bank.value, branches, rules, request, at),
  };
}

/** The tables, with the figures of them that somebody asks for. */
function askedSources({ catalogue }: AnswerRules): readonly FigureSource[] {
  const isAsked = (id: string) =>
    id === POPULATION.id || catalogue.questions.some((question) => question.id === id);
  return catalogue.figureSources
    .map((source) => ({ ...source, tal: source.tal.filter(({ spoergsmaal }) => isAsked(spoergsmaal)) }))
    .filter(({ tal }) => tal.length > 0);
}

/** What StatBank calls a municipality: its code without the nought in front. */
function areaOf({ kode }: Municipality): string {
  return kode.replace(/^0/, '');
}

async function readBranch(
  file: GivenFile,
  { catalogue, validate }: AnswerRules,
  { answers }: Pick<Ports, 'answers'>,
): Promise<Result<Branch>> {
  const bytes = await answers.read(file);
  if (!bytes.ok) return bytes;
  const parsed = parseAnswers(bytes.value, file.name);
  if (!parsed.ok) return parsed;
  const faults = validateAnswers(parsed.value, catalogue, validate);
  const errors = faults.filter(({ severity, code }) => severity === 'error' && code !== 'required-answer');
  if (errors.length > 0) return failure(...errors);
  const name = getAnswer(parsed.value.answers, 'kommune.navn');
  const municipality =
    typeof name === 'string' ? findMunicipality(catalogue.municipalities, name) : undefined;
  if (municipality === undefined) return failure(whichMunicipality(file.name));
  return success({ file, municipality, parsed: parsed.value });
}

async function fetchAll(
  asked: StatBank,
  branches: readonly Branch[],
  rules: AnswerRules,
  { from, keep, beside, date }: FiguresRequest,
  at: Pick<Ports, 'shelf' | 'statBanks'>,
): Promise<FiguresFetched | Refused> {
  const areas = [...new Set(branches.map(({ municipality }) => areaOf(municipality)))];
  const isAsked = from === undefined;
  const link = isAsked ? await at.shelf.linksOut(beside.folder, beside.root) : undefined;
  if (link) return refused(link);
  const answers: (readonly [BankQuestion, BankAnswer])[] = [];
  const bank: StatBank = {
    host: asked.host,
    async ask(question, body) {
      const answered = await asked.ask(question, body);
      if (!answered.ok) return answered;
      answers.push([question, answered.value]);
      const kept = keep === undefined ? undefined : await at.statBanks.keep(keep, question, answered.value);
      return kept?.ok === false ? kept : answered;
    },
  };
  const tables: FetchedTable[] = [];
  for (const source of askedSources(rules)) {
    const table = await fetchTable(bank, source, areas);
    if (table.ok) tables.push(table.value);
    else if (source.kan_undvaeres && table.faults.every(({ code }) => HAS_BECOME_ANOTHER.includes(code)))
      tables.push(withoutTable(source));
    else return { refused: true, outcome: 'not-made', faults: table.faults };
  }
  for (const [question, answer] of isAsked ? answers : []) {
    const kept = await at.statBanks.keep(beside.folder, question, answer);
    if (!kept.ok) return { refused: true, outcome: 'not-made', faults: kept.faults };
  }
  return {
    branches: branches.map((branch) => branchFigures(branch, tables, rules, date)),
    keptIn: isAsked ? beside.folder : null,
  };
}

function branchFigures(
  branch: Branch,
  tables: readonly FetchedTable[],
  { catalogue }: AnswerRules,
  date: IsoDate,
): BranchFigures {
  const found: FoundFigure[] = [];
  const untold: UntoldFigure[] = [];
  for (const table of tables)
    for (const sourced of table.source.tal) {
      const question = catalogue.questions.find(({ id }) => id === sourced.spoergsmaal);
      const spec = question?.tal ?? POPULATION_SPEC;
      const { id, name } = question?.tal ? { id: question.id, name: question.tal.navn } : POPULATION;
      if (!table.figures.includes(sourced)) {
        untold.push({ id, name, why: 'no-code', period: null });
        continue;
      }
      const figure = figureAnswer(spec, sourced, table, areaOf(branch.municipality), date);
      if ('untold' in figure) untold.push({ id, name, why: 'not-published', period: figure.untold });
      else found.push({ id, name, ...standing(figure, getAnswer(branch.parsed.answers, id)), doubts: [] });
    }
  const fetched = found.find(({ id }) => id === POPULATION.id)?.figure;
  const population = fetched?.vaerdi ?? workingAge(branch.parsed.answers);
  return {
    file: branch.file,
    municipality: branch.municipality.navn,
    found: found.map((one) => {
      const question = catalogue.questions.find(({ id }) => id === one.id);
      return question ? { ...one, doubts: figureDoubts(question, one.figure, date, population) } : one;
    }),
    untold,
  };
}

/** No question says how it is asked for. */
const POPULATION_SPEC: Pick<FigureSpec, 'enhed' | 'sammenlign'> = { enhed: 'antal', sammenlign: true };

/** The newest period with the ones before it; `untold` when there is no figure in the newest. */
function figureAnswer(
  { enhed, sammenlign }: Pick<FigureSpec, 'enhed' | 'sammenlign'>,
  sourced: SourcedFigure,
  table: FetchedTable,
  area: string,
  date: IsoDate,
): FigureAnswer | { readonly untold: string } {
  const points = table.series(sourced, area);
  const newest = points.at(-1);
  if (!newest || newest.value === null) return { untold: newest?.period ?? '' };
  const serie = points.flatMap(({ period, value, country }): SeriesPoint[] =>
    value === null
      ? []
      : [{ periode: period, vaerdi: value, ...(country === null ? {} : { landet: country }) }],
  );
  return {
    vaerdi: newest.value,
    enhed,
    periode: newest.period,
    kilde: table.source.kilde,
    opslaaet: date,
    ...(sammenlign && newest.country !== null ? { landet: newest.country } : {}),
    serie,
  };
}

/** How a figure stands to what is in the file. */
function standing(
  figure: FigureAnswer,
  present: unknown,
): Pick<FoundFigure, 'figure' | 'before' | 'present'> {
  if (typeof present !== 'object' || present === null) return { figure, before: 'none', present: null };
  const answer = present as Partial<FigureAnswer>;
  const isSame = answer.vaerdi === figure.vaerdi && answer.periode === figure.periode;
  const last = answer.serie?.at(-1);
  const isFetched =
    answer.kilde === figure.kilde && last?.vaerdi === answer.vaerdi && last?.periode === answer.periode;
  if (!isSame) return { figure, before: isFetched ? 'fetched' : 'own', present: answer };
  // Looked up by the branch itself: what it has written of it stays, and only what it lacks is added.
  const own = isFetched ? figure : { ...figure, ...answer, serie: figure.serie ?? [] };
  return { figure: own, before: 'same', present: answer };
}

/** The folder for the answers of a day beside the file: `.brobygger/tal/2026-11-30`. */
export function besideAnswers(file: GivenFile, date: IsoDate): FiguresRequest['beside'] {
  return figuresBeside(dirname(file.path), date);
}

/** The same below a folder of many. */
export function figuresBeside(root: string, date: IsoDate): FiguresRequest['beside'] {
  return { root, folder: join(root, '.brobygger', 'tal', date) };
}

function whichMunicipality(file: string): Fault {
  return {
    code: 'municipality-unknown',
    severity: 'error',
    message: 'Der står ikke, hvilken kommune I skriver til, så der er ikke noget at spørge om.',
    wayOut: 'Svar på det først med: brobygger start',
    place: { file },
  };
}
