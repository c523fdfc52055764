import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Result } from '../fault.ts';
import type { ExitCode } from './exit-code.ts';

interface Output {
  write(text: string): void;
}

/** All that a command may know of the world around it. Built once, in main.ts; tests build their own. */
export interface Context {
  /** Results: what was asked for. */
  readonly stdout: Output;
  /** Everything said along the way. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  today(): IsoDate;
  /** The time as it stands in the name of a copy: "2026-11-22 17.05.09". */
  timestamp(): string;
  /** A folder of one's own that is laid over strategies/ and templates/; set before anything is loaded. */
  readonly ownCatalogue?: { folder?: string | undefined };
  /** Reads strategies/ when first asked, and then remembers. */
  loadCatalogue(): Promise<Result<Catalogue>>;
  setExitCode(code: ExitCode): void;
}
