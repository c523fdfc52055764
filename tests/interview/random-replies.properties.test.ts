import fc from 'fast-check';
import { expect, it } from 'vitest';
import { success } from '../../src/fault.ts';
import type { Prompt } from '../../src/interview/ask/prompt.ts';
import type { Command, Reply } from '../../src/interview/ask/reply.ts';
import { openSitting, type Sitting } from '../../src/interview/sitting/sitting.ts';
import { question, smallCatalogue } from '../builders/catalogue.ts';
import { draftsInMemory } from '../builders/drafts.ts';
import { answers, questionnaire, TODAY } from '../builders/interview.ts';

const choicesOf = (id: string) => ['a', 'b', 'c'].map((end) => ({ vaerdi: `${id}:${end}`, tekst: end }));
const figure = {
  navn: 'et tal',
  enhed: 'antal',
  slaa_op: 'Et sted.',
  periode_eksempel: '2026',
  kilde: 'En kilde',
};
const QUESTIONS = [
  question({ id: 'a.et', type: 'tekst', maks_tegn: 80 }),
  question({ id: 'a.valg', type: 'valg', valg: choicesOf('a.valg') }),
  question({ id: 'b.flere', type: 'flervalg', valg: choicesOf('b.flere') }),
  question({ id: 'b.lang', type: 'lang_tekst' }),
  question({ id: 'c.tal', type: 'tal', tal: figure } as unknown as Parameters<typeof question>[0]),
  question({ id: 'c.to', type: 'tekst', maks_tegn: 80 }),
];

/** What a person or a browser may do next. */
type Act =
  | { readonly kind: 'reply' | 'twice' }
  | { readonly kind: 'late'; readonly back: number }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'jump'; readonly to: string }
  | { readonly kind: 'empty' };

const COMMANDS: readonly Command[] = ['back', 'help', 'skip', 'unknown', 'overview', 'save'];
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Act>({ kind: 'reply' }, { kind: 'twice' }) },
  { weight: 3, arbitrary: fc.nat(8).map((back): Act => ({ kind: 'late', back })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...COMMANDS).map((command): Act => ({ kind: 'command', command })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...QUESTIONS, { id: 'x.y' }).map(({ id }): Act => ({ kind: 'jump', to: id })),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'empty' }) },
);

/** An answer to what is asked that says for itself which question it belongs to. */
function marked(of: string, prompt: Prompt): Reply {
  if (prompt.kind === 'line' || prompt.kind === 'lines') {
    // Some parts of a figure want a number, some a year.
    const number = prompt.parse(`${of} 2026`).ok ? `${of} 2026` : '2026';
    return { kind: 'text', text: number };
  }
  const [first = { vaerdi: '' }] = prompt.choices;
  return { kind: 'chosen', values: [first.vaerdi] };
}

/** Every text in an answer, but for what the program itself puts in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const own = ['enhed', 'opslaaet'];
  return Object.entries(value).flatMap(([key, inner]) => (own.includes(key) ? [] : textsIn(inner)));
}

/** The texts of an answer that were given to another question. A year alone is what stands where a figure wants one. */
function astray([path, value]: readonly [string, unknown]): readonly string[] {
  const anybodys = ['ved-ikke', figure.kilde, ...(path === 'c.tal' ? ['2026'] : [])];
  return textsIn(value).filter((text) => !text.startsWith(path) && !anybodys.includes(text));
}

async function open() {
  const saved: [string, unknown][] = [];
  const sitting = await openSitting({
    questionnaire: questionnaire(QUESTIONS),
    answers: answers('fuld'),
    depth: 'fuld',
    today: TODAY,
    municipalities: smallCatalogue().municipalities,
    privacy: smallCatalogue().privacy,
    file: 'svar.yaml',
    drafts: draftsInMemory().tools.drafts,
    save: async (path, value) => {
      saved.push([path, value]);
      return success(undefined);
    },
  });
  return { sitting, saved };
}

type Sent = Reply & { readonly to: string };

async function perform(sitting: Sitting, one: Act, sent: Sent[]): Promise<void> {
  const now = sitting.now();
  if (now.kind === 'ended') return;
  const send = (reply: Reply) => {
    const addressed = { ...reply, to: now.id };
    sent.push(addressed);
    return sitting.reply(addressed);
  };
  switch (one.kind) {
    case 'reply':
      return void (await send(marked(now.at.of, now.prompt)));
    case 'twice': {
      const reply = marked(now.at.of, now.prompt);
      const [first, second] = await Promise.all([send(reply), send(reply)]);
      const sameAsked = first.kind === 'asked' && first.id === now.id;
      expect(second.kind).toBe(sameAsked ? 'asked' : 'stale-reply');
      return;
    }
    case 'late': {
      const old = sent.at(-1 - one.back);
      if (!old || old.to === now.id) return;
      expect(await sitting.reply(old)).toMatchObject({ kind: 'stale-reply' });
      expect(sitting.now()).toBe(now);
      return;
    }
    case 'command':
      return void (await send({ kind: 'command', command: one.command }));
    case 'jump':
      return void (await sitting.goTo(one.to));
    case 'empty':
      return void (await send({ kind: 'empty' }));
  }
}

it('whatever is sent, late or twice, no answer is ever given to another question', async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 60 }), async (acts) => {
      const { sitting, saved } = await open();
      const sent: Sent[] = [];
      for (const one of acts) await perform(sitting, one, sent);
      expect(saved.flatMap(astray), JSON.stringify(saved)).toEqual([]);
      most = Math.max(most, saved.length);
    }),
    { numRuns: 200 },
  );
  expect(most).toBeGreaterThan(5);
});
