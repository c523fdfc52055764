import { answersOf, figureAnswer } from '../../../builders/answers.ts';
import { box, grid, numbered, type PaperSamples, times } from './sample.ts';

const PLAIN = 'Det er en god sag for alle i byen.';
const own = (given: Readonly<Record<string, unknown>> = {}) =>
  answersOf({ 'kommune.navn': 'Sorø', 'om_jer.navn': 'Else Friis', ...given });
const rows = (count: number, ...cells: readonly string[]) => Array.from({ length: count }, () => cells);
const section = (heading: string, text: string) => `# Forslag\n\n## ${heading}\n\n${text}`;

const GOALS = ['Det, vi måler', 'I dag', 'Mål', 'Senest'];
const measures = (...items: readonly string[]) =>
  section('Det foreslår vi', items.map((item) => `- ${item}`).join('\n'));

/** The proposal for a strategy, points 1 to 14: what is asked for. */
export const STRATEGY_DECISION: PaperSamples = {
  paper: 'strategiforslag',
  samples: [
    {
      finds: 'S-01 byraadsperiode',
      passes: '# Forslag til strategi for handicap og job i Sorø Kommune 2027–2029',
      fails: '# Forslag til strategi for handicap og job i Sorø Kommune 2027–2031',
    },
    {
      finds: 'S-02 felter',
      passes: `# Forslag\n\n${box(['Til', 'Jobudvalget'], ['Kopi til', 'Handicaprådet'], ['Fra', 'DH Sorø, sorø@eksempel.dk'], ['Dato', '22. november 2026'])}`,
      fails: `# Forslag\n\n${box(['Til', 'Jobudvalget'])}`,
    },
    {
      finds: 'S-03 foerste-afsnit',
      passes: '# Forslag\n\n## Det beder vi om\n\n1. En kort svarfrist\n\n## Baggrund',
      fails: '# Forslag\n\n## Baggrund\n\nLangt.\n\n## Det beder vi om\n\n1. En kort svarfrist',
    },
    {
      finds: 'S-03 afsnit',
      passes: section('Det beder vi om', PLAIN),
      fails: section('Det beder vi om', times(20, PLAIN)),
    },
    {
      finds: 'S-03 punkter',
      passes: section('Det beder vi om', numbered('En kort svarfrist', 'En jobplan')),
      fails: section('Det beder vi om', 'At det bliver bedre.'),
    },
    {
      finds: 'S-04 afsnit',
      passes: '# Forslag\n\n## Indstilling\n\nVi foreslår.\n\n## Sådan er det i Sorø\n\nFordi.',
      fails: '# Forslag\n\n## Sådan er det i Sorø\n\nFordi.\n\n## Indstilling\n\nVi foreslår.',
    },
    {
      finds: 'S-04 punkter',
      passes: section('Indstilling', numbered('vedtager en strategi', 'får et notat hvert halve år')),
      fails: section('Indstilling', 'Vi foreslår, at udvalget ser på sagen.'),
    },
    {
      finds: 'S-05 afsnit',
      passes: section('Sådan er det i Sorø', times(6, PLAIN)),
      fails: section('Sådan er det i Sorø', 'Det går.'),
    },
    {
      finds: 'S-06 lokale-tal',
      passes: '# Forslag',
      fails: '# Forslag',
      answers: {
        passes: own({
          'tal.fleksjob': figureAnswer(214),
          'tal.ledighedsydelse': figureAnswer(38),
          'tal.foertidspension': figureAnswer(512),
        }),
        fails: own({ 'tal.fleksjob': figureAnswer(214), 'tal.ledighedsydelse': 'ved-ikke' }),
      },
    },
    {
      finds: 'S-07 siger',
      passes: '# Forslag\n\nTallet er lavere end i hele landet.',
      fails: '# Forslag\n\nTallet er lavt.',
    },
    {
      finds: 'S-08 smaa-tal',
      passes: '# Forslag\n\nI 2026 var der færre end fem borgere i ordningen.',
      fails: '# Forslag\n\nI 2026 var der 3 borgere i ordningen.',
    },
    {
      finds: 'S-08 andel-af-hvad',
      passes: '# Forslag\n\nI 2026 var 12 pct. af de ansatte i fleksjob.',
      fails: '# Forslag\n\nI 2026 steg tallet 12 pct.',
    },
    {
      finds: 'S-09 tabel',
      passes: section('Bilag: mål', grid(GOALS, ...rows(3, 'Svartid', '56', '28', '2027'))),
      fails: section('Bilag: mål', 'Det skal gå bedre.'),
    },
    {
      finds: 'S-09 maaltyper',
      passes: '# Forslag',
      fails: '# Forslag',
      answers: {
        passes: own({
          'temaer.kompensation.indsatser': ['KOM-1'],
          'temaer.skaanejob.indsatser': ['SKÅ-1'],
          'temaer.tvaergaaende.indsatser': ['TVÆ-1'],
        }),
        // Measures of their own choice, and none that asks the citizens.
        fails: own({
          'temaer.screening.indsatser': ['SCR-1', 'SCR-2', 'SCR-3'],
          'temaer.medarbejderviden.indsatser': ['VID-1', 'VID-2', 'VID-3', 'VID-4'],
          'temaer.skaanejob.indsatser': ['SKÅ-1', 'SKÅ-2', 'SKÅ-3'],
          'temaer.unge.indsatser': ['UNG-1', 'UNG-2'],
        }),
      },
    },
    {
      finds: 'S-10 siger',
      passes:
        '# Forslag\n\nSpørg ved første samtale. Giv en svarfrist. Find en nøgleperson. Ring til en virksomhed. Lav én plan på tværs. Fortæl om skånejob.',
      fails: '# Forslag\n\nGør det bedre.',
    },
    {
      finds: 'S-11 punkter',
      passes: measures('Ansvar: Beskæftigelseschefen, juni 2027'),
      fails: measures('Ansvar: Jens, snart'),
    },
    {
      finds: 'S-12 punkter',
      passes: measures('Første skridt, inden 22. juni 2027: Gør 20 sager op i dage.'),
      fails: measures('Første skridt: Dem finder vi.'),
    },
    {
      finds: 'S-13 punkter',
      passes: measures('Pris: Inden for rammen'),
      fails: measures('Pris: Det ser vi på'),
    },
    {
      finds: 'S-13 eget-svar',
      passes: '# Forslag',
      fails: '# Forslag',
      answers: {
        passes: own({ 'godkendelse.oekonomi': 'ja' }),
        fails: own({ 'godkendelse.oekonomi': 'nej' }),
      },
    },
    {
      finds: 'S-14 punkter',
      passes: measures('Ansvar: Chefen, 2027. Viden: svag, en idé.'),
      fails: measures('Ansvar: Chefen, 2027. Viden: god.'),
    },
  ],
};

