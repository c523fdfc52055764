import { whenFirstUsed } from './when-first-used.ts';

const segmenter = whenFirstUsed(() => new Intl.Segmenter('da', { granularity: 'sentence' }));
/** Abbreviations that stand before a capital without ending the sentence; titles and the first part of names among them. */
const ABBREVIATION =
  /(?:^|[\s(»"])(?:pct|bl\. ?a|f\. ?eks|fx|nr|ca|kr|mio|mia|stk|jf|kap|dvs|osv|mv|m\. ?v|m\. ?m|m\. ?fl|o\. ?l|inkl|ekskl|maks|min|tlf|pr|kl|hhv|evt|vedr|d|s|hr|fr|frk|dr|prof|adv|cand|mag|scient|jur|stud|ph\. ?d|skt|sct|chr|kbh|frb|gl|ndr|sdr|st|lok|afd|etc|mdr|max|tidl|årg)\.\s*$/i;
/** Of those, the ones that a sentence may end with. */
const MAY_END = /(?:pct|kr|mv|m\. ?v|m\. ?m|m\. ?fl|o\. ?l|osv|mio|mia|etc|mdr)\.\s*$/i;
/** The letter of a name: "A. Kofoed", "J. P. Hansen"; not that of a plan or an annex. */
const INITIAL =
  /(?<!(?:plan|bilag|punkt|type|gruppe|klasse|del|trin|lokale|model|spor)\s)(?<![\p{L}\d])[A-ZÆØÅ]\.\s*$/u;
const STARTS_LOWER_OR_DIGIT = /^[\p{Ll}\d]/u;
/** Longer than any abbreviation and what may stand around it. */
const END_READ = 20;
/** Far longer than a sentence, and short enough to be searched again and again. */
const WINDOW = 4000;

/**
 * The sentences of a text. Danish abbreviations ("pct.", "bl.a.") end a sentence only when a capital follows and the
 * abbreviation is one that may stand last ("pct.", "kr.", "mv."); ordinals ("1. januar") never do.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const segment of segments(text.replace(/\s+/g, ' ').trim())) {
    if (open !== '' && !endsSentence(open, segment)) open += segment;
    else {
      if (open !== '') sentences.push(open.trim());
      open = segment;
    }
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}

/** The first so many sentences of a text. */
export function firstSentences(text: string, count: number): string {
  return splitSentences(text).slice(0, count).join(' ');
}

/**
 * Every segment that is found holds on to the whole text that was searched, so that is done through a window, which moves to
 * the last beginning of a sentence in it, and grows when it holds none.
 */
function* segments(text: string): Generator<string> {
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const found = [...segmenter().segment(text.slice(from, from + size))].map(({ segment }) => segment);
    const whole = from + size >= text.length ? found : found.slice(0, -1);
    yield* whole;
    from += whole.reduce((length, segment) => length + segment.length, 0);
    size = whole.length === 0 ? size * 2 : WINDOW;
  }
}

function endsSentence(all: string, after: string): boolean {
  const before = all.slice(-END_READ);
  if (/\d\.\s*$/.test(before)) return !STARTS_LOWER_OR_DIGIT.test(after);
  if (INITIAL.test(before)) return false;
  if (!ABBREVIATION.test(before)) return true;
  return MAY_END.test(before) && !STARTS_LOWER_OR_DIGIT.test(after);
}
