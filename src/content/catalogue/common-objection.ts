import type { IsoDate } from './registers.ts';

/** An objection that may come whatever is proposed, and what can be answered (strategies/indvendinger.yaml). */
export interface CommonObjection {
  readonly id: string;
  /** As the municipality would say it, without quotation marks and full stop. */
  readonly indvending: string;
  readonly svar: string;
  readonly lov?: readonly string[];
  readonly kilder?: readonly string[];
  /** Only when one of these themes has a measure in the proposal. */
  readonly temaer?: readonly string[];
  readonly trykkes_fra?: IsoDate;
  readonly trykkes_til?: IsoDate;
}
