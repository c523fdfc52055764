import type { GivenFile, OwnCatalogue } from '../application/ports.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';

/** What the page is opened for. */
export interface WebRequest {
  /** An answers file, or a folder with answer files; undefined: what is found. */
  readonly given: GivenFile | undefined;
  /** 0: one that the system gives. */
  readonly port: number;
  readonly ownCatalogue: OwnCatalogue;
  /** Of this program: "0.1.0". */
  readonly version: string;
}

/** What every use case is asked with: the day, and the catalogue that is laid over ours. */
export interface Basis {
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}
