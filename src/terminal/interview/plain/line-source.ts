import { stripVTControlCharacters } from 'node:util';

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

export interface LineSource {
  /** Lines one at a time. Undefined when the input has ended, or Ctrl+C is pressed while a line is waited for. */
  readonly next: () => Promise<string | undefined>;
  /** Whether more lines follow at once, as in a paste; they wait their turn. */
  readonly more: () => Promise<boolean>;
  /** Throws away the lines that were typed or pasted before now, and counts them. */
  readonly dropEarly: () => Promise<number>;
}

/** Lines already typed come from the terminal one by one, faster than this; nobody types so fast. */
const PASTE_GAP_MS = 40;

/**
 * Reads lines without a control sequence; the terminal itself echoes what is typed. Lines that come before they are
 * asked for (from a pipe, or pasted) wait their turn. Between questions the input does not keep the program alive.
 */
export function lineSource(reader: LineReader, input: PlainInput, interrupts?: Interrupts): LineSource {
  const early: string[] = [];
  let ended = false;
  let deliver: ((line: string | undefined) => void) | undefined;
  reader.on('line', (typed) => {
    // Arrow keys and the marks around a pasted text come as characters here, and are no part of an answer.
    const line = stripVTControlCharacters(typed);
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
  const interrupt = () => reader.close();
  const dropEarly = async () => {
    interrupts?.once('SIGINT', interrupt);
    let dropped = early.length;
    do {
      early.length = 0;
      if (!ended) reader.resume();
      await new Promise((done) => setTimeout(done, PASTE_GAP_MS));
      dropped += early.length;
    } while (early.length > 0);
    interrupts?.removeListener('SIGINT', interrupt);
    rest();
    return dropped;
  };
  const more = async () => {
    if (early.length > 0) return true;
    if (ended) return false;
    interrupts?.once('SIGINT', interrupt);
    reader.resume();
    await new Promise((done) => setTimeout(done, PASTE_GAP_MS));
    interrupts?.removeListener('SIGINT', interrupt);
    rest();
    return early.length > 0;
  };
  const next: LineSource['next'] = () => {
    if (early.length > 0) return Promise.resolve(early.shift());
    if (ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
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
  return { next, more, dropEarly };
}
