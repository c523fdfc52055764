import { describe, expect, it } from 'vitest';
import type { LawEntry } from '../../../src/content/catalogue/registers.ts';
import { findTerms } from '../../../src/language/find-terms.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const { facts, laws, terms, sources } = realCatalogue();

/** The facts of the research note and how each may be used. F70b is the second half of F70. */
const FACTS = {
  A: 'F01 F02 F03 F04 F13 F20 F21 F23 F24 F30 F31 F32 F34 F36 F37 F38 F39 F40 F54 F60 F61 F70 F70b F80 F81 F85 F90 F91 F92',
  B: 'F05 F06 F11 F12 F25 F33 F41 F50 F52 F53 F57 F82 F83 F93',
  // F62 may be printed when its year is found; until then it is background.
  C: 'F07 F08 F09 F10 F22 F35 F51 F55 F56 F62 F71 F84',
} as const;

/** The rules of the research note with the most that may be claimed of each: L the wording was seen, S told by others. */
const LAWS = `A1:S A2:S A3:L A4:S A5:L A6:L B1:L B2:L B3:L B4:L B5:L B6:L B7:L B8:L B9:L B10:S B11:L B12:S
C1:S C2:L C3:S C4:U C5:L C6:S D1:L D2:L D3:S D4:S E1:L E2:S E3:U E4:S E5:L E6:S F1:L F2:L F3:S F4:S
G1:S G2:S G3:S G4:S G5:U H1:L H2:S H3:S H4:S I1:L J1:S J2:S J3:S J4:S J5:U J6:U`;
const RANK: Readonly<Record<LawEntry['tillid'] | 'L' | 'S' | 'U', number>> = {
  L: 2,
  S: 1,
  U: 0,
  lovtekst: 2,
  sekundær: 1,
  ubekræftet: 0,
};

describe('the facts', () => {
  it.each(Object.entries(FACTS))('that may be used as %s are all there, and no others are', (use, ids) => {
    const found = facts.filter((fact) => fact.brug === use).map((fact) => fact.id);
    expect(found.toSorted()).toEqual(ids.split(' ').toSorted());
  });

  it('have a source that can be found', () => {
    const unfound = facts.filter((fact) => {
      const source = sources.find((one) => one.id === fact.kilde);
      return !source || (source.adresse === null && source.laest_hos === undefined && !source.bemaerkning);
    });
    expect(unfound.map((fact) => fact.id)).toEqual([]);
  });
});

describe('the rules', () => {
  const known = LAWS.split(/\s+/).map((entry) => entry.split(':') as [string, 'L' | 'S' | 'U']);

  it('are all there', () => {
    const missing = known.filter(([id]) => !laws.some((law) => law.id === id));
    expect(missing).toEqual([]);
  });

  it('are never claimed with more confidence than the note has', () => {
    const most = new Map(known);
    const bold = laws.filter((law) => {
      const limit = most.get(law.id.replace(/[a-z]$/, ''));
      return limit === undefined || RANK[law.tillid] > RANK[limit];
    });
    expect(bold.map((law) => law.id)).toEqual([]);
  });

  it('with a paragraph of LAB end with the year 2026', () => {
    const lasting = laws.filter(
      (law) => law.lov.includes('aktiv beskæftigelsesindsats') && (law.gyldig_til ?? '9') > '2026-12-31',
    );
    expect(lasting.map((law) => law.id)).toEqual([]);
  });
});

describe('the terms', () => {
  const flagged = (text: string, date = '2027-01-02') =>
    findTerms(text, terms, date).map((hit) => hit.term.id);

  it.each([
    'Mere menneske, mindre system er navnet.',
    'Jobcenteret skal hjælpe.',
    'Vi skal leve op til ministermålet om handicap.',
    'Målet om 13.000 i 2025 gælder.',
    'Klag til Beskæftigelsesankenævnet.',
    'Spørg RAR.',
    'Spørg Beskæftigelsesrådet.',
    'Sagen går til rehabiliteringsteamet.',
    'Borgeren får et ressourceforløb.',
    'Borgeren får revalidering.',
    'Det står i LAB § 2, nr. 6.',
    'Det står i LAB § 31 b.',
    'Det står i LAB § 51.',
    'Det er en isbryder efter LAB.',
    'Der er ret til job via fortrinsadgang.',
    'Der gives højst 20 timers assistance.',
    'Kommunen skal efter loven have en nøgleperson.',
    'En førtidspension kan ikke frakendes.',
    'Det gælder de handicappede.',
    'De ressourcesvage har brug for det.',
    'Han er lænket til kørestol.',
    'De kørestolsbundne venter.',
    'Hun lider af epilepsi.',
    'Han er ramt af et handicap.',
    'Hun er offer for sit handicap.',
    'De åndssvage boede der.',
    'Han er evnesvag.',
    'Han er retarderet.',
    'Han er døvstum.',
    'Normale mennesker kan det.',
    'Raske mennesker kan det.',
    'Det er et skjult handicap.',
    'En fleksjobber kom.',
    'En skånejobber kom.',
    'En klient kom.',
    'En krøbling, en vanfør og en invalid.',
    'Region Sjælland betaler.',
    'De unge får uddannelsespålæg.',
  ])('catch: %s', (text) => {
    expect(flagged(text)).not.toEqual([]);
  });

  it.each([
    'Lov om kompensation til handicappede i erhverv m.v. gælder.',
    'Handicaprådet drøfter de handicapkompenserende ordninger.',
    'Han sagde: »De handicappede skal med«.',
    'Beskæftigelsesankenævnene er nedlagt.',
    'Ressourceforløb og revalidering er afskaffet for nye borgere.',
    'Det daværende mål om 13.000 er udløbet.',
    'Mennesker med handicap, en borger, der er døv, og en ansat i fleksjob.',
    'Kommunen skal svare, og jobcentret ligger ved torvet.',
  ])('let pass: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('know from which day a word is outdated', () => {
    expect(flagged('Region Sjælland betaler.', '2026-12-31')).toEqual([]);
    expect(flagged('En jobparat borger.', '2026-12-31')).toEqual([]);
    expect(flagged('En jobparat borger.', '2027-01-01')).toEqual(['parathed']);
  });
});
