/**
 * One of several wordings, the same every time for the same municipality and place in the paper, so that two branches
 * do not send the editor the same letter, and one branch does not get a new text at every run.
 */
export function chooseWording(seed: string, slot: string, wordings: readonly string[]): string {
  return wordings[chooseNumber(seed, slot, wordings.length)] as string;
}

/** A number from 0 and below `count`, chosen in the same way. */
export function chooseNumber(seed: string, slot: string, count: number): number {
  return hash(`${seed}/${slot}`) % count;
}

/** The same wordings, begun at a place that depends on the municipality. */
export function chooseOrder(seed: string, slot: string, wordings: readonly string[]): readonly string[] {
  if (wordings.length === 0) return wordings;
  const first = chooseNumber(seed, slot, wordings.length);
  return [...wordings.slice(first), ...wordings.slice(0, first)];
}

/** FNV-1a, 32 bits: spreads short texts evenly and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) as number;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
