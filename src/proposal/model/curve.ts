import type { FigureView } from './figure.ts';

/** The series of a figure, as a picture that says what it shows, and as a table. */
export interface CurveView {
  readonly figure: FigureView;
  /** What is counted, with its unit: "Personer i fleksjob". */
  readonly what: string;
  /** What is to be seen, in whole sentences, for whoever does not see it. */
  readonly says: string;
  /** Where the population comes from that it is counted for each 1,000 of; null where it is a count. */
  readonly populationSource: string | null;
  /** The headings of the columns after the first. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}
