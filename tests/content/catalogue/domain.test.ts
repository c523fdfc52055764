import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/language/find-terms.ts';
import { printedTexts } from '../../builders/printed-texts.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const catalogue = realCatalogue();
const { facts, laws, terms, sources } = catalogue;

describe('the evidence', () => {
  const texts = printedTexts(catalogue);

  it('names a fast track only beside the evaluation of the round that had one, and not what came of it', () => {
    const fastTrack = texts.filter(({ text }) =>
      /hurtigt spor (?:var|indgik)|et hurtigt spor til/iu.test(text),
    );
    expect(fastTrack.length).toBeGreaterThan(0);
    const wrong = fastTrack.filter(
      ({ text, sources: beside }) =>
        !beside.some((id) => id.startsWith('rummeligt-2')) ||
        beside.includes('rummeligt-1') ||
        !text.includes('ikke målt'),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('sets a share of those who took part beside the same share of a group like them', () => {
    const shares = [...texts, ...facts.map(({ id, udsagn }) => ({ where: id, text: udsagn }))].filter(
      ({ text }) => /\bdeltager/iu.test(text) && /\d+ (?:pct\.|procent(?:point)?\b)/u.test(text),
    );
    expect(shares.length).toBeGreaterThan(0);
    const alone = shares.filter(({ text }) => !/sammenlignelig gruppe|kontrolgruppe|sammenhæng/u.test(text));
    expect(alone.map(({ where }) => where)).toEqual([]);
  });

  it.each([
    ['pledges of jobs are not called jobs', /104 fleksjob/u, /tilsagn/u],
    ['pledges of jobs have their year', /104 fleksjob/u, /2011/u],
    ['a study of graduates says of which education', /nyuddannede.*20\d\d til 20\d\d/u, /videregående/u],
    [
      'a study of unemployed says of which group',
      /22 (?:pct\.|procent) lavere chance/u,
      /længere fra arbejdsmarkedet|\bDen gjaldt/u,
    ],
    ['an investment that was cut again says so', /Hjørring Kommune satte/u, /nedlagt igen/u],
    [
      'a priority says for whom it is',
      /formelle uddannelseskrav/u,
      /svært ved at få job|fortrin, når|kvalificerede/u,
    ],
    [
      'the 75 percent rule says of whom',
      /mindst 75 .*(?:samtaler|kravet om de øvrige)/u,
      /dagpenge|tæt på|ledighedsydelse/u,
    ],
  ])('keeps its limit: %s', (_rule, claim, limit) => {
    const found = [...texts, ...laws.map(({ id, siger }) => ({ where: id, text: siger }))].filter(
      ({ text }) => claim.test(text),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ text }) => !limit.test(text)).map(({ where }) => where)).toEqual([]);
  });

  it('says that Denmark ratified the convention, since it acceded to the protocol alone', () => {
    const acceded = [...texts, ...laws.map(({ id, siger }) => ({ where: id, text: siger }))].filter(
      ({ text }) => /konvention\P{L}.*(?:tiltrådt|tiltræd)/u.test(text),
    );
    expect(acceded.map(({ where }) => where)).toEqual([]);
  });
});

describe('the figures that are asked for', () => {
  const figures = catalogue.questions.flatMap(({ id, tal }) =>
    tal && id.startsWith('tal.') ? [{ id, ...tal }] : [],
  );

  it('call persons full-time only where the table counts hours as well as days', () => {
    const fullTime = figures.filter(({ navn, saetning }) => /fuldtid/u.test(`${navn} ${saetning}`));
    expect(fullTime.map(({ id }) => id)).toEqual(['tal.ledighedsydelse', 'tal.foertidspension']);
  });
});

describe('the facts', () => {
  it('that are only background say why', () => {
    expect(facts.filter((fact) => fact.brug === 'C' && !fact.forbehold).map((fact) => fact.id)).toEqual([]);
  });

  it('are printed alone only where the figure was seen, at its publisher or told by others', () => {
    const doubtful = facts.filter((fact) => fact.brug === 'A' && fact.sikkerhed === 'lav');
    expect(doubtful.map((fact) => fact.id)).toEqual([]);
  });

  it('of a series that is counted every year are printed alone only for the newest year we know', () => {
    const complaints = facts.filter(({ brug, udsagn }) => brug === 'A' && /klagesager/u.test(udsagn));
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.filter(({ aar }) => aar < '2022').map(({ id }) => id)).toEqual([]);
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
  it('are called the wording of a law only where the law itself is among their sources', () => {
    const bold = laws.filter(
      (law) =>
        law.tillid === 'lovtekst' &&
        !law.kilder.some((id) => sources.find((source) => source.id === id)?.type === 'lov'),
    );
    expect(bold.map((law) => law.id)).toEqual([]);
  });

  it('tell a right and its deadline each with the paragraph and the source that hold it', () => {
    const deadline = laws.filter(({ siger }) => siger.includes('syv arbejdsdage'));
    expect(deadline.map(({ paragraf, kilder }) => [paragraf, kilder[0]])).toEqual([
      ['§ 36, stk. 2', 'ombudsmanden-2021-1'],
    ]);
    expect(laws.find(({ siger }) => siger.includes('få og enkle kommandoer'))?.paragraf).toBe('§ 11');
  });

  it('of a scheme say who can have it', () => {
    const scheme = (id: string) => laws.find((law) => law.id === id)?.siger;
    expect(scheme('A2')).toContain('svært ved at få job på almindelige vilkår');
    expect(scheme('B7')).toContain('ikke kan få eller beholde et job på nedsat tid uden tilskud');
    expect(scheme('H5')).toContain('betydeligt og varigt handicap');
  });

  it('that nobody has seen say what must not be written of them', () => {
    const silent = laws.filter((law) => law.tillid === 'ubekræftet' && !law.faelde);
    expect(silent.map((law) => law.id)).toEqual([]);
  });

  it('with a paragraph of LAB end with the year 2026', () => {
    const lasting = laws.filter(
      (law) => law.lov.includes('aktiv beskæftigelsesindsats') && (law.gyldig_til ?? '9') > '2026-12-31',
    );
    expect(lasting.map((law) => law.id)).toEqual([]);
  });
});

describe('the common objections', () => {
  it('of one theme name a theme that is shipped', () => {
    const known = catalogue.themes.map(({ id }) => id);
    const named = catalogue.objections.flatMap(({ temaer }) => temaer ?? []);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('that lean on a rule lean on one that was seen', () => {
    const leaning = catalogue.objections.flatMap(({ lov }) => lov ?? []);
    const unseen = laws.filter(({ id, tillid }) => leaning.includes(id) && tillid === 'ubekræftet');
    expect(unseen.map(({ id }) => id)).toEqual([]);
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
