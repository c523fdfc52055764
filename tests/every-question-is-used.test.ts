import { describe, expect, it } from 'vitest';
import type { Question } from '../src/content/catalogue/question.ts';
import { question } from './builders/catalogue.ts';
import { CATALOGUE } from './builders/papers.ts';
import { unusedQuestions } from './builders/used-answers.ts';

const WAY_OUT =
  'is asked, and its answer changes nothing: no paper, no calendar, no look, no other question, no point of kontrol. ' +
  'Print it in a template (templates/), by way of a builder in src/proposal/ where it has to be counted or chosen, ' +
  'read it in a kontrol.yaml, or take the question out of strategies/.';

describe('every question that is asked', { timeout: 60_000 }, () => {
  it('leads to something', async () => {
    expect((await unusedQuestions(CATALOGUE)).map((id) => `${id} ${WAY_OUT}`)).toEqual([]);
  });

  it.each<Partial<Question> & Pick<Question, 'type'>>([
    { type: 'tekst' },
    { type: 'dato' },
    { type: 'helt_tal', hvis: { 'kommune.strategi': { enum: ['ja', 'delvist'] } } },
    {
      type: 'valg',
      valg: [
        { vaerdi: 'ja', tekst: 'Ja' },
        { vaerdi: 'nej', tekst: 'Nej' },
      ],
    },
  ])('is found when it leads to nothing: %j', async (given) => {
    const idle = question({ id: 'kommune.hobby', afsnit: 'kommunen', ...given });
    const alone = { ...CATALOGUE, questions: [idle, ...CATALOGUE.questions.filter(isFirst)] };
    expect(await unusedQuestions(alone)).toEqual([idle.id]);
  });
});

/** The name of the municipality, and what the conditions above wait for. */
function isFirst({ id }: Question): boolean {
  return ['kommune.navn', 'kommune.strategi'].includes(id);
}
