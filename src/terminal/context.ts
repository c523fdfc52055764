import type { Outcome } from '../application/outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from '../application/ports.ts';
import type { Result } from '../fault.ts';

/** What the page is opened for. */
interface WebRequest {
  readonly given: GivenFile | undefined;
  readonly port: number;
  readonly ownCatalogue: OwnCatalogue;
  readonly version: string;
}

/** The page, while it is open. */
interface OpenedWeb {
  readonly address: string;
  /** Another start has opened it before. */
  readonly wasOpen: boolean;
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

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
  /** What the use cases ask of the world; read when the first command needs it. */
  ports(): Promise<Ports>;
  /** Opens a long text in the person's own editor. Errors: `editor-missing`, `editor-failed`. */
  editText(text: string): Promise<Result<string>>;
  /** Opens the page for a browser on this machine (src/web/open-web.ts). Throws what listening throws. */
  openWeb(request: WebRequest): Promise<OpenedWeb>;
  /** How the command has ended; the last word counts. */
  end(outcome: Outcome): void;
}
