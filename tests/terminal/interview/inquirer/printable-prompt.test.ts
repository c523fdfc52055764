import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Prompt } from '../../../../src/interview/ask/prompt.ts';
import { printablePrompt } from '../../../../src/terminal/interview/inquirer/printable-prompt.ts';
import { createInquirerView } from '../../../../src/terminal/interview/inquirer-view.ts';

const steering = '\u001b]0;OVERTAGET\u0007\u001b[2J';
const hostile: Prompt = {
  kind: 'choices',
  text: `Spørgsmål${steering}`,
  hint: `Sådan${steering}`,
  offer: { meaning: 'use', label: `Kirsten${steering}` },
  place: { position: 1, total: 2, section: { id: 'a', titel: `A${steering}`, indledning: `B${steering}` } },
  choices: [{ vaerdi: 'ja', tekst: `Ja${steering}` }],
  chosen: [],
  commands: [],
};

it('a prompt has nothing in it that steers a terminal, wherever it came from', () => {
  expect(JSON.stringify(printablePrompt(hostile))).not.toMatch(/\\u001b|\\u0007/);
});

it('what is said and complained of steers nothing either', () => {
  const output = new PassThrough();
  const view = createInquirerView({ input: new PassThrough(), output } as never);
  view.say(`Sagt${steering}`);
  view.complain(`Klaget${steering}`);
  const printed = String(output.read());
  expect(printed).toContain('OVERTAGET');
  expect(printed).not.toContain(steering);
});
