import { PassThrough } from 'node:stream';

/** A terminal with no screen: what is written to `input` was typed, what comes out of `output` was shown. */
export function screenlessTerminal() {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), {
    columns: 100,
    rows: 60,
    // inquirer ends what it pipes to after each prompt; a terminal does not end.
    end: () => output,
  });
  return { input, output };
}
