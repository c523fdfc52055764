import { findingsOf, type PrivacyFinding, type WordDetector } from './finding.ts';
import { inSmall } from './in-small.ts';
import { patternOf } from './pattern-of.ts';

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

/**
 * Family of whoever signs ("min søn"), of an officer of the branch or somebody else whom all in town can point at
 * ("vores formands datter"), and of one who is named ("Hannes mand"): the name under the paper, or the office, tells who.
 * Somebody's family in a story about nobody in particular ("hendes mand") is no finding.
 */
export const kinship: WordDetector = (text, { kin, offices, givenNames }) => {
  const small = inSmall(text);
  const anyKin = `(?<!\\p{L})(?:${kin}${END}|(?:forældre|forælder|pårørende|gift|kæreste|samlevende|i familie)(?!\\p{L}))`;
  if (!patternOf(anyKin, 'u').test(small)) return [];
  const patterns = [
    // "vores børn og unge", "vores mand i handicaprådet" are not family.
    patternOf(
      `(?<!\\p{L})${OF_OURS}\\s${BETWEEN}${kin}${END}(?!\\s(?:i|på)\\s(?:rådet|handicaprådet|byrådet|udvalget))`,
      'gu',
    ),
    patternOf(`(?<!\\p{L})(?:${offices})(?:en|et|n)?s\\s${BETWEEN}${kin}${END}`, 'gu'),
    patternOf(
      `(?<!\\p{L})${kin}\\s(?:til|af)\\s(?:vores\\s|afdelingens\\s|foreningens\\s)?(?:${offices})(?:en|et|n)?(?!\\p{L})`,
      'gu',
    ),
    patternOf(
      `(?<!\\p{L})(?:jeg\\s(?:\\p{Ll}+\\s){0,2}(?:er|var|blev)|som|vi\\ser)\\s(?:selv\\s|også\\s|en\\s|stolt\\s){0,2}(?:${kin}|forældre|forælder|pårørende|gift|søskende)\\s(?:til|med)(?!\\p{L})`,
      'gu',
    ),
    patternOf(
      `(?<!\\p{L})(?:gift|kæreste|samlevende|i familie)\\smed\\s(?:vores\\s|afdelingens\\s)?(?:${offices})(?:en|et|n)?(?!\\p{L})`,
      'gu',
    ),
    patternOf(
      `(?<!\\p{L})(?:${offices})(?:en|et|n)?\\s(?:\\p{Ll}+\\s)?har\\s(?:selv\\s)?(?:en|et|to|tre)\\s${BETWEEN}${kin}${END}`,
      'gu',
    ),
    patternOf(
      `(?<!\\p{L})jeg\\s(?:\\p{Ll}+\\s)?har\\s(?:selv\\s)?(?:en|et|to|tre)\\s${BETWEEN}${kin}${END}`,
      'gu',
    ),
  ];
  const ofNamed = patternOf(`(?<![\\p{L}])(\\p{Lu}\\p{Ll}+?)(?:s|')\\s${BETWEEN}${kin}${END}`, 'gu');
  const found = [
    ...patterns.flatMap((pattern) => findingsOf(small, pattern, KIND, (match) => !isGeneral(match[0]))),
    ...findingsOf(text, ofNamed, KIND, (match) => givenNames.has(match[1] ?? '')),
  ];
  return withoutOverlaps(found);
};

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
