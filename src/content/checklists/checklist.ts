/** blokerer: must not leave the house · advarer: mend it · råder: would be better. */
export const SEVERITIES = ['blokerer', 'advarer', 'råder'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One rule with its parameters, as it stands in kontrol.yaml. */
export interface Use {
  readonly regel: string;
  /** Where this one rule is less grave than its point. */
  readonly alvor?: Severity;
  /** A nearer way out than the one of the point. */
  readonly raad?: string;
  readonly [parameter: string]: unknown;
}

/** One point of the checklist, as data: what is asked, how grave it is, the way out, and the rules that judge it. */
export interface Point {
  /** "S-07": the seventh on the list of the strategy. */
  readonly id: string;
  readonly alvor: Severity;
  /** What the paper must do, one sentence. */
  readonly krav: string;
  readonly raad: string;
  readonly tjek: readonly Use[];
}

/** The points of one file of a document. */
interface PointList {
  /** The highest LIX, shown in the report on language. */
  readonly lix?: number;
  readonly punkter: readonly Point[];
  /** Other files that are read with the same points. */
  readonly ogsaa?: readonly string[];
}

/** templates/<id>/kontrol.yaml: the points of each file of a document; those of every paper under the name `alle`. */
export interface Checklist {
  readonly filer: Readonly<Record<string, PointList>>;
}

/** Every checklist joined: the points of a file by its name, and those of every paper. */
export interface Checklists {
  readonly files: Readonly<Record<string, PointList>>;
  readonly everywhere: readonly Point[];
}

/** The name under which the points of every paper stand. */
export const EVERY_PAPER = 'alle';

/** Joins the checklists of all documents. */
export function joinChecklists(read: readonly Checklist[]): Checklists {
  const lists = read.flatMap(({ filer }) => Object.entries(filer));
  const files = lists
    .filter(([name]) => name !== EVERY_PAPER)
    .flatMap(([name, list]) => [name, ...(list.ogsaa ?? [])].map((file) => [file, list] as const));
  const everywhere = lists.filter(([name]) => name === EVERY_PAPER).flatMap(([, { punkter }]) => punkter);
  return { files: Object.fromEntries(files), everywhere };
}
