import type { Terminal } from './terminal.ts';

/** The pieces of a pasted text come faster after one another than this; nobody types so fast. */
const PASTE_GAP_MS = 40;
/** Ctrl+C and Ctrl+D. */
const STOPS = ['\u0003', '\u0004'];

/** What was thrown away, and whether the person stopped meanwhile: Ctrl+C, Ctrl+D, or the end of input. */
export interface Dropped {
  readonly text: string;
  readonly stopped: boolean;
}

/**
 * Throws away what is typed or pasted before a question is put, so that the rest of a text of several lines never
 * answers it. Only a terminal has such a rest; elsewhere nothing is read, and nothing waited for.
 */
export async function dropEarly({ input }: Terminal): Promise<Dropped> {
  const { isTTY, setRawMode, readableEnded } = input as Partial<NodeJS.ReadStream>;
  if (!isTTY || !setRawMode) return { text: '', stopped: false };
  let text = '';
  let fresh = true;
  let stopped = readableEnded === true;
  const take = (chunk: unknown) => {
    text += String(chunk);
    fresh = true;
    stopped ||= STOPS.some((stop) => text.includes(stop));
  };
  const end = () => {
    stopped = true;
  };
  setRawMode.call(input, true);
  input.on('data', take);
  input.once('end', end);
  input.resume();
  while (fresh && !stopped) {
    fresh = false;
    await new Promise((done) => setTimeout(done, PASTE_GAP_MS));
  }
  input.removeListener('data', take);
  input.removeListener('end', end);
  input.pause();
  setRawMode.call(input, false);
  return { text, stopped };
}

/**
 * Watches what is typed while a prompt of one line is answered. `rest` gives what came after the Enter in the last
 * piece: the prompt did not see it, and `dropEarly` comes too late for it.
 */
export function watchRest({ input }: Terminal): { readonly rest: () => string } {
  let last = '';
  const take = (chunk: unknown) => {
    last = String(chunk);
  };
  input.on('data', take);
  return {
    rest() {
      input.removeListener('data', take);
      const enter = /\r\n?|\n/.exec(last);
      return enter ? last.slice(enter.index + enter[0].length) : '';
    },
  };
}
