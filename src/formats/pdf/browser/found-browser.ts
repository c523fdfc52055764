export type BrowserSource = 'named' | 'portable' | 'installed' | 'registered' | 'downloaded' | 'shipped';

/** A browser that can print, and how to start it. */
export interface FoundBrowser {
  /** The name a user knows it by. */
  readonly name: string;
  readonly path: string;
  readonly source: BrowserSource;
  /** A headless shell knows only headless mode and wants the old switch for it. */
  readonly isShell: boolean;
  /** What must stand in the environment of the browser, and only there. */
  readonly environment: Readonly<Record<string, string>>;
}

export function foundBrowser(
  name: string,
  path: string,
  source: BrowserSource,
  more: { isShell?: boolean; environment?: Readonly<Record<string, string>> } = {},
): FoundBrowser {
  return {
    name,
    path,
    source,
    isShell: more.isShell ?? /headless[-_]shell(\.exe)?$/i.test(path),
    environment: more.environment ?? {},
  };
}
