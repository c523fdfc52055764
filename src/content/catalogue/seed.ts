/** One idea or recommendation of a seed document, and what takes care of it now. */
export interface SeedPoint {
  readonly id: string;
  readonly tekst: string;
  readonly indsatser?: readonly string[];
  readonly dokumenter?: readonly string[];
  readonly spoergsmaal?: readonly string[];
  readonly fakta?: readonly string[];
  /** What has been abolished or changed since, told as history. */
  readonly historie?: string;
}

/** One of the documents the project grew from (strategies/froe.yaml). */
export interface Seed {
  readonly id: string;
  readonly navn: string;
  readonly kilde: string;
  readonly kort: string;
  readonly punkter: readonly SeedPoint[];
}
