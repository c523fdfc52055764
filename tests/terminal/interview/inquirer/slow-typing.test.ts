import { describe, expect, it } from 'vitest';
import type { ChoicePrompt } from '../../../../src/interview/ask/prompt.ts';
import type { Reply } from '../../../../src/interview/ask/reply.ts';
import { createInquirerView } from '../../../../src/terminal/interview/inquirer-view.ts';
import { screenlessTerminal } from '../../../builders/terminal.ts';

const choices = Array.from({ length: 12 }, (_, index) => ({
  vaerdi: `v${index + 1}`,
  tekst: `Nummer ${index + 1}`,
}));
const PROMPT: ChoicePrompt = {
  kind: 'choice',
  text: 'Hvilket?',
  choices,
  commands: ['back', 'help', 'stop'],
};
/** inquirer itself forgets what was typed after 700 ms. */
const LONG_PAUSE_MS = 800;
const pause = () => new Promise((wake) => setTimeout(wake, LONG_PAUSE_MS));

async function typeSlowly(...pieces: readonly string[]): Promise<Reply> {
  const { input, output } = screenlessTerminal();
  output.resume();
  const reply = createInquirerView({ input, output }).ask(PROMPT);
  for (const piece of pieces) {
    await pause();
    input.write(piece);
  }
  return reply;
}

describe('typing at a menu, as slowly as one likes', () => {
  it('takes a number of two digits', async () => {
    expect(await typeSlowly('1', '2', '\r')).toEqual({ kind: 'chosen', values: ['v12'] });
  });

  it('takes a command word', async () => {
    expect(await typeSlowly('til', 'bage', '\r')).toEqual({ kind: 'command', command: 'back' });
  });

  it('forgets what was typed when the pointer is moved', async () => {
    expect(await typeSlowly('1', '\x1b[B', '\r')).toEqual({ kind: 'chosen', values: ['v2'] });
  });
});
