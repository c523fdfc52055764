import { answersOf, figureAnswer } from '../../../builders/answers.ts';
import { type PaperSamples, times } from './sample.ts';

const DEMAND = 'Vi beder Jobudvalget i Sorø om at vedtage en svarfrist inden den 1. juni 2027.';
const SIGNED = '*Else Friis, formand, Danske Handicaporganisationer Sorø*';
const STORY = 'Hun fik jobbet tirsdag. Så kom brevet. Da det endelig blev forår, var pladsen væk.';

const own = (given: Readonly<Record<string, unknown>> = {}) =>
  answersOf({
    'kommune.navn': 'Sorø',
    'om_jer.navn': 'Else Friis',
    'prioritet.tema': 'kompensation',
    ...given,
  });
const deadline = own({ 'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'november 2026' }) });
const limited = own({ 'debat.maks_ord': 300 });
const told = own({ 'debat.eksempel': STORY });

export const DEBATE_PIECE: PaperSamples = {
  paper: 'debatindlaeg',
  samples: [
    {
      finds: 'D-01 laengde',
      passes: '# En frist i Sorø\n\nDet er en god sag for alle i byen.',
      fails: `# En frist i Sorø\n\n${times(40, 'Det er en god sag for alle i byen.')}`,
      answers: { passes: limited, fails: limited },
    },
    {
      finds: 'D-02 overskrift',
      passes: '# Sorø bør svare, mens jobbet venter',
      fails: '# Hvornår kommer svaret egentlig til dem, der venter på det?',
    },
    {
      finds: 'D-03 anledning',
      passes: '# En frist\n\nTirsdag den 8. december mødes udvalget. Mange venter.',
      fails: '# En frist\n\nI foråret mødtes udvalget. Mange venter.',
    },
    {
      finds: 'D-04 kommunen-tidligt',
      passes: '# En frist\n\nI Sorø venter mange på et svar.',
      fails: `# En frist\n\n${times(10, 'Mange mennesker venter længe på et svar.')} Også i Sorø.`,
    },
    {
      finds: 'D-05 krav',
      passes: `# En frist\n\n${DEMAND}`,
      fails: '# En frist\n\nNogen burde gøre noget ved det.',
    },
    {
      finds: 'D-06 tal-med-kilde',
      passes: '# En frist\n\nI 2026 tog et svar 56 dage, ifølge kommunens hjemmeside.',
      fails: '# En frist\n\nEt svar tager 56 dage.',
    },
    {
      finds: 'D-07 samme-tal',
      passes:
        '# En frist\n\nKommunen i Sorø giver sig selv 56 dage til at svare på en ansøgning om støtte i job (november 2026).',
      fails:
        '# En frist\n\nKommunen i Sorø giver sig selv 65 dage til at svare på en ansøgning om støtte i job (november 2026).',
      answers: { passes: deadline, fails: deadline },
    },
    {
      finds: 'D-08 krav',
      passes: `# En frist\n\n${DEMAND}`,
      fails: '# En frist\n\nVi beder Folketinget om at ændre loven inden den 1. juni 2027.',
    },
    {
      finds: 'D-09 eget-svar',
      passes: '# En frist',
      fails: '# En frist',
      answers: {
        passes: own({ 'godkendelse.genkendelse': 'nej' }),
        fails: own({ 'godkendelse.genkendelse': 'ja' }),
      },
    },
    {
      finds: 'D-10 siger',
      passes: '# En frist\n\nNogle vil sige, at det koster. Begynd med de sager, der haster.',
      fails: '# En frist\n\nDet er en god sag for alle i byen.',
    },
    {
      finds: 'D-12 slutning',
      passes: `# En frist\n\nMange venter.\n\nVi kommer gerne og fortæller mere.\n\n${SIGNED}`,
      fails: `# En frist\n\nVi kommer gerne.\n\nSådan er det, og det er ikke godt nok.\n\n${SIGNED}`,
    },
    {
      finds: 'D-13 siger',
      passes: '# En frist\n\nVi ser det hver uge.',
      fails: '# En frist\n\nMan ser det hver uge.',
    },
    {
      finds: 'D-13 partier',
      passes: '# En frist\n\nByrådet lovede en frist. I venstre side af salen blev der klappet.',
      fails: '# En frist\n\nSocialdemokratiet lovede en frist.',
    },
    {
      finds: 'D-14 skyld',
      passes: '# En frist\n\nSagsbehandleren havde tolv sager på bordet den dag.',
      fails: '# En frist\n\nSagsbehandleren var ligeglad.',
    },
    {
      finds: 'D-14 eget-svar',
      passes: '# En frist',
      fails: '# En frist',
      answers: { passes: own({ 'godkendelse.svarret': '2026-11-18' }), fails: own() },
    },
    {
      finds: 'D-15 lix',
      passes: '# En frist\n\nHun søgte et job. Så kom der et brev. Det var svært at læse.',
      fails:
        '# En frist\n\nBeskæftigelsesindsatsens tilrettelæggelse forudsætter kommunalbestyrelsens prioritering af sagsbehandlingstiderne.',
    },
    {
      finds: 'D-15 forkortelser',
      passes: '# En frist\n\nHun gik på særligt tilrettelagt ungdomsuddannelse (STU).',
      fails: '# En frist\n\nHun gik på STU.',
    },
    {
      finds: 'D-15 saetningslaengde',
      passes: '# En frist\n\nHun gik hjem. Så ventede hun på brevet.',
      fails: `# En frist\n\nHun gik hjem ${times(10, 'og ventede på brevet')}.`,
    },
    {
      finds: 'D-15 fagudtryk',
      passes: '# En frist\n\nHun fik ledighedsydelse, som man kan få, mens man leder efter et fleksjob.',
      fails: '# En frist\n\nHun fik ledighedsydelse i to år. Så kom et ressourceforløb.',
    },
    {
      finds: 'D-16 ord',
      passes: '# En frist\n\nMennesker med handicap venter.',
      fails: '# En frist\n\nDe handicappede venter.',
    },
    {
      finds: 'D-17 ord',
      passes: '# En frist\n\nHun klagede til Ankestyrelsen.',
      fails: '# En frist\n\nHun klagede til Beskæftigelsesankenævnet.',
    },
    {
      finds: 'D-18 afsnittenes-laengde',
      passes: '# En frist\n\nHun gik. Han kom.\n\nDe så det.\n\nDet var alt.\n\nNu er det slut.',
      fails: '# En frist\n\nHun gik. Han kom. De så det. Det var alt. Nu er det slut.',
    },
    {
      finds: 'D-19 underskrift',
      passes: `# En frist\n\nMange venter.\n\n${SIGNED}`,
      fails: '# En frist\n\nMange venter.\n\n*Else*',
    },
    {
      finds: 'D-21 godkendt',
      passes: '# En frist',
      fails: '# En frist',
      answers: {
        passes: own({ 'godkendelse.navn': 'bestyrelsen', 'godkendelse.dato': '2026-11-18' }),
        fails: own(),
      },
    },
    {
      finds: 'D-21 eget-svar',
      passes: '# En frist',
      fails: '# En frist',
      answers: {
        passes: own({ 'godkendelse.naboafdeling': 'kun_os' }),
        fails: own({ 'godkendelse.naboafdeling': 'nej' }),
      },
    },
    {
      finds: 'D-22 egne-ord',
      passes: `# En frist\n\n${STORY} ${DEMAND}`,
      fails: `# En frist\n\n${times(3, 'En fast svarfrist gør det muligt at aftale den første arbejdsdag.')}`,
      answers: { passes: told, fails: told },
    },
    {
      finds: 'D-25 en-sag',
      passes: `# En frist\n\nHun søgte om en skærmlæser. Svaret kom efter ti uger.\n\n${DEMAND}`,
      fails:
        '# Et besøg\n\nHun søgte om en skærmlæser og ventede i ti uger.\n\nVi beder Jobudvalget i Sorø om at besøge flere virksomheder inden den 1. juni 2027.',
    },
    {
      finds: 'D-26 fortalt-foer',
      passes: '# En frist\n\nEn kvinde ventede i ti uger. Hun gav op. Fristen var gået.',
      fails: '# En frist\n\nHun gav op, og reformen er ligeglad.',
    },
    {
      finds: 'D-27 tal-beviser',
      passes: `# En frist\n\nI november 2026 var fristen 56 dage, ifølge kommunens hjemmeside. ${DEMAND}`,
      fails: `# En frist\n\nI november 2024 var fristen 56 dage, ifølge kommunens hjemmeside. ${DEMAND}`,
    },
    {
      finds: 'D-28 en-pen',
      passes: `# En frist\n\n${STORY}\n\n${DEMAND}`,
      fails: `# En frist\n\n${STORY} Evner skal ikke stå i kø, men komme i brug.\n\n${DEMAND}`,
      answers: { passes: told, fails: told },
    },
    {
      finds: 'D-29 bundet-sammen',
      passes: `# En frist\n\n${DEMAND}\n\nForvaltningen siger, at det koster en stilling. Så begynd med de sager, der haster.`,
      fails: `# En frist\n\n${DEMAND}\n\nDet koster, vil nogen sige. Alle er velkomne hos os.`,
    },
    {
      finds: 'D-30 citat',
      passes:
        '# En frist\n\n»Vi skal kunne det hele,« sagde jobchef Ida Bak i rådet. Kommunen siger, at »alle« får svar.',
      fails: '# En frist\n\n»Alle skal kunne det hele,« sagde forvaltningen i rådet.',
    },
    {
      finds: 'F-13 huller',
      passes: '# En frist\n\nI 2026 tog et svar 56 dage.',
      fails: '# En frist\n\nI 2026 tog et svar [INDSÆT TAL: svarfristen] dage.',
    },
  ],
};
