/** blokerer: must not leave the house · advarer: mend it · råder: would be better. */
export type Severity = 'blokerer' | 'advarer' | 'råder';

/** One rule with its parameters, as it stands in kontrol.yaml. */
export interface Use {
  readonly regel: string;
  /** Where this one rule is less grave than its point. */
  readonly alvor?: Severity;
  /** A nearer way out than the one of the point. */
  readonly raad?: string;
  /** Angles of a debate piece that rightly go another way: an everyday story does not open with a date. */
  readonly ikke_vinkel?: readonly string[];
  readonly [parameter: string]: unknown;
}

/** One point of the checklist, as data: what is asked, how grave it is, the way out, and the rules that judge it. */
export interface Point {
  /** "S-07": the seventh point for the proposal for a strategy. */
  readonly id: string;
  readonly alvor: Severity;
  /** What the paper must do, one sentence. */
  readonly krav: string;
  readonly raad: string;
  readonly tjek: readonly Use[];
}

/** templates/<id>/kontrol.yaml: the points of each file of a document. */
export interface Checklist {
  readonly filer: Readonly<Record<string, { readonly lix?: number; readonly punkter: readonly Point[] }>>;
}

/** Every checklist joined: the points of a file by its name, and those of every paper. */
export interface Checklists {
  readonly files: Checklist['filer'];
  readonly everywhere: readonly Point[];
}

/** Where in templates/ the points that hold for any paper lie. */
const SHARED = 'faelles/kontrol.yaml';

/** Joins the checklists of all documents, each by the path of its file below templates/. */
export function joinChecklists(
  read: readonly { readonly name: string; readonly data: Checklist }[],
): Checklists {
  const files = Object.assign(
    {},
    ...read.filter(({ name }) => name !== SHARED).map(({ data }) => data.filer),
  );
  const shared = read.find(({ name }) => name === SHARED)?.data.filer.alle?.punkter ?? [];
  return { files, everywhere: shared };
}
