import type { Replaced } from '../../application/ports.ts';

/** Where the files lie now that others made way for, a line each. */
export function replacedText(replaced: readonly Replaced[], shown: (path: string) => string): string {
  return replaced
    .map(
      ({ path, copy }) =>
        `${shown(path)}: der lå en fil, som brobygger ikke har lavet, eller som er rettet siden. Den ligger nu i ${shown(copy)}.\n`,
    )
    .join('');
}
