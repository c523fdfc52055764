/** One cell of the overview: what is read, and what it is sorted by where the words would sort otherwise. */
export interface SurveyCell {
  readonly text: string;
  readonly order?: string | number;
  /** Values to be drawn beside the words, which say what is to be seen. */
  readonly curve?: readonly number[];
}

/** A table that is the same as text, CSV and web page. */
export interface SurveyTable {
  readonly title: string;
  /** What the columns mean, where their names do not say it. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly SurveyCell[])[];
}
