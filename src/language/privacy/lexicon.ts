import type { PrivacyWords } from '../../content/catalogue/privacy-words.ts';
import type { Municipality } from '../../content/catalogue/registers.ts';

/** The words of strategies/privatliv.yaml and the names of the municipalities, ready to be looked for. */
export interface PrivacyLexicon {
  readonly givenNames: ReadonlySet<string>;
  readonly alsoWords: ReadonlySet<string>;
  readonly chains: ReadonlySet<string>;
  /** Every word that a municipality, a region or a part of the country is called by. */
  readonly largePlaces: ReadonlySet<string>;
  readonly smallMunicipalities: ReadonlySet<string>;
  /** Sources of patterns, each one group of alternatives, the longest first; these three in small letters. */
  readonly kin: string;
  readonly offices: string;
  readonly publicRoles: string;
  /** These as they are written. */
  readonly workplaceEnds: string;
  /** In the definite: "slagteriet". */
  readonly rareWorkplaces: string;
  readonly roles: string;
}

/** What the lexicon is made from: the catalogue, or as much of it. */
export interface PrivacySource {
  readonly privacy: PrivacyWords;
  readonly municipalities: readonly Municipality[];
}

const known = new WeakMap<readonly Municipality[], WeakMap<PrivacyWords, PrivacyLexicon>>();

/** The lexicon of a catalogue; made once for each. */
export function lexiconOf({ privacy, municipalities }: PrivacySource): PrivacyLexicon {
  const here = known.get(municipalities) ?? new WeakMap<PrivacyWords, PrivacyLexicon>();
  known.set(municipalities, here);
  const lexicon = here.get(privacy) ?? makeLexicon(privacy, municipalities);
  here.set(privacy, lexicon);
  return lexicon;
}

function makeLexicon(words: PrivacyWords, municipalities: readonly Municipality[]): PrivacyLexicon {
  const small = new Set(words.smaa_kommuner);
  const names = municipalities.flatMap(({ navn, alias, region, region_fra_2027 }) =>
    small.has(navn) ? [] : [navn, ...alias, region, region_fra_2027],
  );
  const { forled, ord } = words.slaegt;
  return {
    givenNames: new Set(words.fornavne),
    alsoWords: new Set(words.ogsaa_ord),
    chains: new Set(words.kaeder),
    largePlaces: new Set([...words.store_steder, ...names.flatMap((name) => [name, ...name.split(/[ -]/)])]),
    smallMunicipalities: small,
    kin: `(?:${anyOf(forled)}-?){0,2}${anyOf(ord)}`.toLowerCase(),
    offices: anyOf(words.embeder).toLowerCase(),
    publicRoles: anyOf(words.offentlige).toLowerCase(),
    workplaceEnds: anyOf(words.arbejdspladser),
    rareWorkplaces: anyOf(words.faa_af_dem.flatMap(definiteForms)),
    roles: anyOf(words.stillinger),
  };
}

/** "slagteriet", "fabrikken", "museet", "tømmerhandlen": which of them is right is not known, and does not matter. */
function definiteForms(word: string): readonly string[] {
  if (word.endsWith('um')) return [`${word.slice(0, -2)}et`];
  if (word.endsWith('el')) return [`${word.slice(0, -2)}len`, `${word}let`];
  const doubled = `${word}${word.at(-1)}`;
  return [word, doubled].flatMap((stem) => ['et', 'en', 't', 'n'].map((end) => `${stem}${end}`));
}

function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
