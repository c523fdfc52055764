import { describe, expect, it } from 'vitest';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const { facts, laws, sources, terms, municipalities } = realCatalogue();

describe('facts and rules', () => {
  it('have an end that is not before their beginning', () => {
    const backwards = [
      ...facts.filter((fact) => (fact.trykkes_fra ?? '') > (fact.trykkes_til ?? '9')),
      ...laws.filter((law) => (law.gyldig_fra ?? '') > (law.gyldig_til ?? '9')),
    ];
    expect(backwards.map((entry) => entry.id)).toEqual([]);
  });

  it('that may only be printed with a caveat have one', () => {
    expect(facts.filter((fact) => fact.brug === 'B' && !fact.forbehold).map((fact) => fact.id)).toEqual([]);
  });

  it('carry a year in the sentence itself when they may be printed', () => {
    const without = facts.filter((fact) => fact.brug !== 'C' && !/\d{4}/.test(fact.udsagn));
    expect(without.map((fact) => fact.id)).toEqual([]);
  });

  it('have no paragraph in what a rule says, so that no number outlives its law', () => {
    expect(laws.filter((law) => /§|\bstk\./.test(law.siger)).map((law) => law.id)).toEqual([]);
  });
});

describe('sources', () => {
  it('without an address say why', () => {
    expect(sources.filter((one) => one.adresse === null && !one.bemaerkning).map((one) => one.id)).toEqual(
      [],
    );
  });

  it('have an address that can be followed', () => {
    const odd = sources.filter((one) => one.adresse !== null && !/^https?:\/\/[^\s<>]+$/.test(one.adresse));
    expect(odd.map((one) => one.id)).toEqual([]);
  });
});

describe('terms', () => {
  it('are each advised against once', () => {
    const wordings = terms.flatMap((term) =>
      term.skriv_ikke.map((wording) => wording.toLocaleLowerCase('da')),
    );
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
  });
});

describe('the municipalities', () => {
  it('are the 98, each with a code and a name of its own', () => {
    expect(municipalities).toHaveLength(98);
    for (const field of ['kode', 'navn', 'formelt_navn'] as const) {
      expect(new Set(municipalities.map((one) => one[field])).size).toBe(98);
    }
  });

  it('have no name or alias in common', () => {
    const names = municipalities.flatMap((one) =>
      [...new Set([one.navn, ...one.alias])].map((name) =>
        name.toLocaleLowerCase('da').replaceAll('aa', 'å'),
      ),
    );
    const perMunicipality = municipalities.map(
      (one) =>
        new Set([one.navn, ...one.alias].map((name) => name.toLocaleLowerCase('da').replaceAll('aa', 'å'))),
    );
    const shared = [...new Set(names)].filter(
      (name) => perMunicipality.filter((set) => set.has(name)).length > 1,
    );
    expect(shared).toEqual([]);
  });

  it('have the genitive that Danish gives a name', () => {
    const genitive = (name: string) => (/[sxz]$/.test(name) ? `${name}'` : `${name}s`);
    const wrong = municipalities.filter(
      (one) =>
        one.genitiv !== `${one.formelt_navn}s` || ![genitive(one.navn), one.navn].includes(one.navn_genitiv),
    );
    expect(wrong.map((one) => one.navn)).toEqual([]);
  });

  it('keep their region, but for Hovedstaden and Sjælland, which become one', () => {
    const merged = ['Region Hovedstaden', 'Region Sjælland'];
    const wrong = municipalities.filter(
      (one) => one.region_fra_2027 !== (merged.includes(one.region) ? 'Region Østdanmark' : one.region),
    );
    expect(wrong.map((one) => one.navn)).toEqual([]);
  });

  it('are as many in each region as there are', () => {
    const sizes = new Map<string, number>();
    for (const { region } of municipalities) sizes.set(region, (sizes.get(region) ?? 0) + 1);
    expect(Object.fromEntries(sizes)).toEqual({
      'Region Hovedstaden': 29,
      'Region Sjælland': 17,
      'Region Syddanmark': 22,
      'Region Midtjylland': 19,
      'Region Nordjylland': 11,
    });
  });

  it('that are islands are written with "på"', () => {
    const islands = ['Bornholm', 'Samsø', 'Læsø', 'Fanø', 'Ærø', 'Langeland', 'Lolland', 'Morsø'];
    const wrong = municipalities.filter((one) => islands.includes(one.navn) && !one.sted?.startsWith('på '));
    expect(wrong.map((one) => one.navn)).toEqual([]);
  });
});
