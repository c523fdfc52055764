import { answersOf, figureAnswer } from '../../../builders/answers.ts';
import { box, grid, numbered, type PaperSamples, times } from './sample.ts';

const PLAIN = 'Det er en god sag for alle i byen.';
const own = (given: Readonly<Record<string, unknown>> = {}) =>
  answersOf({ 'kommune.navn': 'Sorø', 'om_jer.navn': 'Else Friis', ...given });
const rows = (count: number, ...cells: readonly string[]) => Array.from({ length: count }, () => cells);
const section = (heading: string, text: string) => `# Forslag\n\n## ${heading}\n\n${text}`;

const GOALS = ['Nr.', 'Det, vi måler', 'I dag', 'Mål', 'Senest', 'Tallet kommer fra'];
const PLAN = ['Indsats', 'Ansvarlig', 'Senest', 'Økonomi'];
const KNOWLEDGE = ['Indsats', 'Viden', 'Erfaringer'];
const FOLLOW_UP = ['Det, vi måler', 'I dag', 'Mål', 'Oktober 2027', 'Farve'];

/** The proposal for a strategy, points 1 to 14: what is to be decided. */
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
      passes: '# Forslag\n\n## Resumé\n\nKort.\n\n## Baggrund',
      fails: '# Forslag\n\n## Baggrund\n\nLangt.\n\n## Resumé',
    },
    {
      finds: 'S-03 afsnit',
      passes: section('Resumé', times(6, PLAIN)),
      fails: section(
        'Resumé',
        times(20, 'Beskæftigelsesindsatsens tilrettelæggelse forudsætter prioritering.'),
      ),
    },
    {
      finds: 'S-04 afsnit',
      passes: '# Forslag\n\n## Indstilling\n\nVi foreslår.\n\n## Hvorfor nu\n\nFordi.',
      fails: '# Forslag\n\n## Hvorfor nu\n\nFordi.\n\n## Indstilling\n\nVi foreslår.',
    },
    {
      finds: 'S-04 punkter',
      passes: section('Indstilling', numbered('vedtager en strategi', 'får et notat hvert halve år')),
      fails: section('Indstilling', 'Vi foreslår, at udvalget ser på sagen.'),
    },
    {
      finds: 'S-05 siger',
      passes:
        '# Forslag\n\nEt handicap opstår, når en funktionsnedsættelse møder en hindring. Gruppen kan ikke tælles i registrene.',
      fails: '# Forslag\n\nNogle har det svært.',
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
      passes: section('Mål', grid(GOALS, ...rows(3, '1', 'Svartid', '56', '28', '2027', 'Kommunen'))),
      fails: section('Mål', 'Det skal gå bedre.'),
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
      finds: 'S-11 tabel',
      passes: section(
        'Hvem gør hvad',
        grid(PLAN, ...rows(4, '1. Svar', 'Beskæftigelseschefen', 'juni 2027', 'rammen')),
      ),
      fails: section('Hvem gør hvad', grid(PLAN, ...rows(4, '1. Svar', 'Jens', 'snart', 'rammen'))),
    },
    {
      finds: 'S-11 punkter',
      passes: section('Hvem gør hvad', grid(PLAN, ...rows(2, '1. Svar', 'Chefen', '2027', 'rammen'))),
      fails: section('Hvem gør hvad', grid(PLAN, ...rows(6, '1. Svar', 'Chefen', '2027', 'rammen'))),
    },
    {
      finds: 'S-12 punkter',
      passes: section('De første skridt', numbered('Gør 20 sager op i dage.')),
      fails: section('De første skridt', 'Dem finder vi.'),
    },
    {
      finds: 'S-12 siger',
      passes: section('De første skridt', 'De kræver ingen bevilling og er taget inden 1. marts 2027.'),
      fails: section('De første skridt', 'De er lette.'),
    },
    {
      finds: 'S-13 tabel',
      passes: section('Hvem gør hvad', grid(PLAN, ['1. Svar', 'Chefen', '2027', 'Inden for rammen'])),
      fails: section('Hvem gør hvad', grid(PLAN, ['1. Svar', 'Chefen', '2027', 'Det ser vi på'])),
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
      finds: 'S-14 tabel',
      passes: section(
        'Hvad forslaget bygger på',
        grid(KNOWLEDGE, ...rows(6, 'Svar', 'Svag: idé', 'Ingen endnu')),
      ),
      fails: section('Hvad forslaget bygger på', grid(KNOWLEDGE, ...rows(6, 'Svar', 'God', 'Mange'))),
    },
  ],
};

