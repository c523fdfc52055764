import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ChoicePrompt, Prompt } from '../../../src/interview/ask/prompt.ts';
import { createInquirerView } from '../../../src/terminal/interview/inquirer-view.ts';
import { createPlainView } from '../../../src/terminal/interview/plain-view.ts';
import { screenlessTerminal } from '../../builders/terminal.ts';

const choices = ['Juni', 'Juli', 'August'].map((tekst) => ({ vaerdi: tekst.toLowerCase(), tekst }));
const ONE: ChoicePrompt = { kind: 'choice', text: 'Hvornår?', choices, commands: ['skip', 'stop'] };

/** Types each line when the view has come to rest, and gives the first reply that the view takes. */
async function withMenus(prompt: Prompt, lines: readonly string[]) {
  const { input, output } = screenlessTerminal();
  const shown: string[] = [];
  output.on('data', (data) => shown.push(String(data)));
  const reply = createInquirerView({ input, output }).ask(prompt);
  for (const line of lines) {
    await new Promise((wake) => setTimeout(wake, 100));
    input.write(`${line}\r`);
  }
  return { reply: await reply, shown: shown.join('') };
}

async function lineByLine(prompt: Prompt, lines: readonly string[]) {
  const input = new PassThrough();
  const shown: string[] = [];
  const heard = { write: (text: string) => shown.push(text) };
  const reader = createInterface({ input, terminal: false });
  const view = createPlainView({ reader, input: {}, output: heard, errors: heard });
  input.end(lines.map((line) => `${line}\n`).join(''));
  return { reply: await view.ask(prompt), shown: shown.join('') };
}

describe.each([
  ['menus', withMenus],
  ['line by line', lineByLine],
])('a list of choices, %s', (_, ask) => {
  it('takes no choice that nobody has made: Enter alone is not the first of the list', async () => {
    const { reply, shown } = await ask(ONE, ['', '2']);
    expect(reply).toEqual({ kind: 'chosen', values: ['juli'] });
    expect(shown).toContain('Der er ikke valgt noget. Skriv et tal fra 1 til 3.');
  });

  it('takes what is offered, and shown as an offer, on Enter alone', async () => {
    const offer = { meaning: 'keep', label: 'August' } as const;
    const { reply } = await ask({ ...ONE, offer, chosen: 'august' }, ['']);
    expect([{ kind: 'empty' }, { kind: 'chosen', values: ['august'] }]).toContainEqual(reply);
  });

  it('takes neither of two that begin with what was typed', async () => {
    const { reply, shown } = await ask(ONE, ['ju', 'au']);
    expect(reply).toEqual({ kind: 'chosen', values: ['august'] });
    expect(shown).toContain('Det står ikke på listen.');
  });
});

it('a menu takes the first of the list when the pointer was put there', async () => {
  const { input, output } = screenlessTerminal();
  output.resume();
  const reply = createInquirerView({ input, output }).ask(ONE);
  for (const key of ['\x1b[B', '\x1b[A', '\r']) {
    await new Promise((wake) => setTimeout(wake, 100));
    input.write(key);
  }
  expect(await reply).toEqual({ kind: 'chosen', values: ['juni'] });
});

it('a menu takes what its pointer stands at on a second Enter, having said so', async () => {
  const { reply, shown } = await withMenus(ONE, ['', '']);
  expect(reply).toEqual({ kind: 'chosen', values: ['juni'] });
  expect(shown.replaceAll(/\s+/g, ' ')).toContain('Eller tryk Enter igen for det, pilen står ved.');
});
