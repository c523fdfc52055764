import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Indicator } from '../../content/catalogue/theme.ts';

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
