import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { givenFile } from '../given-file.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { VERSION } from '../version.ts';

export interface WebOptions extends CatalogueOption {
  readonly port?: string;
  readonly ingenBrowser?: boolean;
}

/** The part of a process that is told to stop. */
export interface Interruptible {
  once(signal: NodeJS.Signals, listener: () => void): unknown;
  removeListener(signal: NodeJS.Signals, listener: () => void): unknown;
}

const HIGHEST_PORT = 65_535;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `web`: opens the page and waits until it is closed, there or here. The address is all that stdout gets. */
export async function webCommand(
  name: string | undefined,
  options: WebOptions,
  context: Context,
  interrupts: Interruptible = process,
): Promise<void> {
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) return refused(NOT_A_PORT, context);
  const request = {
    given: name === undefined ? undefined : givenFile(name, context),
    port,
    ownCatalogue: await ownCatalogueOf(options, context),
    version: VERSION,
  };
  const opened = await context.openWeb(request).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return undefined;
  });
  if (!opened) return refused(PORT_TAKEN, context);
  const stopped = interruption(interrupts);
  try {
    context.stdout.write(`${opened.address}\n`);
    const { host } = await context.ports();
    const shown = !options.ingenBrowser && (await host.showInBrowser(opened.address));
    const [seen, unseen] = opened.wasOpen ? [SHOWN_AGAIN, NOT_SHOWN_AGAIN] : [SHOWN, NOT_SHOWN];
    context.stderr.write(shown ? seen : unseen);
    const ended = await Promise.race([opened.closed.then(() => 'done' as const), stopped.heard]);
    context.end(ended);
  } finally {
    stopped.forget();
    await opened.close();
  }
}

const SHOWN = 'Siden er åbnet i din browser. Lad dette vindue stå, mens du bruger den.\n';
const NOT_SHOWN = 'Åbn adressen i din browser. Lad dette vindue stå, mens du bruger siden.\n';

const SHOWN_AGAIN = 'Siden var åben i forvejen og er vist igen i din browser. Dette vindue kan du lukke.\n';
const NOT_SHOWN_AGAIN = 'Siden er åben i forvejen. Åbn adressen i din browser. Dette vindue kan du lukke.\n';

function interruption(interrupts: Interruptible) {
  let listener = (): void => undefined;
  const heard = new Promise<'stopped'>((done) => {
    listener = () => done('stopped');
  });
  for (const signal of SIGNALS) interrupts.once(signal, listener);
  return {
    heard,
    forget: () => {
      for (const signal of SIGNALS) interrupts.removeListener(signal, listener);
    },
  };
}

function refused(fault: Fault, context: Context): void {
  refuse({ outcome: 'refused', faults: [fault] }, context);
}

const NOT_A_PORT: Fault = {
  code: 'not-a-port',
  severity: 'error',
  message: 'En port er et helt tal fra 0 til 65535.',
  wayOut: 'Skriv for eksempel --port 8080, eller lad den være ude, så vælger computeren selv.',
};

const PORT_TAKEN: Fault = {
  code: 'port-taken',
  severity: 'error',
  message: 'Porten er i brug eller må ikke bruges.',
  wayOut: 'Vælg et andet tal efter --port, eller lad den være ude, så vælger computeren selv.',
};
