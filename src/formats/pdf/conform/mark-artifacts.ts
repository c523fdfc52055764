import { trace } from '../../../trace.ts';
import { type Operator, operators } from './reading/operators.ts';

const footer = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';
const layout = '/Artifact <</Type /Layout>> BDC';
const header = '/Artifact <</Type /Pagination /Subtype /Header>> BDC';

const buildsPath = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paintsPath = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
/** What these hold is said by shapes alone: the dot before a list item, a drawing. */
const saidByShapes = /^\/(?:Lbl|Figure)\b/;

interface Sequence {
  readonly begin: Operator;
  hasPath: boolean;
  hasText: boolean;
}

export interface MarkedContent {
  readonly content: string;
  /** The marked-content ids that are artifacts now, and belong to no element any longer. */
  readonly released: readonly number[];
}

/**
 * Marks as artifact what a reader must not hear: text outside all tags (Chromium's margin boxes, at the foot of each page),
 * shapes outside all tags, tagged sequences of nothing but shapes (table rules, borders, grounds), and the sequences that are
 * `repeated` from a page before (headers of tables), by their ids. Nothing painted changes.
 * veraPDF: PDF/UA-1 7.1-3; the rules of tables are ISO 14289-1, 7.1 (no real content, so an artifact).
 */
export function markArtifacts(content: string, repeated: ReadonlySet<number> = new Set()): MarkedContent {
  const marking = new Marking(content, repeated);
  for (const operator of operators(content)) marking.read(operator);
  trace('artifacts', () => marking.taken());
  return { content: marking.result(), released: marking.released };
}

class Marking {
  readonly released: number[] = [];
  readonly #content: string;
  readonly #repeated: ReadonlySet<number>;
  readonly #parts: string[] = [];
  #copied = 0;
  #depth = 0;
  #sequence: Sequence | undefined;
  #pathStart: number | undefined;
  #textStart = 0;
  readonly #taken: Record<string, string[]> = {};

  constructor(content: string, repeated: ReadonlySet<number>) {
    this.#content = content;
    this.#repeated = repeated;
  }

  read(operator: Operator): void {
    const { name } = operator;
    if (name === 'BDC' || name === 'BMC') this.#begin(operator);
    else if (name === 'EMC') this.#end(operator);
    else if (name === 'BT') this.#textStart = operator.start;
    else if (name === 'ET') this.#text(operator);
    else if (buildsPath.has(name)) this.#pathStart ??= operator.start;
    else if (paintsPath.has(name)) this.#shape(this.#pathStart ?? operator.start, operator);
    else if (name === 'n') this.#pathStart = undefined;
    else if (name === 'Do' || name === 'sh') this.#picture(operator);
  }

  result(): string {
    return this.#parts.join('') + this.#content.slice(this.#copied);
  }

  /** Which pieces were taken, and for which of the reasons. */
  taken(): string {
    return Object.entries(this.#taken)
      .map(([reason, pieces]) => `${reason}: ${pieces.length} (${pieces.join(', ')})`)
      .join('; ');
  }

  #begin(operator: Operator): void {
    if (this.#depth === 0) this.#sequence = { begin: operator, hasPath: false, hasText: false };
    this.#depth += 1;
  }

  #end(operator: Operator): void {
    this.#depth -= 1;
    const sequence = this.#sequence;
    if (this.#depth > 0 || sequence === undefined) return;
    this.#sequence = undefined;
    const id = /\/MCID (\d+)/.exec(sequence.begin.operands)?.[1];
    if (id === undefined) return;
    if (this.#repeated.has(Number(id)))
      this.#release(Number(id), sequence, operator, header, 'repeated from a page before');
    else if (isShapes(sequence))
      this.#release(Number(id), sequence, operator, layout, 'tagged, but nothing but shapes');
  }

  #release(id: number, { begin }: Sequence, end: Operator, artifact: string, reason: string): void {
    this.#note(reason, `id ${id}`);
    this.#replace(begin.start, begin.end, artifact);
    this.#copyTo(end.end);
    this.released.push(id);
  }

  #text(operator: Operator): void {
    if (this.#sequence === undefined)
      this.#wrap(this.#textStart, operator.end, footer, 'text outside all tags');
    else this.#sequence.hasText = true;
  }

  #shape(start: number, operator: Operator): void {
    this.#pathStart = undefined;
    if (this.#sequence === undefined) this.#wrap(start, operator.end, layout, 'shapes outside all tags');
    else this.#sequence.hasPath = true;
  }

  #picture(operator: Operator): void {
    if (this.#sequence === undefined)
      this.#wrap(operator.start, operator.end, layout, 'a picture outside all tags');
    else this.#sequence.hasText = true;
  }

  #wrap(start: number, end: number, begin: string, reason: string): void {
    this.#note(reason, `${start}-${end}`);
    this.#replace(start, start, `${begin}\n`);
    this.#copyTo(end);
    this.#parts.push('\nEMC');
  }

  #note(reason: string, piece: string): void {
    const pieces = this.#taken[reason] ?? [];
    pieces.push(piece);
    this.#taken[reason] = pieces;
  }

  #replace(start: number, end: number, by: string): void {
    this.#copyTo(start);
    this.#parts.push(by);
    this.#copied = end;
  }

  #copyTo(end: number): void {
    this.#parts.push(this.#content.slice(this.#copied, end));
    this.#copied = end;
  }
}

function isShapes({ begin, hasPath, hasText }: Sequence): boolean {
  return hasPath && !hasText && !saidByShapes.test(begin.operands);
}