const GOVERNED =
  'Udvalget har ansvaret. Beskæftigelseschefen skriver status i april og oktober. Handicaprådet kommenterer.';

/** Points 15 to 24: what it stands on, and what becomes of it. */
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
      finds: 'S-15 siger',
      passes: '# Forslag\n\nEfter reformen bestemmer kommunen mere selv.',
      fails: '# Forslag\n\nKommunen bestemmer.',
    },
    {
      finds: 'S-16 siger',
      passes: '# Forslag\n\nIngen lov kræver målene. Op til hver fjerde kan stå udenfor.',
      fails: '# Forslag\n\nDet er vigtigt.',
    },
    {
      finds: 'S-17 siger',
      passes: section('Styring og opfølgning', GOVERNED),
      fails: section('Styring og opfølgning', 'Nogen holder øje.'),
    },
    {
      finds: 'S-18 tabel',
      passes: section(
        'Styring og opfølgning',
        grid(FOLLOW_UP, ...rows(3, 'Svartid', '56', '28', '–', 'gul')),
      ),
      fails: section('Styring og opfølgning', 'Vi ser på det hen ad vejen.'),
    },
    {
      finds: 'S-19 siger',
      passes: section(
        'Høring',
        'Høring i mindst fire uger hos handicaprådet, og borgerne bliver spurgt i en brugerundersøgelse.',
      ),
      fails: section('Høring', 'Vi hører hinanden i to uger.'),
    },
    {
      finds: 'S-20 punkter',
      passes: section('Det tilbyder DH Sorø', '- Oplæg for medarbejderne'),
      fails: section('Det tilbyder DH Sorø', 'Vi følger sagen.'),
    },
    {
      finds: 'S-20 siger',
      passes: section('Det tilbyder DH Sorø', 'Vi kan ikke drive indsatsen.'),
      fails: section('Det tilbyder DH Sorø', 'Vi klarer det hele.'),
    },
    {
      finds: 'S-21 punkter',
      passes: section(
        'Indvendinger',
        times(3, '**»Det er dyrt.«** Det koster også at lade et job glippe.\n\n'),
      ),
      fails: section('Indvendinger', '**»Det er dyrt.«**'),
    },
    {
      finds: 'S-22 afsnit',
      passes: section('Sammenhæng med kommunens øvrige papirer', 'Forslaget bygger på handicappolitikken.'),
      fails: section('Andet', 'Forslaget står alene.'),
    },
    {
      finds: 'S-22 status',
      passes: '# Status og næste skridt i Sorø',
      fails: '# Forslag til strategi i Sorø',
      answers: { passes: own({ 'kommune.strategi': 'ja' }), fails: own({ 'kommune.strategi': 'ja' }) },
    },
    {
      finds: 'S-23 laengde',
      passes: section('Baggrund', times(170, PLAIN)),
      fails: section('Baggrund', times(400, PLAIN)),
    },
    {
      finds: 'S-23 lix',
      passes: section('Baggrund', PLAIN),
      fails: section(
        'Baggrund',
        'Beskæftigelsesindsatsens tilrettelæggelse forudsætter kommunalbestyrelsens prioritering.',
      ),
    },
    {
      finds: 'S-23 tilgaengelig',
      passes: '# Forslag\n\n## Mål\n\n### Svartid',
      fails: '# Forslag\n\n#### Svartid',
    },
    {
      finds: 'S-24 partier',
      passes: '# Forslag\n\nByrådet har flertal for det.',
      fails: '# Forslag\n\nSocialdemokratiet har flertal.',
    },
    {
      finds: 'S-24 ord',
      passes: '# Forslag\n\nMennesker med handicap venter.',
      fails: '# Forslag\n\nDe handicappede venter.',
    },
    {
      finds: 'S-24 genkendelige',
      passes: '# Forslag\n\nEn kvinde i fyrrerne mistede sit job.',
      fails: '# Forslag\n\nMette Sørensen mistede sit job.',
    },
    {
      finds: 'S-24 kilder',
      passes:
        '# Forslag\n\nTallet er 56 [1].\n\n## Kilder\n\n1. Kommunens hjemmeside, slået op 12. november 2026.',
      fails: '# Forslag\n\nTallet er 56 [1] [2].\n\n## Kilder\n\n1. Kommunens hjemmeside.',
    },
  ],
};
