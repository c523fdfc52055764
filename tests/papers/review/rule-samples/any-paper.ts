import { answersOf, figureAnswer } from '../../../builders/answers.ts';
import { type PaperSamples, times } from './sample.ts';

const counted = answersOf({
  'kommune.navn': 'Sorø',
  'om_jer.navn': 'Else Friis',
  'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'november 2026' }),
});

/** What holds for every paper, shown on a letter the checklist has no page for. */
export const ANY_PAPER: PaperSamples = {
  paper: 'brev',
  samples: [
    { finds: 'F-01 personnumre', passes: 'Sagen har nummer 2026-117.', fails: 'Sagen er 010170-1234.' },
    { finds: 'F-02 kontaktoplysninger', passes: 'Ring til afdelingen.', fails: 'Ring på 87 65 43 21.' },
    {
      finds: 'F-03 genkendelige',
      passes: 'En kvinde i halvtredserne mistede sit job.',
      fails: 'Mette Sørensen mistede sit job.',
    },
    {
      finds: 'F-04 smaa-tal',
      passes: 'I 2026 var der færre end fem borgere i ordningen.',
      fails: 'I 2026 var der 3 borgere i ordningen.',
    },
    { finds: 'F-05 partier', passes: 'Byrådet lovede en frist.', fails: 'Dansk Folkeparti lovede en frist.' },
    {
      finds: 'F-06 skyld',
      passes: 'Konsulenten ringede tilbage samme dag.',
      fails: 'Konsulenten svigtede hende.',
    },
    { finds: 'F-07 ord', passes: 'Hun klagede til Ankestyrelsen.', fails: 'Hun er bundet til en kørestol.' },
    {
      finds: 'F-08 samme-tal',
      passes:
        'Kommunen i Sorø giver sig selv 56 dage til at svare på en ansøgning om støtte i job (november 2026).',
      fails:
        'Kommunen i Sorø giver sig selv 56 dage til at svare på en ansøgning om støtte i job (november 2025).',
      answers: { passes: counted, fails: counted },
    },
    {
      finds: 'F-09 saetningslaengde',
      passes: 'Hun gik hjem. Så ventede hun på brevet.',
      fails: `Hun gik hjem ${times(10, 'og ventede på brevet')}.`,
    },
    {
      finds: 'F-10 forkortelser',
      passes: 'Hun gik på forberedende grunduddannelse (FGU).',
      fails: 'Hun gik på FGU.',
    },
    {
      finds: 'F-11 passiv',
      passes: 'Udvalget behandler sagen i maj. Kommunen sender svaret bagefter.',
      fails: 'Sagen behandles i maj. Svaret sendes bagefter.',
    },
    {
      finds: 'F-12 huller',
      passes: 'Mødet er den 3. februar.',
      fails: 'Mødet er [INDSÆT DATO: mødets dag].',
    },
    {
      finds: 'F-13 som-det-ser-ud',
      passes: 'Mødet er den 3. februar.',
      fails: '3. februar er der møde.',
    },
  ],
};