/** Points 15 to 21: what it stands on, and what becomes of it. */
export const STRATEGY_GROUNDS: PaperSamples = {
  paper: 'strategiforslag',
  samples: [
    {
      finds: 'S-15 ord',
      passes: '# Forslag\n\nBorgeren kan klage til Ankestyrelsen.',
      fails: '# Forslag\n\nBorgeren kan klage til Beskæftigelsesankenævnet.',
    },
    {
      finds: 'S-15 lovhenvisning',
      passes: '# Forslag\n\nEfter serviceloven kan kommunen bevilge et hjælpemiddel [1].',
      fails: '# Forslag\n\nEfter serviceloven skal kommunen svare hurtigt.',
    },
    {
      finds: 'S-16 siger',
      passes: section('Indstilling', 'Udvalget hører handicaprådet og får tal hvert halve år.'),
      fails: section('Indstilling', 'Nogen holder øje.'),
    },
    {
      finds: 'S-17 punkter',
      passes: section('Det tilbyder DH Sorø', '- Oplæg for medarbejderne'),
      fails: section('Det tilbyder DH Sorø', 'Vi følger sagen.'),
    },
    {
      finds: 'S-18 punkter',
      passes: section('Det foreslår vi', '**»Det er dyrt.«** Det koster også at lade et job glippe.'),
      fails: section('Det foreslår vi', '**»Det er dyrt.«**'),
    },
    {
      finds: 'S-19 status',
      passes: '# Status og næste skridt i Sorø',
      fails: '# Forslag til strategi i Sorø',
      answers: { passes: own({ 'kommune.strategi': 'ja' }), fails: own({ 'kommune.strategi': 'ja' }) },
    },
    {
      finds: 'S-20 laengde',
      passes: section('Baggrund', times(100, PLAIN)),
      fails: section('Baggrund', times(200, PLAIN)),
    },
    {
      finds: 'S-20 lix',
      passes: section('Baggrund', PLAIN),
      fails: section(
        'Baggrund',
        'Beskæftigelsesindsatsens tilrettelæggelse forudsætter kommunalbestyrelsens prioritering.',
      ),
    },
    {
      finds: 'S-20 tilgaengelig',
      passes: '# Forslag\n\n## Mål\n\n### Svartid',
      fails: '# Forslag\n\n#### Svartid',
    },
    {
      finds: 'S-21 partier',
      passes: '# Forslag\n\nByrådet har flertal for det.',
      fails: '# Forslag\n\nSocialdemokratiet har flertal.',
    },
    {
      finds: 'S-21 ord',
      passes: '# Forslag\n\nMennesker med handicap venter.',
      fails: '# Forslag\n\nDe handicappede venter.',
    },
    {
      finds: 'S-21 genkendelige',
      passes: '# Forslag\n\nEn kvinde i fyrrerne mistede sit job.',
      fails: '# Forslag\n\nMette Sørensen mistede sit job.',
    },
    {
      finds: 'S-21 kilder',
      passes:
        '# Forslag\n\nTallet er 56 [1].\n\n## Kilder\n\n1. Kommunens hjemmeside, slået op 12. november 2026.',
      fails: '# Forslag\n\nTallet er 56 [1] [2].\n\n## Kilder\n\n1. Kommunens hjemmeside.',
    },
  ],
};
