/** A prime; four digits of a municipality's code, read as two digits to this base, are different for every code. */
const BASE = 31;
/**
 * The places in a debate piece where there is a choice, and how much each digit weighs there. Chance would let some two
 * of 98 branches agree in nearly every place; these weights were searched for until no two do (the test of chain
 * letters measures it). A place that is not here gets weights from its name.
 */
const WEIGHTS: Readonly<Record<string, readonly [number, number]>> = {
  vinkel: [25, 4],
  orden: [9, 3],
  belaeg: [9, 15],
  argument: [30, 3],
  bro: [3, 1],
  krav: [4, 15],
  modargument: [9, 29],
  svar: [7, 26],
  betydning: [18, 19],
  slut: [26, 18],
  tilbud: [27, 26],
  overskrift: [5, 1],
  facebook: [20, 17],
  indled: [23, 8],
  pointe: [22, 14],
  slutord: [30, 7],
  tilbudt: [13, 4],
};

/**
 * One of several wordings, the same every time for the same municipality and place in the paper, so that two branches
 * do not send the editor the same letter, and one branch does not get a new text at every run.
 */
export function chooseWording(seed: string, slot: string, wordings: readonly string[]): string {
  return wordings[chooseNumber(seed, slot, wordings.length)] as string;
}

/** A number from 0 and below `count`, chosen in the same way. */
export function chooseNumber(seed: string, slot: string, count: number): number {
  const code = /^\d{4}$/.test(seed) ? Number(seed) : hash(seed);
  const [low, high] = WEIGHTS[slot] ?? [1 + (hash(slot) % (BASE - 1)), 1 + (hash(`${slot}/`) % (BASE - 1))];
  const value = ((code % BASE) * low + (Math.floor(code / BASE) % BASE) * high) % BASE;
  return Math.floor((value * count) / BASE);
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
