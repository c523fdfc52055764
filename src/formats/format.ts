import { extname } from 'node:path';
import type { Result } from '../fault.ts';
import type { Branding } from './branding.ts';
import type { Pictures } from './picture.ts';

/** What a paper may be made into besides its Markdown. A new one is a file beside this and a line in formats.ts. */
export interface Format {
  /** What is written after `--format`, and the ending of the file. */
  readonly id: string;
  /** Gets ready what all papers of a run share, such as a browser. Faults: why none of them can be made. */
  open(): Promise<Result<Press>>;
}

/** Where a text is finished: beside itself, with another ending, whatever its own is. */
export function finishedPath(path: string, { id }: Pick<Format, 'id'>): string {
  return `${path.slice(0, path.length - extname(path).length)}.${id}`;
}

/** Makes papers in one format; any number at the same time. */
export interface Press extends AsyncDisposable {
  /** The whole file. Faults: why this paper cannot be made. */
  make(source: PaperSource): Promise<Result<Uint8Array>>;
}

interface PaperSource {
  readonly markdown: string;
  /** Those that the Markdown names, by the address it gives them. */
  readonly pictures: Pictures;
  /** The colour and logo of the branch that sends it. */
  readonly branding: Branding;
  /** Where its Markdown lies. */
  readonly path: string;
}
