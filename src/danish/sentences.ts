const segmenter = new Intl.Segmenter('da', { granularity: 'sentence' });
/** Abbreviations that stand before a capital without ending the sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:pct|bl\.a|f\.eks|fx|nr|ca|kr|mio|mia|stk|jf|kap|dvs|osv|mv|m\.v|m\.m|inkl|ekskl|maks|min|tlf|pr|kl|hhv|evt|vedr)\.\s*$/i;
const STARTS_LOWER_OR_DIGIT = /^[\p{Ll}\d]/u;

/**
 * The sentences of a text. Danish abbreviations ("pct.", "bl.a.") end a sentence only when a capital follows and the
 * abbreviation is one that may stand last ("pct.", "kr.", "mv."); ordinals ("1. januar") never do.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' ').trim())) {
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

function endsSentence(before: string, after: string): boolean {
  if (/\d\.\s*$/.test(before)) return !STARTS_LOWER_OR_DIGIT.test(after);
  if (!ABBREVIATION.test(before)) return true;
  return /(?:pct|kr|mv|m\.v|m\.m|osv|mio|mia)\.\s*$/i.test(before) && !STARTS_LOWER_OR_DIGIT.test(after);
}
