import { distance } from 'fastest-levenshtein';

const SHORTEST_PREFIX = 4;

/**
 * The candidate the writer most likely meant, or nothing when none is near. Capitals, accents, hyphens and the two ways
 * of writing æ, ø and å ("Aarhus", "Århus") count as equal. One slip is forgiven in short words, one for every three
 * letters in longer ones; the beginning of exactly one candidate ("Lyngby") is near enough too.
 */
export function nearestName(input: string, candidates: readonly string[]): string | undefined {
  const wanted = foldName(input);
  if (wanted === '') return undefined;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = foldName(candidate);
    const slips = slipsBetween(wanted, folded);
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    if (slips <= limit && slips < Math.min(least, folded.length)) {
      nearest = candidate;
      least = slips;
    }
  }
  return nearest ?? onlyOneBeginningWith(wanted, candidates);
}

/**
 * Which of several things a text names, counted from 0, each by any of its names: one that is named in full, or else the
 * only one with a name that begins so. What could be two of them is none.
 */
export function onlyOneNamed(text: string, things: readonly (readonly string[])[]): number | undefined {
  const wanted = foldName(text);
  if (wanted === '') return undefined;
  const folded = things.map((names) => names.map(foldName));
  const inFull = folded.findIndex((names) => names.includes(wanted));
  if (inFull >= 0) return inFull;
  const beginning = folded.flatMap((names, at) => (names.some((one) => one.startsWith(wanted)) ? [at] : []));
  return beginning.length === 1 ? beginning[0] : undefined;
}

/** A name without what two people may write differently: "Høje-Taastrup" and "HØJE TÅSTRUP" become the same. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** Letters to change, add or take away; two neighbours that have changed places count as one slip. */
function slipsBetween(wanted: string, folded: string): number {
  const letters = distance(wanted, folded);
  if (letters !== 2 || wanted.length !== folded.length) return letters;
  const at = [...wanted].findIndex((letter, index) => letter !== folded[index]);
  const swapped = wanted.slice(0, at) + wanted.charAt(at + 1) + wanted.charAt(at) + wanted.slice(at + 2);
  return swapped === folded ? 1 : letters;
}

function onlyOneBeginningWith(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length < SHORTEST_PREFIX) return undefined;
  const [first, second] = candidates.filter((candidate) => foldName(candidate).startsWith(wanted));
  return second === undefined ? first : undefined;
}
