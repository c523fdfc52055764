import { channel } from 'node:diagnostics_channel';

/** One thing that a room has done, in English, for whoever looks for a fault. */
export interface Trace {
  /** What it is about: "browser", "catalogue", "artifacts". */
  readonly about: string;
  readonly text: string;
}

const heard = channel('brobygger');

/** Whether anybody listens. */
export function isTraced(): boolean {
  return heard.hasSubscribers;
}

/** Tells what was done and why, to those who have asked for it (`--fejlsøg`, or NODE_DEBUG=brobygger); else it costs nothing. */
export function trace(about: string, text: () => string): void {
  if (heard.hasSubscribers) heard.publish({ about, text: text() } satisfies Trace);
}

/** Hears every trace from now on, until what is given back is called. */
export function onTrace(listen: (trace: Trace) => void): () => void {
  const hear = (message: unknown) => listen(message as Trace);
  heard.subscribe(hear);
  return () => void heard.unsubscribe(hear);
}
