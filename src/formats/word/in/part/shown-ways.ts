import type { OpenElement } from './open-elements.ts';

/** From which token to which, both included, something is left out. */
export type Removal = readonly [from: number, to: number];

/** Of several ways to show the same, only one is read: the old one where it has the words, otherwise the first. */
export function otherWays({ at: from, parts = [] }: OpenElement, to: number): readonly Removal[] {
  const fallback = parts.find(({ name, says }) => name === 'mc:Fallback' && says);
  const chosen = fallback ?? parts[0];
  return [
    [from, chosen?.from ?? to],
    [chosen?.to ?? to, to],
  ];
}

/** What is in a drawing beside its text boxes: mammoth looks for pictures in a drawing, and for text boxes in the older kind. */
export function besideTextBoxes({ at: from, parts = [] }: OpenElement, to: number): readonly Removal[] {
  const removed: Removal[] = [];
  let last = from;
  for (const box of parts) {
    if (box.from - last > 1) removed.push([last + 1, box.from - 1]);
    last = box.to;
  }
  if (to - last > 1) removed.push([last + 1, to - 1]);
  return removed;
}
