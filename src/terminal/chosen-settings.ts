import { readSettings } from '../application/read-settings.ts';
import type { Settings } from '../application/settings.ts';
import type { Context } from './context.ts';
import { reportFaults } from './words/report-faults.ts';

/** What was read for each run, so that a fault in the file is told once. */
const READ = new WeakMap<object, Promise<Settings>>();

type Reader = Pick<Context, 'ports' | 'stderr'>;

/** The settings to go by; what is wrong with them is told on stderr. */
export function chosenSettings(context: Reader): Promise<Settings> {
  const settings = READ.get(context) ?? readAndTell(context);
  READ.set(context, settings);
  return settings;
}

async function readAndTell({ ports, stderr }: Reader): Promise<Settings> {
  const { settings, faults } = await readSettings(await ports());
  if (faults.length > 0) stderr.write(reportFaults(faults));
  return settings;
}
