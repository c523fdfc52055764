import type { Result } from '../../../fault.ts';

/** A browser that came with the npm package, unpacked. */
export interface ShippedBrowser {
  /** Absolute. */
  readonly path: string;
  /** What its process needs in its environment beside our own. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A folder in which a browser keeps what it needs while it runs. */
export interface BrowserProfile {
  /** Absolute. */
  readonly path: string;
  /** Takes it away, at once and without waiting; more than once does no harm. */
  readonly remove: () => void;
}

/** What the search for a browser may know and ask about the machine: handed in, so that a test can be any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** Where this program lies, absolute. */
  readonly programFolder: string;
  isExecutable(path: string): Promise<boolean>;
  /** What tells a program from the one that lay there before an update: its size and times; undefined when it cannot be seen. */
  mark(path: string): Promise<string | undefined>;
  /** Names in a folder; none when it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The text that a key of Windows' registry holds; undefined when there is none, and on other systems. */
  registered(key: string): Promise<string | undefined>;
  /** Ends a process that leads a group, and the whole group; false where there are no groups, or no such one. */
  endGroup(leader: number): boolean;
  /** A profile that is taken away when the program ends, with those of programs that were killed; undefined where none can be made. */
  makeProfile(): Promise<BrowserProfile | undefined>;
  /** The browser that came with the npm package, ready to run; undefined when none came for this kind of machine. */
  unpackShipped(): Promise<Result<ShippedBrowser | undefined>>;
  /** Version of that one, and nothing is unpacked to tell it; undefined when none came. */
  shippedVersion(): Promise<string | undefined>;
}
