import type { FlatAnswers } from '../../builders/answers.ts';
import { figureAnswer } from '../../builders/answers.ts';

/** For a rule of the gate: a set in which it holds, and one in which it finds something, and which question mends it. */
export interface GateSample {
  readonly passes: FlatAnswers;
  readonly fails: FlatAnswers;
  readonly question: string;
  /** Hand edits in the papers of the failing set: in the paper named, the first text becomes the second. */
  readonly edit?: readonly [paper: string, from: string | RegExp, to: string];
}

const KOM: FlatAnswers = {
  'kommune.navn': 'Randers',
  'kommune.udvalg': 'Arbejdsmarkedsudvalget',
  'om_jer.navn': 'Kirsten Holm',
  'prioritet.tema': 'kompensation',
  'temaer.kompensation.status': 'nej',
  'temaer.kompensation.indsatser': ['KOM-1'],
  'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'november 2026' }),
  'moede.dato': '2027-02-03',
};
const DEMAND = 'vedtage, at svar på hjælpemidler højst tager fire uger';

export const GATE_SAMPLES: Readonly<Record<string, GateSample>> = {
  'something-answered': { passes: KOM, fails: { 'kommune.navn': 'Randers' }, question: 'prioritet.tema' },
  'first-theme-has-a-measure': {
    passes: KOM,
    fails: { ...KOM, 'prioritet.tema': 'unge' },
    question: 'temaer.unge.indsatser',
  },
  'nothing-decided-is-asked-for': {
    passes: { ...KOM, 'status.KOM-2.besluttet': 'nej' },
    fails: {
      ...KOM,
      'temaer.screening.indsatser': ['SCR-1'],
      'status.indsatser': ['KOM-1'],
      'status.KOM-1.besluttet': 'ja',
      'debat.krav': DEMAND,
    },
    question: 'debat.krav',
  },
  'no-goal-is-reached': {
    passes: { ...KOM, 'maal.svarfrist': { vaerdi: 28, dato: '2027-09-01' } },
    fails: { ...KOM, 'maal.svarfrist': { vaerdi: 60, dato: '2027-09-01' } },
    question: 'maal.svarfrist',
  },
  'no-figure-is-out-of-reason': {
    passes: { ...KOM, 'tal.fleksjob': figureAnswer(2140) },
    fails: { ...KOM, 'tal.fleksjob': figureAnswer(99_999_999) },
    question: 'tal.fleksjob',
  },
  'the-leading-figure-is-new': {
    passes: KOM,
    fails: { ...KOM, 'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'marts 2024' }) },
    question: 'tal.svarfrist',
  },
  'every-goal-has-a-measure': {
    passes: { ...KOM, 'maal.svarfrist': { vaerdi: 28, dato: '2027-09-01' } },
    fails: {
      ...KOM,
      'tal.ledighedsydelse': figureAnswer(388),
      'maal.ledighedsydelse': { vaerdi: 290, dato: '2029-12-31' },
    },
    question: 'maal.ledighedsydelse',
  },
  'no-goal-is-weaker-than-a-promise': {
    passes: {
      ...KOM,
      'maal.svarfrist': { vaerdi: 28, dato: '2027-09-01' },
      'status.KOM-1.besluttet': 'delvist',
      'status.KOM-1.lovet': 'Svar inden for fire uger fra august.',
    },
    fails: {
      ...KOM,
      'maal.svarfrist': { vaerdi: 28, dato: '2027-09-01' },
      'status.KOM-1.besluttet': 'delvist',
      'status.KOM-1.lovet': 'Svar inden for tre uger fra august.',
    },
    question: 'maal.svarfrist',
  },
  'the-demand-follows-at': {
    passes: { ...KOM, 'debat.krav': DEMAND },
    fails: { ...KOM, 'debat.krav': 'alle unge med handicap får en jobplan' },
    question: 'debat.krav',
  },
  'one-matter-in-the-demand': {
    passes: { ...KOM, 'debat.krav': DEMAND },
    fails: { ...KOM, 'debat.krav': `${DEMAND}, og at ansætte to nøglepersoner` },
    question: 'debat.krav',
  },
  'nothing-next-is-past': {
    passes: KOM,
    fails: { ...KOM, 'moede.dato': '2026-11-01' },
    question: 'moede.dato',
  },
  'nobody-is-unsure-of-recognition': {
    passes: { ...KOM, 'godkendelse.genkendelse': 'nej' },
    fails: { ...KOM, 'godkendelse.genkendelse': 'usikker' },
    question: 'godkendelse.genkendelse',
  },
  'no-gap': {
    passes: { ...KOM, 'debat.anledning': 'Byrådet taler om det.', 'debat.eksempel': 'En mand ventede.' },
    fails: { ...KOM, 'kommune.udvalg': 'ved-ikke' },
    question: 'kommune.udvalg',
  },
  'same-figure-period-and-demand': {
    passes: KOM,
    fails: KOM,
    question: 'tal.svarfrist',
    edit: ['moedeoplaeg', 'sig selv 56 dage', 'sig selv 65 dage'],
  },
  'one-demand': {
    passes: { ...KOM, 'debat.krav': DEMAND },
    fails: { ...KOM, 'debat.krav': DEMAND },
    question: 'debat.krav',
    edit: ['moedeoplaeg', /højst tager fire uger/g, 'tager tre uger'],
  },
  'no-copy-to-the-addressee': {
    passes: { ...KOM, 'kommune.socialudvalg': 'Arbejdsmarkedsudvalget' },
    fails: KOM,
    question: 'kommune.socialudvalg',
    edit: ['strategiforslag', '| Handicaprådet |', '| Handicaprådet og Arbejdsmarkedsudvalget |'],
  },
  'one-sender': {
    passes: KOM,
    fails: KOM,
    question: 'om_jer.navn',
    edit: ['moedeoplaeg', 'Kirsten Holm', 'Kirsten Holmgård'],
  },
  'nothing-is-free-that-has-an-amount': {
    passes: { ...KOM, 'debat.krav': 'afsætte 2 mio. kr. til hurtigere svar på hjælpemidler' },
    fails: { ...KOM, 'debat.krav': 'afsætte 2 mio. kr. til hurtigere svar på hjælpemidler' },
    question: 'debat.krav',
    edit: ['moedeoplaeg', 'Beløbet er vores skøn', 'Det kan gøres uden nye penge. Beløbet er vores skøn'],
  },
};
