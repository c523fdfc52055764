import { describe, expect, it } from 'vitest';
import { start } from '../../../src/interview/state/interview.ts';
import { createSpeller } from '../../../src/language/spelling/speller.ts';
import { question } from '../../builders/catalogue.ts';
import { draftsInMemory } from '../../builders/drafts.ts';
import { answers, interview, interviewTools, questionnaire, scriptedView } from '../../builders/interview.ts';
import { smallDictionary } from '../../builders/small-dictionary.ts';

const STORY = question({ id: 'debat.eksempel', type: 'lang_tekst' });
const OCCASION = question({ id: 'debat.anledning', type: 'tekst' });
const SENDER = question({ id: 'om_jer.navn', type: 'tekst' });

const RIGHT = ['hjælp', 'støtte', 'venter', 'mange', 'mennesker', 'vejledning', 'fået', 'uden', 'igen'];
const NEAR = {
  vejldning: ['vejledning', 'vejning'],
  menesker: ['mennesker'],
  støte: ['støtte', 'støde'],
  hjæpl: ['hjælp'],
  idag: ['i dag'],
};
const speller = createSpeller(smallDictionary(RIGHT, NEAR), new Set());

interface Given {
  readonly asked?: readonly (typeof STORY)[];
  readonly before?: Readonly<Record<string, unknown>>;
  readonly tools?: Parameters<typeof interviewTools>[1];
}

async function answered(
  { asked = [STORY], before = {}, tools: more = {} }: Given,
  ...typed: readonly string[]
) {
  const view = scriptedView(...typed);
  let loads = 0;
  const tools = interviewTools(view, {
    speller: async () => {
      loads += 1;
      return speller;
    },
    ...more,
  });
  const end = await interview(start(questionnaire(asked), answers('fuld', before), 'fuld'), tools);
  return { prompts: view.prompts, heard: view.heard, saved: tools.saved, end, loads };
}

describe('a word that may be misspelt', () => {
  it('is asked about with the words near it, and nothing is changed but what is chosen', async () => {
    const { prompts, saved } = await answered({}, 'Mange fik vejldning.', 'vejledning');
    expect(prompts[1]).toMatchObject({
      kind: 'choice',
      text: 'I svaret står "vejldning", som ikke er i ordbogen. Hvordan skal det staves?',
      choices: [
        { tekst: 'Behold "vejldning", som det står' },
        { tekst: 'vejledning' },
        { tekst: 'vejning' },
        { tekst: 'Skriv svaret om' },
      ],
    });
    expect(saved).toEqual([['debat.eksempel', 'Mange fik vejledning.']]);
  });

  it('is put right wherever it stands in the text', async () => {
    const { saved } = await answered({}, 'Vi venter idag, og idag igen.', '2');
    expect(saved).toEqual([['debat.eksempel', 'Vi venter i dag, og i dag igen.']]);
  });

  it.each(['', 'spring over', 'næste', '1', 'behold'])(
    'stays as it is, and is remembered, when somebody goes on with: "%s"',
    async (typed) => {
      const { saved } = await answered({}, 'Mange fik vejldning.', typed);
      expect(saved).toEqual([
        ['egne_ord', ['vejldning']],
        ['debat.eksempel', 'Mange fik vejldning.'],
      ]);
    },
  );

  it('is not asked about a second time, in this sitting or the next', async () => {
    const both = { asked: [OCCASION, STORY] };
    const now = await answered(both, 'Mange fik vejldning.', '', 'God vejldning.');
    expect(now.saved.map(([path]) => path)).toEqual(['egne_ord', 'debat.anledning', 'debat.eksempel']);
    const later = await answered({ before: { egne_ord: ['vejldning', 'andet'] } }, 'vejldning og støte', '');
    expect(later.saved).toEqual([
      ['egne_ord', ['vejldning', 'andet', 'støte']],
      ['debat.eksempel', 'vejldning og støte'],
    ]);
  });

  it('is asked about one at a time, and three words of a text are enough', async () => {
    const text = 'menesker uden støte venter idag uden hjæpl';
    const { prompts, saved } = await answered({}, text, 'mennesker', 'støtte', 'i dag');
    expect(prompts).toHaveLength(4);
    expect(saved).toEqual([['debat.eksempel', 'mennesker uden støtte venter i dag uden hjæpl']]);
  });

  it('is asked about after what may give somebody away', async () => {
    const { heard } = await answered({}, 'Ring 86 12 34 56 og få vejldning.', '1', '2');
    expect(heard.findIndex((line) => line.includes('telefonnummer'))).toBeLessThan(
      heard.findIndex((line) => line.includes('vejldning"')),
    );
  });

  it('is not answered by stopping: nothing is saved', async () => {
    const { saved, end } = await answered({}, 'Mange fik vejldning.', 'afslut');
    expect([saved, end.kind]).toEqual([[], 'stopped']);
  });

  it('sends somebody who writes the answer anew back to what is written so far', async () => {
    const kept = draftsInMemory();
    const view = await answered(
      { tools: kept.tools },
      'menesker uden støte',
      'mennesker',
      'Skriv svaret om',
      'Skriv videre på den, eller brug den, som den er',
      'mennesker uden støtte',
    );
    expect(view.saved.at(-1)).toEqual(['debat.eksempel', 'mennesker uden støtte']);
    expect(view.heard.join('\n')).toContain('mennesker uden støte');
    expect(view.saved.map(([path]) => path)).not.toContain('egne_ord');
  });
});

describe('nobody is asked about the spelling', () => {
  it('of a text that is right, of a name, or of a choice', async () => {
    expect((await answered({}, 'Mange mennesker venter.')).prompts).toHaveLength(1);
    const name = await answered({ asked: [SENDER] }, 'kirsten støte');
    expect([name.prompts.length, name.loads]).toEqual([1, 0]);
    const choice = question({ id: 'kommune.strategi', type: 'valg', valg: [{ vaerdi: 'ja', tekst: 'Ja' }] });
    expect((await answered({ asked: [choice] }, 'ja')).loads).toBe(0);
  });

  it('where there is no dictionary', async () => {
    const { saved } = await answered({ tools: { speller: async () => undefined } }, 'Mange fik vejldning.');
    expect(saved).toEqual([['debat.eksempel', 'Mange fik vejldning.']]);
  });

  it('when the right word would be too long for the answer', async () => {
    const short = question({ id: 'debat.anledning', type: 'tekst', maks_tegn: 8 });
    expect((await answered({ asked: [short] }, 'menesker')).prompts).toHaveLength(1);
    const some = await answered({ asked: [short] }, 'støte ja', '');
    expect(some.prompts[1]).toMatchObject({ choices: [{}, { tekst: 'støde' }, {}] });
  });
});
