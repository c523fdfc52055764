import type { Condition } from '../catalogue/condition.ts';

/** One file that a document is made of. */
export interface DocumentFile {
  /** File name without ending: "strategiforslag". */
  readonly fil: string;
  /** Template beside dokument.yaml: "strategiforslag.hbs". */
  readonly skabelon: string;
  /** Made only when this holds for the proposal: a path in it, and the JSON Schema of what is there. */
  readonly naar?: Condition;
  /** For the branch alone; never to be sent. */
  readonly intern?: boolean;
  /** Most words before the sources; sentences are left out whole until it keeps to them. */
  readonly hoejst_ord?: number;
  /** Shortened by leaving out whole sentences until it keeps the limit of the newspaper. */
  readonly afkort?: boolean;
}

/** templates/<id>/dokument.yaml with the texts of its templates: a new document needs no line of TypeScript. */
export interface DocumentDefinition {
  readonly id: string;
  readonly titel: string;
  readonly modtager: string;
  readonly raekkefoelge: number;
  readonly filer: readonly DocumentFile[];
  /** What to say when it is asked for and none of its files can be made yet. */
  readonly ellers?: string;
  readonly skabeloner: Readonly<Record<string, string>>;
}
