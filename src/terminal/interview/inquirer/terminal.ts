/** The terminal a view talks through; handed in, so that a view can be tested without one. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
}

const DEFAULT_COLUMNS = 80;

/** How many characters there is room for on a line. */
export function columnsOf({ output }: Terminal): number {
  return output.columns || DEFAULT_COLUMNS;
}
