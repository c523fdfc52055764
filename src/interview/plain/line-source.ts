/** Where Ctrl+C is heard: the process, or a test's own emitter. */
export interface Interrupts {
  once(event: 'SIGINT', listener: () => void): unknown;
  removeListener(event: 'SIGINT', listener: () => void): unknown;
}

/** What gives the lines as they are typed: node:readline without a terminal of its own. */
export interface LineReader {
  on(event: 'line', listener: (line: string) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  pause(): unknown;
  resume(): unknown;
  close(): void;
}

/** A terminal and a pipe can be let go of (unref); a file ends by itself. */
export interface PlainInput {
  ref?(): unknown;
  unref?(): unknown;
}

/** Lines one at a time. Undefined when the input has ended, or Ctrl+C is pressed while a line is waited for. */
export type LineSource = () => Promise<string | undefined>;

/**
 * Reads lines without a control sequence; the terminal itself echoes what is typed. Lines that come before they are
 * asked for (from a pipe, or pasted) wait their turn. Between questions the input does not keep the program alive.
 */
export function lineSource(reader: LineReader, input: PlainInput, interrupts?: Interrupts): LineSource {
  const early: string[] = [];
  let ended = false;
  let deliver: ((line: string | undefined) => void) | undefined;
  reader.on('line', (line) => {
    if (deliver) deliver(line);
    else early.push(line);
  });
  reader.on('close', () => {
    ended = true;
    deliver?.(undefined);
  });
  const rest = () => {
    if (!ended) reader.pause();
    input.unref?.();
  };
  rest();
  return () => {
    if (early.length > 0) return Promise.resolve(early.shift());
    if (ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const interrupt = () => reader.close();
      deliver = (line) => {
        deliver = undefined;
        interrupts?.removeListener('SIGINT', interrupt);
        rest();
        resolve(line);
      };
      interrupts?.once('SIGINT', interrupt);
      input.ref?.();
      reader.resume();
    });
  };
}
