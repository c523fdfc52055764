import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';
import type { Question } from '../../src/content/catalogue/question.ts';
import type { Municipality } from '../../src/content/catalogue/registers.ts';
import { realCatalogue } from './real-catalogue.ts';

/** A question with everything a test does not care about filled in. */
export function question(given: Partial<Question> & Pick<Question, 'id' | 'type'>): Question {
  return {
    afsnit: given.id.split('.')[0] ?? '',
    tekst: `Spørgsmål om ${given.id}?`,
    hvorfor: 'Fordi papirerne bruger svaret.',
    omfang: 'hurtig',
    ...given,
  };
}

function municipality(navn: string, given: Partial<Municipality> = {}): Municipality {
  return {
    kode: '0730',
    navn,
    formelt_navn: `${navn} Kommune`,
    genitiv: `${navn} Kommunes`,
    navn_genitiv: `${navn}s`,
    region: 'Region Midtjylland',
    region_fra_2027: 'Region Midtjylland',
    alias: [],
    ...given,
  };
}

const YES_OR_NO = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'delvist', tekst: 'Delvist' },
  { vaerdi: 'nej', tekst: 'Nej' },
];

const QUARTER = {
  enhed: 'antal',
  kilde: 'Danmarks Statistik, Statistikbanken, tabel AUK01',
  slaa_op: 'statistikbanken.dk, tabel AUK01',
  periode_eksempel: '2. kvartal 2026',
} as const;

/** One question of every kind, with the ids that rules of sense know by name. */
export const SMALL_QUESTIONS: readonly Question[] = [
  question({
    id: 'kommune.navn',
    type: 'kommune',
    paakraevet: true,
    tekst: 'Hvilken kommune skriver I til?',
    eksempel: 'Randers',
  }),
  question({
    id: 'kommune.strategi',
    type: 'valg',
    ved_ikke: true,
    tekst: 'Har kommunen en strategi?',
    valg: YES_OR_NO,
  }),
  question({
    id: 'kommune.strategi_titel',
    type: 'tekst',
    ved_ikke: true,
    maks_tegn: 140,
    tekst: 'Hvad hedder den?',
    hvis: { 'kommune.strategi': { enum: ['ja', 'delvist'] } },
  }),
  question({
    id: 'om_jer.afdeling',
    type: 'tekst',
    paakraevet: true,
    maks_tegn: 80,
    tekst: 'Hvad hedder jeres afdeling?',
    eksempel: 'DH Randers',
  }),
  question({
    id: 'om_jer.email',
    type: 'tekst',
    format: 'email',
    maks_tegn: 120,
    tekst: 'Hvad er jeres mailadresse?',
  }),
  question({
    id: 'om_jer.telefon',
    type: 'tekst',
    format: 'telefon',
    omfang: 'fuld',
    maks_tegn: 20,
    tekst: 'Hvilket nummer kan avisen ringe på?',
  }),
  question({
    id: 'om_jer.tilbud',
    type: 'flervalg',
    hoejst_valgte: 2,
    tekst: 'Hvad kan I selv tilbyde?',
    valg: [
      { vaerdi: 'undervisning', tekst: 'Komme med på kurser' },
      { vaerdi: 'cafemoede', tekst: 'Holde et cafémøde' },
      { vaerdi: 'netvaerk', tekst: 'Finde virksomheder' },
    ],
  }),
  question({
    id: 'temaer.screening.status',
    type: 'valg',
    ved_ikke: true,
    tekst: 'Spørger kommunen til handicap?',
    valg: YES_OR_NO,
  }),
  question({
    id: 'temaer.screening.indsatser',
    type: 'flervalg',
    omfang: 'fuld',
    tekst: 'Hvilke indsatser vil I have med?',
    valg: [
      { vaerdi: 'SCR-1', tekst: 'Spørg alle ved første samtale' },
      { vaerdi: 'SCR-2', tekst: 'Forklar, hvorfor der spørges' },
    ],
  }),
  question({
    id: 'tal.fleksjob',
    type: 'tal',
    ved_ikke: true,
    tekst: 'Hvor mange er ansat i fleksjob?',
    tal: {
      ...QUARTER,
      navn: 'ansatte i fleksjob',
      saetning: 'I {periode} var {tal} i fleksjob',
      retning: 'op',
    },
  }),
  question({
    id: 'tal.ledighedsydelse',
    type: 'tal',
    ved_ikke: true,
    tekst: 'Hvor mange får ledighedsydelse?',
    tal: {
      ...QUARTER,
      navn: 'borgere på ledighedsydelse',
      saetning: 'I {periode} ventede {tal}',
      retning: 'ned',
    },
  }),
  question({
    id: 'tal.svar_til_tiden',
    type: 'tal',
    ved_ikke: true,
    omfang: 'fuld',
    tekst: 'Hvor stor en andel fik svar til tiden?',
    tal: {
      enhed: 'pct',
      navn: 'svar til tiden',
      saetning: 'I {periode} kom {tal} af svarene til tiden',
      kilde: 'Kommunens egen opgørelse',
      slaa_op: 'Spørg kommunen.',
      periode_eksempel: '2025',
      af: 'ansøgninger om hjælpemidler',
      retning: 'op',
    },
  }),
  question({
    id: 'maal.ledighedsydelse',
    type: 'maal',
    omfang: 'fuld',
    maal_for: 'tal.ledighedsydelse',
    tekst: 'Hvor langt ned vil I have tallet?',
    hvis: { 'tal.ledighedsydelse': { type: 'object' } },
  }),
  question({ id: 'moede.dato', type: 'dato', ved_ikke: true, tekst: 'Hvornår er næste møde?' }),
  question({
    id: 'moede.frist_dage',
    type: 'helt_tal',
    omfang: 'fuld',
    ved_ikke: true,
    mindst: 0,
    hoejst: 60,
    tekst: 'Hvor mange dage før skal punktet sendes?',
  }),
  question({
    id: 'debat.maks_ord',
    type: 'helt_tal',
    omfang: 'fuld',
    ved_ikke: true,
    mindst: 80,
    hoejst: 1500,
    tekst: 'Hvor mange ord må det være?',
  }),
  question({
    id: 'debat.graense_kilde',
    type: 'tekst',
    omfang: 'fuld',
    hvis: { 'debat.maks_ord': { type: 'integer' } },
    tekst: 'Hvor står grænsen?',
  }),
  question({
    id: 'debat.eksempel',
    type: 'lang_tekst',
    maks_tegn: 200,
    tekst: 'Fortæl om en hverdag, I kender.',
  }),
  question({ id: 'debat.krav', type: 'tekst', omfang: 'fuld', maks_tegn: 100, tekst: 'Hvad er jeres krav?' }),
];

/** A catalogue small enough to hold in the head. */
export function smallCatalogue(given: Partial<Catalogue> = {}): Catalogue {
  return {
    sections: [],
    questions: SMALL_QUESTIONS,
    themes: [],
    facts: [],
    laws: [],
    sources: [],
    terms: [],
    objections: [],
    seeds: [],
    figureSources: [],
    privacy: realCatalogue().privacy,
    municipalities: [
      municipality('Randers'),
      municipality('Aarhus'),
      municipality('København', { formelt_navn: 'Københavns Kommune', alias: ['Kbh.', 'Københavns'] }),
      municipality('Høje-Taastrup'),
      municipality('Lyngby-Taarbæk'),
      municipality('Bornholm', { formelt_navn: 'Bornholms Regionskommune' }),
    ],
    ...given,
  };
}
