import type { Settings } from '../application/settings.ts';
import type { Context } from './context.ts';
import { reportFaults } from './words/report-faults.ts';

/** What was read for each run, so that a fault in the file is told once. */
const READ = new WeakMap<object, Promise<Settings>>();

type Reader = Pick<Context, 'ports' | 'stderr'>;

/** The settings to go by. A file that cannot be used is told of and left out: nobody is stopped by a setting. */
export function chosenSettings(context: Reader): Promise<Settings> {
  const settings = READ.get(context) ?? readOrTell(context);
  READ.set(context, settings);
  return settings;
}

async function readOrTell({ ports, stderr }: Reader): Promise<Settings> {
  const { settings } = await ports();
  const read = await settings.read();
  if (read.ok) return read.value;
  stderr.write(reportFaults(read.faults.map((fault) => ({ ...fault, severity: 'warning' }))));
  return {};
}
