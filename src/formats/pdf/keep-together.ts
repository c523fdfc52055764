const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår';
const units = 'pct\\.|kr\\.|mio\\.|mia\\.';

const ordinal = new RegExp(`(\\d{1,2}\\.) ((?:${months})\\b)`, 'gu');
const others = [new RegExp(`(\\d) (${units})`, 'gu'), /(§{1,2}) (\d)/gu];

const pairs = [ordinal, ...others];

/** Sets a no-break space where a Danish reader would stumble over a line break: 31. december, 18,2 pct., § 37. */
export function keepTogether(text: string): string {
  return pairs.reduce((kept, pair) => kept.replace(pair, '$1\u00a0$2'), text);
}

/**
 * The same in Word, which has no other means than a no-break space: not after an ordinal, for there a voice says "en punktum
 * juli" (espeak-ng 1.51, which Orca and NVDA speak with).
 */
export function keepTogetherInWord(text: string): string {
  return others.reduce((kept, pair) => kept.replace(pair, '$1\u00a0$2'), text);
}

/**
 * The same in HTML by style: a no-break space after "1." is heard as the end of a sentence. `html` is text that is escaped, with
 * no elements in it; its letters stay as they are.
 */
export function keepTogetherInHtml(html: string): string {
  return pairs.reduce((kept, pair) => kept.replace(pair, '<span class="whole">$1 $2</span>'), html);
}
