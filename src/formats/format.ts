import { extname } from 'node:path';
import type { Result } from '../fault.ts';
import type { Branding } from './branding.ts';
import type { Machine } from './pdf/browser/machine.ts';
import type { Conform } from './pdf/conform/conform.ts';
import type { Pictures } from './picture.ts';
import type { StyleSheets } from './style-sheets.ts';

/** What a paper may be made into besides its Markdown. A new one is a file beside this and a line in formats.ts. */
export interface Format {
  /** What is written after `--format`, and the ending of the file. */
  readonly id: string;
  /** What a person calls it: "Word". */
  readonly name: string;
  /** As a browser is told of a file of it (RFC 2046). */
  readonly mediaType: string;
  /**
   * People write in files of this format, and `hent` brings their words back to the Markdown: so one that somebody has written
   * in is never written over, and the text it was made from is kept.
   */
  readonly comesBack?: true;
  /**
   * What its files depend on besides the paper, as it is now: program, style, browser. Null where nobody can say. Nothing is
   * started for it.
   */
  setup(tools: PressTools): Promise<string | null>;
  /** Gets ready what all papers of a run share, such as a browser. Faults: why none of them can be made. */
  open(tools: PressTools): Promise<Result<Press>>;
}

/** What the formats ask of the machine; handed in, so that a test can be any machine. */
export interface PressTools {
  readonly machine: Machine;
  readonly styles: StyleSheets;
  /** Which program this is, to its last letter and library; undefined where it is not built. */
  program(): Promise<string | undefined>;
  /** A thread of its own for what comes after printing; undefined where there is none, and the printer does it itself. */
  startConformThread(): ConformThread | undefined;
}

/** Makes prints conform beside the thread that prints. */
export interface ConformThread {
  readonly conform: Conform;
  end(): Promise<void>;
}

/** Where a text is finished: beside itself, with another ending, whatever its own is. */
export function finishedPath(path: string, { id }: Pick<Format, 'id'>): string {
  return `${path.slice(0, path.length - extname(path).length)}.${id}`;
}

/** Makes papers in one format; any number at the same time. */
export interface Press extends AsyncDisposable {
  /** As Format.setup, of what the files are really made with. */
  readonly setup: string | null;
  /** The whole file. Faults: why this paper cannot be made. */
  make(source: PaperSource): Promise<Result<Uint8Array>>;
}

export interface PaperSource {
  readonly markdown: string;
  /** Those that the Markdown names, by the address it gives them. */
  readonly pictures: Pictures;
  /** The colour and logo of the branch that sends it. */
  readonly branding: Branding;
  /** The name under which the Markdown is found again, where the format comes back. */
  readonly origin?: string;
}
