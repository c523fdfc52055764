import { expect, it } from 'vitest';
import type { ChoicesPrompt } from '../../../../src/interview/ask/prompt.ts';
import { createInquirerView } from '../../../../src/terminal/interview/inquirer-view.ts';
import { screenlessTerminal } from '../../../builders/terminal.ts';

const choices = ['Første', 'Andet', 'Tredje'].map((tekst, index) => ({ vaerdi: `v${index + 1}`, tekst }));
const PROMPT: ChoicesPrompt = {
  kind: 'choices',
  text: 'Hvilke?',
  choices,
  chosen: [],
  commands: ['stop'],
};

it.each(['1, 3', '1 3', '1 og 3'])('"%s" is the whole answer, as it is line by line', async (typed) => {
  const { input, output } = screenlessTerminal();
  output.resume();
  const reply = createInquirerView({ input, output }).ask(PROMPT);
  await new Promise((wake) => setTimeout(wake, 100));
  input.write(`${typed}\r`);
  expect(await reply).toEqual({ kind: 'chosen', values: ['v1', 'v3'] });
});
