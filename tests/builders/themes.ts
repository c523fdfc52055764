import type { Measure, Theme } from '../../src/content/catalogue/theme.ts';

/** A measure with everything a test does not care about filled in. */
export function measure(id: string, given: Partial<Measure> = {}): Measure {
  return {
    id,
    titel: `Gør ${id}`,
    kort: `noget om ${id}`,
    begrundelse: `Derfor ${id}.`,
    foerste_skridt: `Begynd på ${id}.`,
    ansvarlig: 'chefen for beskæftigelse',
    frist_maaneder: 6,
    indikator: {
      hvad: `antal ${id}`,
      maal: 'flere',
      data: 'kommunens optælling',
      type: 'resultat',
      maaneder: 12,
    },
    pris: 0,
    oekonomi: 'Inden for rammen.',
    evidens: { styrke: 'ide', tekst: 'En idé.', kilder: [] },
    indvending: 'Det kan vi ikke.',
    svar: 'Jo.',
    spoergsmaal: 'Hvor mange?',
    krav: `beslutte ${id}`,
    froe: ['001'],
    ...given,
  };
}

/** A core theme with two measures, unless something else is said. */
export function theme(id: string, given: Partial<Theme> = {}): Theme {
  const question = {
    kort: `noget om ${id}`,
    tekst: `Gør kommunen ${id}?`,
    hvorfor: 'Fordi.',
    hvor: 'Spørg.',
  };
  return {
    id,
    titel: `Temaet ${id}`,
    kort: `temaet ${id}`,
    raekkefoelge: 1,
    kerne: true,
    hvorfor: `Derfor ${id}.`,
    god_praksis: 'Sådan.',
    status: question,
    eksempel: question,
    spoergsmaal: [],
    indsatser: [measure(`${id}-1`), measure(`${id}-2`)],
    noegletal: [],
    overskrifter: ['{navn}: Gør noget'],
    ...given,
  };
}
