import type { Status } from '../../answers/answers.ts';
import type { Matter } from '../../content/catalogue/matters.ts';
import type { MeasureView } from './measure.ts';

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
  /** Id of the measure that the status question is about; null in a theme without any. */
  readonly leadingMeasure: string | null;
  readonly example: readonly string[];
  readonly priority: boolean;
  readonly core: boolean;
  readonly measures: readonly MeasureView[];
  readonly matter: Matter;
  readonly headlines: readonly string[];
  /** Ids of the figures that carry the case, best first. */
  readonly keyFigures: readonly string[];
}
