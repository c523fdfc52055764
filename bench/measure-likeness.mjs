/**
 * How much of two papers is the same, when everything that must differ is taken out: names, figures and months are masked,
 * and what the branch wrote itself is left out. What remains is our words, sentence by sentence and cell by cell.
 */

const MONTHS =
  /(?<!\p{L})(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/giu;
/** "26", "2.140", "12,5". */
const NUMBERS = /\d+(?:[.,]\d+)*/g;

/**
 * The sentences and cells of a paper that are ours, masked and in lower case, each as often as it stands there.
 * @param {readonly string[]} texts the sentences and cells as they are printed
 * @param {{ names: readonly string[], own: readonly string[] }} branch its names, and the sentences it wrote itself
 */
export function ourUnits(texts, { names, own }) {
  const written = own
    .map(comparable)
    .filter((text) => text !== '')
    .sort(byLength);
  const masked = names.filter((name) => name !== '').sort(byLength);
  return texts
    .map((text) => without(comparable(text), written))
    .map((text) => masked.reduce((rest, name) => replaceWord(rest, comparable(name), 'NAVN'), text))
    .map((text) => text.replace(MONTHS, 'MÅNED').replace(NUMBERS, 'TAL').replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{Ll}/u.test(text));
}

/**
 * The share of words, 0–100, that stand in sentences or cells which both papers hold: of all our words in the two.
 * @param {readonly string[]} one
 * @param {readonly string[]} other
 */
export function likeness(one, other) {
  const all = countAll(one) + countAll(other);
  if (all === 0) return 0;
  const shared = one.filter((text) => other.includes(text));
  const back = other.filter((text) => one.includes(text));
  return (100 * (countAll(shared) + countAll(back))) / all;
}

/**
 * Every pair of papers: the mean, and the pair that is most alike.
 * @param {ReadonlyMap<string, readonly string[]>} papers the units of each, by the name of its branch
 */
export function likenessOfAll(papers) {
  const names = [...papers.keys()];
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => ({
      pair: [one, other],
      percent: likeness(papers.get(one) ?? [], papers.get(other) ?? []),
    })),
  );
  const mean = pairs.reduce((sum, { percent }) => sum + percent, 0) / pairs.length;
  return { mean, highest: pairs.toSorted((a, b) => b.percent - a.percent)[0], pairs };
}

function countAll(texts) {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

/** A sentence of the branch's own is taken out wherever it stands, also inside one of ours. */
function without(text, written) {
  return written.reduce((rest, own) => replaceWord(rest, own, ''), text);
}

function replaceWord(text, words, by) {
  return ` ${text} `.replaceAll(` ${words} `, ` ${by} `).trim();
}

/** Letters, digits and what holds a number together: a capital, a stop or a quotation mark makes no difference. */
function comparable(text) {
  return text
    .toLocaleLowerCase('da')
    .replace(/(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\d.,]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function byLength(one, other) {
  return other.length - one.length;
}
