import type { Status } from '../answers/answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Angle, CostClass, Evidence, Indicator } from '../content/catalogue/theme.ts';
import type { EventPlan } from './event.ts';
import type { FollowUp } from './follow-up.ts';
import type { Maturity } from './maturity.ts';

/**
 * The plain model that all papers of one branch share: same demand, same figures, same dates. Everything a template may
 * print is here; what is absent is null, never undefined, because templates are compiled strictly.
 */
export interface Proposal {
  readonly date: IsoDate;
  /** True when the figures are made up: the papers say so on their first page. */
  readonly example: boolean;
  readonly municipality: MunicipalityView;
  readonly sender: Sender;
  readonly period: Period;
  readonly strategy: ExistingStrategy;
  /** What the municipality does well, in the branch's own words, a string a paragraph. */
  readonly doesWell: readonly string[];
  readonly themes: readonly ThemeView[];
  /** The six to twelve measures, most important first. */
  readonly measures: readonly MeasureView[];
  readonly figures: readonly FigureView[];
  /** Share on ledighedsydelse of all with a right to fleksjob: an approximation of our own. */
  readonly waiting: WaitingShare | null;
  readonly goals: readonly Goal[];
  readonly calendar: Calendar;
  readonly meeting: Meeting;
  readonly debate: Debate;
  readonly event: EventPlan;
  readonly followUp: FollowUp;
  readonly maturity: Maturity;
  readonly offers: readonly string[];
  /** Approvals by the board, as written in svar.yaml. */
  readonly approvals: readonly Approval[];
}

export interface MunicipalityView {
  readonly code: string;
  readonly name: string;
  readonly nameGenitive: string;
  /** "i Randers", "på Bornholm". */
  readonly place: string;
  readonly formalName: string;
  readonly formalGenitive: string;
  /** The region on the date of the paper (five regions until 2026, four from 2027). */
  readonly region: string;
  /** The same with the region that follows it: "Region Sjælland (fra 2027 Region Østdanmark)". */
  readonly regionAndSuccessor: string;
  /** "byrådet", "kommunalbestyrelsen" or "Borgerrepræsentationen". */
  readonly council: string;
  readonly committee: Body;
  readonly socialCommittee: Body;
  /** Whether the municipality itself still says "jobcenter". */
  readonly saysJobcentre: boolean;
  readonly citizensAdviser: Status | null;
}

/** A political body by the name the branch gave, or by a description when the name is not known. */
export interface Body {
  readonly name: string;
  readonly known: boolean;
}

export interface Sender {
  readonly branch: string;
  readonly name: string;
  readonly title: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

/** First and last year the strategy is for, inside one council term. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface ExistingStrategy {
  readonly status: Status | null;
  readonly title: string | null;
  /** True when there is one to build on: the proposal then becomes status and next step. */
  readonly exists: boolean;
  /** Ids of the themes it says something about; null while the branch has not told. */
  readonly covers: readonly string[] | null;
}

export interface ThemeView {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly why: string;
  readonly goodPractice: string;
  readonly status: Status | null;
  /** The question whether the municipality does this today. */
  readonly statusQuestion: string;
  /** What the status question asks for, as an item in a list. */
  readonly statusShort: string;
  readonly example: readonly string[];
  readonly priority: boolean;
  readonly core: boolean;
  readonly measures: readonly MeasureView[];
  readonly arguments: readonly {
    readonly angle: Angle;
    readonly points: readonly string[];
    readonly text: string;
    readonly endings: readonly string[];
    readonly sources: readonly string[];
  }[];
  readonly headlines: readonly string[];
  /** Ids of the figures that carry the case, best first. */
  readonly keyFigures: readonly string[];
}

export interface MeasureView {
  readonly id: string;
  /** Its number in the papers, counted in the order of the themes. */
  readonly number: number;
  readonly themeId: string;
  readonly title: string;
  readonly short: string;
  readonly reasoning: string;
  readonly firstStep: string;
  readonly responsible: string;
  readonly deadline: IsoDate;
  readonly indicator: Indicator;
  readonly cost: CostClass;
  readonly economy: string;
  readonly evidence: Evidence;
  readonly objection: string;
  readonly answer: string;
  readonly question: string;
  /** The figure that answers it; null when no figure that the branch is asked for does. */
  readonly answeredBy: string | null;
  /** What the municipality has promised already, in the words of the branch. */
  readonly promised: readonly string[];
  readonly demand: string;
  /** Headlines of a debate piece that asks for it; those of its theme where it has none. */
  readonly headlines: readonly string[];
  readonly facts: readonly string[];
  /** Chosen by the branch itself, not by us. */
  readonly chosen: boolean;
}

