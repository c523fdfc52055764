/**
 * One number for each place in a debate piece where there is a choice. Chance would let some two of 98 branches agree in
 * nearly every place; these numbers were searched for until no two do (the test of chain letters measures it). A place
 * that is not here has 0.
 */
const SALTS: Readonly<Record<string, number>> = {
  vinkel: 24033,
  orden: 45963,
  belaeg: 17930,
  argument: 1,
  bro: 83592,
  krav: 97549,
  modargument: 84662,
  svar: 8513,
  efter: 71771,
  betydning: 49285,
  slut: 39926,
  tilbud: 80187,
  pointe: 13904,
  slutord: 56344,
  tilbudt: 38665,
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
  return hash(`${seed} ${slot} ${SALTS[slot] ?? 0}`) % count;
}

/** The same wordings, begun at a place that depends on the municipality. */
export function chooseOrder(seed: string, slot: string, wordings: readonly string[]): readonly string[] {
  if (wordings.length === 0) return wordings;
  const first = chooseNumber(seed, slot, wordings.length);
  return [...wordings.slice(first), ...wordings.slice(0, first)];
}

/** FNV-1a, 32 bits, stirred at the end so that the last digit counts too; the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) as number;
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 16;
  value = Math.imul(value, 0x45d9f3b);
  value ^= value >>> 16;
  return value >>> 0;
}
