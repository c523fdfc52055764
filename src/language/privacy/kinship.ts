import { findingsOf, type PrivacyFinding, type WordDetector } from './finding.ts';
import type { PrivacyLexicon } from './lexicon.ts';
import { inSmallLetters, patternOf } from './pattern-of.ts';

const KIND = {
  kind: 'kinship',
  what: 'en, der er i familie med eller tæt på en af jer',
  generalise:
    'Skriv "et medlem", "en ung mand" eller "en kvinde". Står jeres navne under, ved læserne ellers, hvem det er.',
} as const;
const OF_OURS = '(?:min|mit|mine|vores|vor|vort)';
/** "min ældste søn", "min 27-årige datter", "vores egen bror". */
const BETWEEN = '(?:(?:\\d{1,2}[- ]årige|egen|eget|nu|\\p{Ll}{2,14}[es])\\s){0,2}';
const END = '(?:s|en|ens|et|ets)?(?!\\p{L})';
const SAYS_OF_ONESELF =
  '(?<!\\p{L})(?:jeg\\s(?:\\p{Ll}+\\s){0,2}(?:er|var|blev)|som|vi\\ser)\\s(?:selv\\s|også\\s|en\\s|stolt\\s){0,2}';
/** As much as stands before and after the word for the relation. */
const READ_AROUND = 120;

/**
 * Family of whoever signs ("min søn"), of an officer of the branch or somebody else whom all in town can point at
 * ("vores formands datter"), and of one who is named ("Hannes mand"): the name under the paper, or the office, tells who.
 * Somebody's family in a story about nobody in particular ("hendes mand") is no finding.
 *
 * The words for relations are found first, in one pass; what stands around each tells whose it is.
 */
export const kinship: WordDetector = (text, lexicon) => {
  const small = inSmallLetters(text);
  const relations = [...small.matchAll(patternOf(`(?<!\\p{L})${lexicon.kin}${END}`, 'g'))];
  const found = [
    ...relations.flatMap(({ 0: word, index }) => whoseIsIt(text, small, index, word.length, lexicon)),
    ...findingsOf(small, relatedOf(lexicon), KIND),
  ];
  return withoutOverlaps(found);
};

/** "gift med vores formand", "jeg er pårørende til": no word for a relation, and one all the same. */
function relatedOf({ offices }: PrivacyLexicon): RegExp {
  const toAnOfficer = `(?:gift|kæreste|samlevende|i familie)\\smed\\s(?:vores\\s|afdelingens\\s)?(?:${offices})(?:en|et|n)?(?!\\p{L})`;
  const ofOneself = `${SAYS_OF_ONESELF}(?:forældre|forælder|pårørende|gift|søskende)\\s(?:til|med)(?!\\p{L})`;
  return patternOf(`(?<!\\p{L})${toAnOfficer}|${ofOneself}`, 'g');
}

/** The finding when the relation is one to somebody whom readers can point at; none where it is not. */
function whoseIsIt(
  text: string,
  small: string,
  start: number,
  length: number,
  { offices, givenNames }: PrivacyLexicon,
): readonly PrivacyFinding[] {
  const from = Math.max(0, start - READ_AROUND);
  const [before, after] = [
    small.slice(from, start),
    small.slice(start + length, start + length + READ_AROUND),
  ];
  const office = `(?<!\\p{L})(?:${offices})(?:en|et|n)?`;
  const has = `(?:\\p{Ll}+\\s)?har\\s(?:selv\\s)?(?:en|et|to|tre)\\s${BETWEEN}$`;
  const owners = [
    // "vores mand i handicaprådet" is no family.
    /^\s(?:i|på)\s(?:rådet|handicaprådet|byrådet|udvalget)/u.test(after)
      ? undefined
      : patternOf(`(?<!\\p{L})${OF_OURS}\\s${BETWEEN}$`),
    patternOf(`${office}s\\s${BETWEEN}$`),
    patternOf(`${office}\\s${has}`),
    patternOf(`(?<!\\p{L})jeg\\s${has}`),
    /^\s(?:til|med)(?!\p{L})/u.test(after) ? patternOf(`${SAYS_OF_ONESELF}$`) : undefined,
  ];
  const ofOfficer = patternOf(
    `^\\s(?:til|af)\\s(?:vores\\s|afdelingens\\s|foreningens\\s)?(?:${offices})(?:en|et|n)?(?!\\p{L})`,
  );
  const owner = owners.flatMap((pattern) => pattern?.exec(before) ?? []);
  const named = patternOf(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+?)(?:s|')\\s${BETWEEN}$`).exec(text.slice(from, start));
  const begins = [
    ...owner,
    ...(ofOfficer.test(after) ? [''] : []),
    ...(named && givenNames.has(named[1] ?? '') ? [named[0]] : []),
  ].map((words) => start - words.length);
  return begins
    .map((begin) => ({ ...KIND, start: begin, length: start + length - begin }))
    .filter((finding) => !isGeneral(small.slice(finding.start, finding.start + finding.length)));
}

/** "vores børn" are all children of the town. */
function isGeneral(words: string): boolean {
  return /^vo(?:res|re|r)\s(?:alles\s|fælles\s)?(?:børn|mødre|fædre|søskende)(?!\p{L})/iu.test(words);
}

/** Of findings that lie over each other, the first. */
export function withoutOverlaps(found: readonly PrivacyFinding[]): readonly PrivacyFinding[] {
  const kept: PrivacyFinding[] = [];
  for (const finding of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || last.start + last.length <= finding.start) kept.push(finding);
  }
  return kept;
}
