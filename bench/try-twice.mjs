/**
 * Runs a measurement, once more when it fails, and gives undefined when it fails again: a peer that stumbles costs its own row,
 * and not the hour that was measured before it. `say` is told why.
 */
export async function tryTwice(run, say) {
  for (const attempt of [1, 2]) {
    try {
      return await run();
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      say(`${attempt === 1 ? 'Tried once more' : 'Not measured'}: ${reason}\n`);
    }
  }
  return undefined;
}
