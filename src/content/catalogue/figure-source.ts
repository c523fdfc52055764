/** A figure that a table can give. */
export interface SourcedFigure {
  /** The id of the question: "tal.fleksjob"; or "folketal", the population below, which no question asks for. */
  readonly spoergsmaal: string;
  /** Its code in the table: "FL". */
  readonly kode: string;
  /** The last of several codes that follow each other as numbers do, from `kode` on; the figure is their sum. */
  readonly til?: string;
  /** A word that the table's own name for the code must have in it, so that a code that has come to mean something else is seen. */
  readonly hedder: string;
  /** Left out, not refused, where the table has no such code. */
  readonly hvis_den_findes?: boolean;
}

/** The codes whose sum the figure is: one, as a rule. */
export function codesOf({ kode, til }: SourcedFigure): readonly string[] {
  if (til === undefined) return [kode];
  return Array.from({ length: Number(til) - Number(kode) + 1 }, (_, index) => String(Number(kode) + index));
}

/** A table of StatBank, and which of our figures it gives (strategies/tal-kilder.yaml). */
export interface FigureSource {
  readonly id: string;
  /** "AUK01" */
  readonly tabel: string;
  /** As printed beside the figure. */
  readonly kilde: string;
  /** What it counts, in the words of the source. */
  readonly siger: string;
  /** Figures that are seasonally adjusted and those that are not never stand side by side. */
  readonly saesonkorrigeret: boolean;
  /** The variable of municipalities. */
  readonly omraade: string;
  /** The code of the whole country in it; absent where the table has none. */
  readonly landet?: string;
  /** The variable that sets the figures apart. */
  readonly emne: string;
  readonly tid: string;
  /** Every other variable, with the code for all of it. */
  readonly faste: Readonly<Record<string, string>>;
  /** Where it has become another table, the others are fetched without it. */
  readonly kan_undvaeres?: boolean;
  /** How many of the newest periods are fetched. */
  readonly perioder: number;
  readonly tal: readonly SourcedFigure[];
}

/**
 * The population of working age: what figures are a part of. `tal` fetches it (strategies/tal-kilder.yaml) and no question asks for it,
 * so it has a place of its own in svar.yaml, in the shape of a figure. 16 to 64 years is the
 * age group that employment of disabled people is told for (strategies/fakta.yaml).
 */
export const POPULATION = { id: 'folketal', name: 'folketal fra 16 til 64 år', from: 16, to: 64 } as const;
