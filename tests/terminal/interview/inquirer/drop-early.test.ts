import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { dropEarly } from '../../../../src/terminal/interview/inquirer/drop-early.ts';

/** A terminal that was typed at before the program asked. */
function keyboard() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  return { input, output: new PassThrough() };
}

describe('what is typed before a question is put', () => {
  it('is thrown away, also what comes a moment later', async () => {
    const terminal = keyboard();
    terminal.input.write('Laksetorvet 1\r');
    setTimeout(() => terminal.input.write('8900 Randers C\r'), 20);
    expect(await dropEarly(terminal)).toEqual({
      text: 'Laksetorvet 1\r8900 Randers C\r',
      stopped: false,
    });
  });

  it.each(['\u0003', '\u0004'])('is a stop when %j is in it', async (key) => {
    const terminal = keyboard();
    terminal.input.write(`abc${key}`);
    expect(await dropEarly(terminal)).toMatchObject({ stopped: true });
  });

  it('is a stop when the window is closed meanwhile, or was before', async () => {
    const terminal = keyboard();
    terminal.input.end();
    expect(await dropEarly(terminal)).toEqual({ text: '', stopped: true });
    expect(await dropEarly(terminal)).toEqual({ text: '', stopped: true });
  });

  it('is left alone where nobody types by hand', async () => {
    const input = new PassThrough();
    input.write('Randers\n');
    expect(await dropEarly({ input, output: new PassThrough() })).toEqual({ text: '', stopped: false });
    expect(String(input.read())).toBe('Randers\n');
  });
});
