export interface Maturity {
  readonly rows: readonly MaturityRow[];
  /** Short names of the themes that nobody has been asked about. */
  readonly notAsked: readonly string[];
}

interface MaturityRow {
  readonly title: string;
  /** What would have to be there, as an item in a list. */
  readonly what: string;
  readonly level: Level;
}

/** How far a municipality is with one theme; the words are those of the papers. */
type Level = 'På plads' | 'Delvist' | 'Mangler' | 'Ukendt';
