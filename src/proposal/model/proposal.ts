import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { CurveView } from './curve.ts';
import type { Calendar, Meeting, Period, SendingDates } from './dates.ts';
import type { Debate } from './debate.ts';
import type { EventPlan } from './event.ts';
import type { FigureView } from './figure.ts';
import type { FollowUp } from './follow-up.ts';
import type { Goal } from './goal.ts';
import type { MeasureView } from './measure.ts';
import type { ExistingStrategy, MunicipalityView } from './municipality.ts';
import type { OwnMaterial } from './own-material.ts';
import type { Approval, Sender } from './sender.ts';
import type { ThemeView } from './theme.ts';

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
  /** The first sentence of it that praises; null when none does. */
  readonly praise: string | null;
  readonly themes: readonly ThemeView[];
  /** The one to four measures that the papers ask for, most important first. */
  readonly measures: readonly MeasureView[];
  /** What the branch ticked beside those: named in one line. */
  readonly otherMeasures: readonly MeasureView[];
  /** Each once, as the newest reading has it. */
  readonly figures: readonly FigureView[];
  /** What those were when the proposal was made, which the follow-up compares with. */
  readonly figuresBefore: readonly FigureView[];
  /** The one curve that the papers show; null where no figure has a series. */
  readonly curve: CurveView | null;
  readonly goals: readonly Goal[];
  readonly calendar: Calendar;
  readonly meeting: Meeting;
  readonly sending: SendingDates;
  readonly debate: Debate;
  readonly event: EventPlan;
  readonly followUp: FollowUp;
  /** What the branch has told itself; the papers are no longer than that can carry. */
  readonly material: OwnMaterial;
  /** What may be said against it whatever it proposes, with the answer. */
  readonly commonObjections: readonly { readonly objection: string; readonly answer: string }[];
  readonly offers: readonly string[];
  /** Approvals by the board, as written in svar.yaml. */
  readonly approvals: readonly Approval[];
}
