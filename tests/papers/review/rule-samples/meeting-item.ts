import { answersOf, figureAnswer } from '../../../builders/answers.ts';
import { box, numbered, type PaperSamples, times } from './sample.ts';

const PLAIN = 'Det er en god sag for alle i byen.';
const own = (given: Readonly<Record<string, unknown>> = {}) =>
  answersOf({ 'kommune.navn': 'Sorø', 'om_jer.navn': 'Else Friis', ...given });
const deadline = own({ 'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'november 2026' }) });
/** One field of the box, filled in as it should be and as it should not. */
const field = (finds: string, name: string, right: string, wrong: string) => ({
  finds,
  passes: `# En kort svarfrist\n\n${box([name, right])}`,
  fails: `# En kort svarfrist\n\n${box([name, wrong])}`,
});
/** One section as it should be and as it should not. */
const under = (finds: string, heading: string, right: string, wrong: string) => ({
  finds,
  passes: `# En kort svarfrist\n\n## ${heading}\n\n${right}`,
  fails: `# En kort svarfrist\n\n## ${heading}\n\n${wrong}`,
});

/** Part A of the brief: the item on the agenda. */
export const MEETING_ITEM: PaperSamples = {
  paper: 'moedeoplaeg',
  samples: [
    {
      finds: 'M-01 laengde',
      passes: `# En kort svarfrist\n\n${PLAIN}`,
      fails: `# En kort svarfrist\n\n${times(45, PLAIN)}`,
    },
    {
      finds: 'M-01 lix',
      passes: `# En kort svarfrist\n\n${PLAIN}`,
      fails:
        '# En kort svarfrist\n\nBeskæftigelsesindsatsens tilrettelæggelse forudsætter kommunalbestyrelsens prioritering.',
    },
    {
      finds: 'M-02 overskrift',
      passes: '# En kort svarfrist, når et job venter',
      fails: '# Skandaløs behandling af ansøgninger i Sorø',
    },
    field('M-03 felter', 'Sagstype', 'Drøftelse og anbefaling', 'Bevilling'),
    {
      finds: 'M-03 aldrig',
      passes: '# En kort svarfrist\n\nHandicaprådet anbefaler udvalget at afsætte pengene.',
      fails: '# En kort svarfrist\n\nHandicaprådet bevilger pengene.',
    },
    field('M-04 felter', 'Punkt til', 'Sorø Kommunes handicapråd', 'Alle'),
    {
      finds: 'M-04 frist',
      passes: '# En kort svarfrist',
      fails: '# En kort svarfrist',
      answers: {
        passes: own({ 'moede.dato': '2027-02-03', 'moede.frist_dage': 21 }),
        fails: own({ 'moede.dato': '2026-12-01', 'moede.frist_dage': 21 }),
      },
    },
    under('M-05 afsnit', 'Sagshistorik', 'Punktet er nyt, så vidt vi ved.', 'Ingen.'),
    {
      finds: 'M-06 punkter',
      passes: `# En frist\n\n## Indstilling\n\n${numbered('anbefaler udvalget at vedtage en frist')}`,
      fails: `# En frist\n\n## Indstilling\n\n${numbered('strategien om en frist')}`,
    },
    {
      finds: 'M-07 afsnit',
      passes:
        '# En frist\n\n## Beslutning\n\nHandicaprådet anbefaler udvalget at vedtage en svarfrist på fire uger.',
      fails: '# En frist\n\n## Beslutning\n\nRådet sagde ja.',
    },
    {
      finds: 'M-08 afsnit',
      passes: `# En frist\n\n## Sagsfremstilling\n\n${times(12, PLAIN)}`,
      fails: '# En frist\n\n## Sagsfremstilling\n\nSagen er kendt.',
    },
    {
      finds: 'M-09 een-sag',
      passes: '# En kort svarfrist',
      fails: '# En kort svarfrist samt nye busser',
    },
    {
      finds: 'M-10 tal-med-kilde',
      passes: '# En frist\n\n## Sagsfremstilling\n\nI 2026 tog et svar 56 dage, ifølge kommunens hjemmeside.',
      fails: '# En frist\n\n## Sagsfremstilling\n\nEt svar tager 56 dage.',
    },
    {
      finds: 'M-10 samme-tal',
      passes:
        '# En frist\n\nKommunen i Sorø giver sig selv 56 dage til at svare på en ansøgning om støtte i job (november 2026).',
      fails:
        '# En frist\n\nKommunen i Sorø giver sig selv 65 dage til at svare på en ansøgning om støtte i job (november 2026).',
      answers: { passes: deadline, fails: deadline },
    },
    under('M-11 siger', 'Økonomi', 'Vores skøn: inden for rammen.', 'Det ser vi på.'),
    under(
      'M-12 afsnit',
      'Lovgrundlag',
      'Efter retssikkerhedsloven rådgiver handicaprådet kommunalbestyrelsen [1].',
      'Loven.',
    ),
    under('M-12 aldrig', 'Lovgrundlag', PLAIN, 'Kommunen har pligt til det [J].'),
    {
      finds: 'M-12 ord',
      passes: '# En frist\n\nBorgeren kan klage til Ankestyrelsen.',
      fails: '# En frist\n\nBorgeren kan klage til Beskæftigelsesankenævnet.',
    },
    under(
      'M-13 siger',
      'Høring og inddragelse',
      'Sagen berører Jobudvalget og Socialudvalget.',
      'Alle er spurgt.',
    ),
    field('M-14 felter', 'Bilag', 'Bilag 1: Forslag til strategi, side 1', 'Vores forslag'),
    under('M-15 siger', 'Beslutning', 'Rådet får svar senest 3. maj 2027.', 'Rådet får svar.'),
    under(
      'M-16 siger',
      'Økonomi',
      'Et mindre skridt først: Gør de seneste 20 sager op i dage.',
      'Inden for rammen.',
    ),
    {
      finds: 'M-21 skyld',
      passes: '# En frist\n\nMedarbejderne har travlt.',
      fails: '# En frist\n\nMedarbejderne er ligeglade.',
    },
    {
      finds: 'M-21 genkendelige',
      passes: '# En frist\n\nEn mand i tyverne venter.',
      fails: '# En frist\n\nPeter Madsen venter.',
    },
    {
      finds: 'M-21 partier',
      passes: '# En frist\n\nByrådet har drøftet sagen.',
      fails: '# En frist\n\nEnhedslisten har rejst sagen.',
    },
    {
      finds: 'M-21 ord',
      passes: '# En frist\n\nMennesker med handicap venter.',
      fails: '# En frist\n\nDe handicappede venter.',
    },
  ],
};
