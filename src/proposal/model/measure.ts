import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { CostClass, Evidence, Indicator } from '../../content/catalogue/theme.ts';

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
