/** The part of a process that hears of being stopped. */
export interface Stoppable {
  readonly stdin: { push(chunk: null): unknown };
  readonly stdout: { on(event: 'error', listener: () => void): unknown };
  readonly stderr: { on(event: 'error', listener: () => void): unknown };
  once(signal: NodeJS.Signals, listener: () => void): unknown;
}

const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a closed window (SIGHUP), a request to stop (SIGTERM) and an output that nobody hears any more the same as the
 * end of input, which the interview meets calmly: it saves, says how to go on where it can, and ends. A second signal
 * ends the program at once.
 */
export function endInputWhenStopped(process: Stoppable): void {
  let ended = false;
  const end = () => {
    if (!ended) process.stdin.push(null);
    ended = true;
  };
  for (const signal of SIGNALS) process.once(signal, end);
  process.stdout.on('error', end);
  process.stderr.on('error', end);
}