export interface FigureView {
  readonly id: string;
  readonly name: string;
  /** How it is asked for: "Hvor mange er i fleksjob i kommunen?" */
  readonly question: string;
  /** True when the municipality itself is the one who counts it. */
  readonly countedLocally: boolean;
  /** The figure as a sentence without full stop; null while it is not known. */
  readonly sentence: string | null;
  /** What it means, in one sentence. */
  readonly meaning: string | null;
  readonly unit: string;
  readonly value: number | null;
  /** The branch was asked, and does not know. */
  readonly unknown: boolean;
  readonly period: string | null;
  readonly source: string;
  readonly lookedUp: IsoDate | null;
  readonly denominator: number | null;
  readonly country: number | null;
  readonly lookUp: string;
  /** Fewer than five persons: the figure is not printed (docs/tjekliste.md, S-08). */
  readonly tooSmall: boolean;
  readonly compare: boolean;
}

export interface WaitingShare {
  readonly percent: number;
  readonly waiting: number;
  readonly all: number;
  readonly period: string;
  readonly countryPercent: number | null;
}

export interface Goal {
  readonly what: string;
  readonly type: Indicator['type'];
  readonly baseline: string;
  readonly target: string;
  readonly by: IsoDate;
  readonly source: string;
  readonly measureId: string | null;
  /** The first status at which an uncounted indicator can be counted, once its measure is in place; null for a known figure. */
  readonly firstCount: IsoDate | null;
  /** The figure that is counted; null for an indicator that only the municipality can count. */
  readonly figureId: string | null;
}

export interface Calendar {
  /** When an answer to questions sent today can be hoped for. */
  readonly answerBy: IsoDate;
  /** When the branch sends the proposal. */
  readonly sentBy: IsoDate;
  /** The municipality's hearing: not before the handicapråd has had the proposal. */
  readonly hearingStarts: IsoDate;
  readonly hearingEnds: IsoDate;
  readonly hearingWeeks: number;
  /** When the committee should have decided. Deadlines of measures and goals count from here. */
  readonly decision: IsoDate;
  /** Last day for the first steps: three months after the decision. */
  readonly firstSteps: IsoDate;
  /** The next budget that can still be changed. */
  readonly budgetYear: number;
  readonly budgetWishesBy: IsoDate;
  readonly budgetAdopted: IsoDate;
  readonly statusDates: readonly IsoDate[];
  readonly councilTermEnds: IsoDate;
}

export interface Meeting {
  readonly date: IsoDate | null;
  readonly deadlineDays: number;
  readonly deadlineIsOwn: boolean;
  readonly deadline: IsoDate | null;
  readonly deadlinePassed: boolean;
  readonly secretariat: string | null;
  readonly speaker: string | null;
  readonly worry: readonly string[];
  readonly followUp: IsoDate;
}

export interface Debate {
  readonly newspaper: string | null;
  readonly maxWords: number;
  readonly maxCharacters: number;
  readonly limitIsOwn: boolean;
  readonly limitSource: string | null;
  /** From where the piece looks at the case; it decides opening, order, argument and ending. */
  readonly angle: Angle;
  readonly angleIsOwn: boolean;
  readonly occasion: readonly string[];
  readonly example: readonly string[];
  /** The case in one sentence: the branch's own, else that of the angle. */
  readonly point: string;
  readonly pointIsOwn: boolean;
  /** The one demand, an infinitive clause that follows "at". */
  readonly demand: string;
  readonly demandHasTime: boolean;
  /** Why, in the light of the angle; a figure in it has its year and source in the sentence. */
  readonly argument: string;
  /** A sentence with a figure from elsewhere, for whoever asks for figures; null when the theme has none. */
  readonly knownElsewhere: string | null;
  readonly counter: readonly string[];
  /** What the piece ends with, from the same angle. */
  readonly ending: string;
  /** What the branch itself invites to, in its own words. */
  readonly invitation: readonly string[];
  /** The one of the branch's offers that this piece makes; null when it has made none. */
  readonly offer: string | null;
  readonly headlines: readonly string[];
  readonly measure: MeasureView;
  readonly theme: ThemeView;
  /** The figure that carries the piece, best first. */
  readonly figure: FigureView | null;
  /** What it tells when the measure does not move it: of the number of people, or of waiting; null where it needs no word of introduction. */
  readonly figureAside: 'antal' | 'ventetid' | null;
  /** At most two more, for whoever asks for figures. */
  readonly moreFigures: readonly FigureView[];
  /** What of the piece the branch wrote itself, and what it has left unsaid. */
  readonly own: readonly OwnAnswer[];
}

/** An answer that the debate piece prints in the branch's own words. */
export interface OwnAnswer {
  /** Where it stands in svar.yaml: "debat.eksempel". */
  readonly path: string;
  /** As the branch would call it: "eksemplet". */
  readonly name: string;
  /** Null while it is not written. */
  readonly text: string | null;
  /** What to write, said when the piece has too little of the branch in it. */
  readonly wish: string;
}

export interface Approval {
  readonly paper: string;
  readonly name: string;
  readonly date: IsoDate;
}
