import type { PrivacyFinding, WordDetector } from './finding.ts';
import type { PrivacyLexicon } from './lexicon.ts';
import { inSmallLetters, patternOf } from './pattern-of.ts';

export interface Workplace {
  readonly start: number;
  readonly length: number;
  /** Its name alone points at nobody: a chain, or "slagteriet" without a name. */
  readonly common: boolean;
}

const PROPER = "\\p{Lu}[\\p{L}\\d&'’.-]*[\\p{L}\\d]";
const NAME = `${PROPER}(?:\\s(?:og\\s|&\\s)?${PROPER}|\\s\\d{3,4}){0,3}`;
/** Words by which a sentence is about somebody's work. */
const WORK =
  /(?<!\p{L})(?:job|jobbet|jobbede|\p{Ll}*fleksjob\p{Ll}*|skånejob\p{Ll}*|ansat|ansatte|ansættelse|arbejder|arbejdede|arbejdet|arbejde|\p{Ll}*praktik\p{Ll}*|stilling\p{Ll}*|fyret|fyrede|afskediget|opsagt|lærling\p{Ll}*|elevplads|kollega|kolleger|medarbejder|mester|vikar|virksomheds?praktik|løntilskud|begyndte|startede|plads)(?!\p{L})/iu;
const READ_BEFORE = 90;
const AUTHORITY =
  /(?:\bKommunes?|\bRegion|jobcenter\p{L}*|udvalget|rådet|styrelsen|ministeriet|universitetet|Universitet|forening\p{L}*|forbund\p{L}*)/iu;

/** The workplaces in a text that somebody is said to work at: by name, as a chain, or as one of the few of a kind. */
export function workplacesIn(text: string, lexicon: PrivacyLexicon): readonly Workplace[] {
  const named = patternOf(`(?<=(?<!\\p{L})(?:hos|i|på|ved|fra)\\s(?:\\p{Ll}{3,22}\\s)?)${NAME}`, 'g');
  const firms = patternOf(`(?<![\\p{L}\\d])${NAME}\\s(?:A/S|ApS|I/S|IVS|A\\.m\\.b\\.a\\.?)`, 'g');
  const definite = patternOf(
    `(?<=(?<!\\p{L})(?:hos|i|på|ved|fra)\\s(?:det\\s|den\\s|byens\\s|vores\\s|lokale\\s|gamle\\s|store\\s|lille\\s){0,3})\\p{Ll}{0,14}${lexicon.rareWorkplaces}s?(?!\\p{L})`,
    'g',
  );
  const places: Workplace[] = [];
  for (const match of text.matchAll(named)) {
    const before = text.slice(Math.max(0, match.index - READ_BEFORE), match.index);
    const kind = kindOf(match[0], before, lexicon);
    if (kind) places.push({ start: match.index, length: match[0].length, common: kind === 'chain' });
  }
  for (const match of text.matchAll(firms))
    places.push({ start: match.index, length: match[0].length, common: false });
  for (const match of text.matchAll(definite))
    places.push({ start: match.index, length: match[0].length, common: true });
  return places;
}

function kindOf(name: string, before: string, lexicon: PrivacyLexicon): 'chain' | 'named' | undefined {
  const first = name.split(/\s/)[0] ?? '';
  const two = name.split(/\s/).slice(0, 2).join(' ');
  if (AUTHORITY.test(name) || /(?:kommune|region|jobcenter)\p{Ll}*\s$/iu.test(before)) return undefined;
  if (
    [name, first, two].some(
      (one) => lexicon.chains.has(one.replace(/['’]?s$/u, '')) || lexicon.chains.has(one),
    )
  )
    return 'chain';
  const small = inSmallLetters(name);
  const preposition = /(hos|i|på|ved|fra)\s(?:(\p{Ll}+)\s)?$/u.exec(before);
  const isKind = patternOf(`${lexicon.workplaceEnds}(?:s|et|en|ets|ens)?$`);
  if (isKind.test(small) || patternOf(`^\\p{L}*${lexicon.workplaceEnds}(?:met|et|en|t|n)?\\s`).test(small))
    return 'named';
  // "plejehjemmet Solgården", "bageren Jensen": the kind stands before the name.
  if (preposition?.[2] && patternOf(`${lexicon.workplaceEnds}(?:met|et|en|t|n)?$`).test(preposition[2]))
    return 'named';
  if (lexicon.largePlaces.has(first) && !name.includes(' ')) return undefined;
  return preposition?.[1] === 'hos' && !lexicon.givenNames.has(name) && WORK.test(before)
    ? 'named'
    : undefined;
}

const ONE_PERSON =
  /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|jeg|mig|(?:en|et|den|vores|dette)\s(?:[\p{Ll}\d-]+\s){0,2}(?:mand|kvinde|medlem|dreng|pige|bekendt|ven|ung|borger|person|far|mor|lærling|kollega)(?:men|en|n|met)?)(?!\p{L})/iu;

/** A workplace by name where one person is told of: colleagues and customers know who. A chain alone points at nobody. */
export const workplace: WordDetector = (text, lexicon) =>
  ONE_PERSON.test(text)
    ? found(
        workplacesIn(text, lexicon).filter(
          ({ start, common }) => !common && WORK.test(text.slice(Math.max(0, start - READ_BEFORE), start)),
        ),
        {
          kind: 'workplace',
          what: 'navnet på en arbejdsplads',
          generalise: 'Skriv slags i stedet for navn: "et supermarked", "et værksted", "en skole".',
        },
      )
    : [];

/** A position at a workplace with a name: there is often only one. */
export const roleWithWorkplace: WordDetector = (text, lexicon) => {
  const role = patternOf(
    `(?<!\\p{L})(?:${lexicon.roles})(?:en|n|erne)?\\s(?:i\\s(?:fleksjob|skånejob)\\s)?(?:hos|i|på|ved|fra)\\s(?:\\p{Ll}+\\s)?$`,
  );
  return found(
    workplacesIn(text, lexicon).filter(
      ({ start, common }) =>
        !common && role.test(inSmallLetters(text.slice(Math.max(0, start - READ_BEFORE), start))),
    ),
    {
      kind: 'role-with-workplace',
      what: 'en stilling sammen med navnet på en arbejdsplads',
      generalise: 'Skriv slags i stedet for navn: "på et hotel", "på en skole".',
    },
  );
};

function found(
  places: readonly Workplace[],
  kind: Pick<PrivacyFinding, 'kind' | 'what' | 'generalise'>,
): readonly PrivacyFinding[] {
  return places.map(({ start, length }) => ({ ...kind, start, length }));
}
