import { expect, it } from 'vitest';
import type { Reply } from '../../../src/interview/ask/reply.ts';
import { choose, STOP } from '../../../src/terminal/interview/choose.ts';
import type { View } from '../../../src/terminal/interview/view.ts';

const CHOICES = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
];

/** A view that gives whatever it is told to, judged by nobody before. */
function saying(...replies: readonly Reply[]) {
  const left = [...replies];
  const heard: string[] = [];
  const view: View = {
    say: (text) => heard.push(text),
    complain: (text) => heard.push(text),
    ask: async () => left.shift() ?? { kind: 'command', command: 'stop' },
  };
  return { view, heard };
}

it.each<Reply>([{ kind: 'empty' }, { kind: 'chosen', values: [] }, { kind: 'chosen', values: ['måske'] }])(
  'takes %j for no choice, whatever view it comes from, and asks again',
  async (reply) => {
    const { view, heard } = saying(reply, { kind: 'chosen', values: ['nej'] });
    expect(await choose(view, 'Må vi?', CHOICES)).toBe('nej');
    expect(heard).toHaveLength(1);
  },
);

it('is not chosen by who stops', async () => {
  expect(await choose(saying().view, 'Må vi?', CHOICES)).toBe(STOP);
});
