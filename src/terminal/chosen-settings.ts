import { readSettings, type Settings, settingsPath } from '../disk/settings-file.ts';
import type { Context } from './context.ts';
import { reportFaults } from './words/report-faults.ts';

/** What was read for each run, so that a fault in the file is told once. */
const READ = new WeakMap<object, Promise<Settings>>();

type Reader = Pick<Context, 'env' | 'stderr'>;

/** The settings to go by. A file that cannot be used is told of and left out: nobody is stopped by a setting. */
export function chosenSettings(context: Reader): Promise<Settings> {
  const settings = READ.get(context) ?? readOrTell(context);
  READ.set(context, settings);
  return settings;
}

async function readOrTell(context: Reader): Promise<Settings> {
  const read = await readSettings(settingsPath(context.env));
  if (read.ok) return read.value;
  context.stderr.write(reportFaults(read.faults.map((fault) => ({ ...fault, severity: 'warning' }))));
  return {};
}
