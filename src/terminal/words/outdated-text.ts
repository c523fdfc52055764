import { COPIES } from '../../application/making/paper-places.ts';
import type { Outdated } from '../../application/ports.ts';
import { formatNumber } from '../../danish/number.ts';

/** Of more than these nobody reads a list. */
const MOST_NAMED = 12;

/** Which finished files were made of an earlier text, and where they lie now, a line each. */
export function outdatedText(outdated: readonly Outdated[], shown: (path: string) => string): string {
  const edited = outdated.filter(({ copy }) => copy === null);
  const moved = outdated.filter(({ copy }) => copy !== null);
  const movedLines =
    moved.length > MOST_NAMED
      ? [
          `${formatNumber(moved.length)} filer var lavet af en tidligere tekst. De ligger nu i ${COPIES} ved papirerne.`,
        ]
      : moved.map(
          ({ path, copy }) =>
            `${shown(path)} var lavet af en tidligere tekst. Den ligger nu i ${shown(copy ?? '')}.`,
        );
  const lines = [
    ...movedLines,
    ...edited.map(
      ({ path }) =>
        `${shown(path)} er rettet af nogen og passer ikke med teksten, som den er nu. Den er ikke rørt. Læs den igennem, før I sender den.`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
