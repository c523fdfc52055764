import { type Fault, failure, type Result } from '../../fault.ts';

/** What `printing` gives, or the fault `pdf-timeout` when it takes longer. Passes on what else it throws. */
export async function within(
  timeLimitMs: number,
  printing: Promise<Result<Uint8Array>>,
): Promise<Result<Uint8Array>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<Uint8Array>>((resolve) => {
    timer = setTimeout(() => resolve(failure(timeout(timeLimitMs))), timeLimitMs);
  });
  try {
    return await Promise.race([printing, late]);
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return failure(timeout(timeLimitMs));
    throw error;
  } finally {
    clearTimeout(timer);
    // When the time is up first, nobody hears how the printing ends.
    printing.catch(() => undefined);
  }
}

function timeout(timeLimitMs: number): Fault {
  return {
    code: 'pdf-timeout',
    severity: 'error',
    message: `PDF'en blev ikke færdig på ${Math.ceil(timeLimitMs / 1000)} sekunder.`,
    wayOut: 'Luk andre programmer, og prøv igen. Sker det hver gang, så del teksten i flere filer.',
  };
}
