/** Half a minute: long enough not to disturb, short enough that nobody thinks it has stopped. */
const EVERY_MS = 30_000;

/** Waits for the work, and says now and then that it is still going on. Nothing moves on the screen. */
export async function stillWorking<T>(work: Promise<T>, say: (text: string) => void): Promise<T> {
  const timer = setInterval(() => say('Stadig i gang.\n'), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
