import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionHolds } from '../../../src/content/catalogue/condition.ts';
import { deriveQuestions } from '../../../src/content/catalogue/derive-questions.ts';
import type { Question } from '../../../src/content/catalogue/question.ts';
import { anyAnswers } from '../../builders/any-answers.ts';
import { question } from '../../builders/catalogue.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';
import { theme } from '../../builders/themes.ts';

const BASE = {
  spoergsmaal: [
    question({ id: 'om.navn', type: 'tekst' }),
    question({ id: 'temaer.fast', type: 'valg', valg_fra: 'temaer' }),
    question({ id: 'tal.fast', type: 'tal' }),
  ],
  indsatser_i_tema: { tekst: 'Hvad vil I foreslå for {tema}?', hvorfor: 'Derfor.' },
  status: {
    besluttet: { tekst: 'Er {indsats} besluttet?', hvorfor: 'Derfor.' },
    lovet: { tekst: 'Hvad er lovet om {indsats}?', hvorfor: 'Derfor.' },
    rest: { tekst: 'Hvad mangler der om {indsats}?', hvorfor: 'Derfor.' },
    nu: { tekst: 'Hvad er {indikator} nu?', hvorfor: 'Derfor.' },
    naeste: { tekst: 'Hvad er næste skridt om {indsats}?', hvorfor: 'Derfor.' },
    tal: { tekst: 'Hvad er {tal} nu?', hvorfor: 'Derfor.' },
  },
};
const THEMES = [
  theme('a', {
    spoergsmaal: [question({ id: 'tal.a', type: 'tal' }), question({ id: 'temaer.a.mere', type: 'tekst' })],
  }),
  theme('b', { kerne: false }),
];

function derived(): readonly Question[] {
  return deriveQuestions(BASE, THEMES, ['om', 'tal', 'temaer']);
}

describe('the questions of the themes', () => {
  it('stand where their section is, after the fixed ones for figures and before them for the themes', () => {
    expect(derived().map((one) => one.id)).toEqual([
      'om.navn',
      'tal.fast',
      'tal.a',
      'temaer.a.status',
      'temaer.a.eksempel',
      'temaer.a.mere',
      'temaer.a.indsatser',
      'temaer.b.status',
      'temaer.b.eksempel',
      'temaer.b.indsatser',
      'temaer.fast',
    ]);
  });

  it('are on the quick path only for the status of a core theme', () => {
    const quick = derived().filter((one) => one.omfang === 'hurtig' && one.id.startsWith('temaer.'));
    expect(quick.map((one) => one.id)).toEqual(['temaer.a.status', 'temaer.a.mere', 'temaer.fast']);
  });

  it('ask for the status with "ved ikke" as an answer', () => {
    const status = derived().find((one) => one.id === 'temaer.a.status');
    expect(status).toMatchObject({ type: 'valg', ved_ikke: true });
    expect(status?.valg?.map((choice) => choice.vaerdi)).toEqual(['ja', 'delvist', 'nej']);
  });

  it('name the theme and offer its measures', () => {
    expect(derived().find((one) => one.id === 'temaer.a.indsatser')).toMatchObject({
      tekst: 'Hvad vil I foreslå for temaet a?',
      valg: [
        { vaerdi: 'a-1', tekst: 'Gør a-1' },
        { vaerdi: 'a-2', tekst: 'Gør a-2' },
      ],
    });
  });

  it('are the choices where a question asks for a theme', () => {
    expect(derived().find((one) => one.id === 'temaer.fast')?.valg).toEqual([
      { vaerdi: 'a', tekst: 'Temaet a' },
      { vaerdi: 'b', tekst: 'Temaet b' },
    ]);
  });
});

describe('the questionnaire that is shipped', () => {
  const { questions, sections } = realCatalogue();

  it('asks at most 25 questions on the quick path, whatever the answers', () => {
    const quick = questions.filter((one) => one.omfang === 'hurtig');
    fc.assert(
      fc.property(anyAnswers(quick, 'hurtig'), (answers) => {
        expect(quick.filter((one) => conditionHolds(one.hvis, answers)).length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('says of every question why it is asked', () => {
    expect(questions.filter((one) => one.hvorfor.length < 15).map((one) => one.id)).toEqual([]);
  });

  it('says of every figure where a volunteer finds it', () => {
    const figures = questions.filter((one) => one.type === 'tal');
    expect(figures.filter((one) => !one.hvor || !one.tal?.slaa_op).map((one) => one.id)).toEqual([]);
  });

  it('takes "ved ikke" wherever a figure or a fact about the municipality or its council is asked', () => {
    // Who speaks at the meeting is the branch's own to decide; what goes well is its own opinion.
    // What a strategy covers is a list: whoever skips it has the paper ask the municipality.
    const own = ['moede.indledning', 'moede.bekymring', 'kommune.gaar_godt', 'kommune.strategi_temaer'];
    const facts = questions.filter(
      (one) => one.type === 'tal' || /^(kommune|moede)\./.test(one.id) || one.id.endsWith('.status'),
    );
    const without = facts.filter(
      (one) => !one.ved_ikke && !own.includes(one.id) && one.id !== 'kommune.navn',
    );
    expect(without.map((one) => one.id)).toEqual([]);
  });

  it('needs no more than a name, a branch and a municipality', () => {
    expect(questions.filter((one) => one.paakraevet).map((one) => one.id)).toEqual([
      'kommune.navn',
      'om_jer.afdeling',
      'om_jer.navn',
    ]);
  });

  it('has a place in a section for every question, and questions in every section', () => {
    const used = [...new Set(questions.map((one) => one.afsnit))];
    expect(used).toEqual(sections.map((section) => section.id));
  });

  it('sets a goal only for a figure asked before it', () => {
    const at = (id: string) => questions.findIndex((one) => one.id === id);
    const goals = questions.filter((one) => one.type === 'maal');
    expect(goals.length).toBeGreaterThan(0);
    expect(goals.filter((one) => at(one.maal_for ?? '') < 0 || at(one.maal_for ?? '') > at(one.id))).toEqual(
      [],
    );
  });

  it('asks a question under a condition only after the question it depends on', () => {
    const at = (id: string) => questions.findIndex((one) => one.id === id);
    const early = questions.filter((one) => Object.keys(one.hvis ?? {}).some((id) => at(id) >= at(one.id)));
    expect(early.map((one) => one.id)).toEqual([]);
  });
});
