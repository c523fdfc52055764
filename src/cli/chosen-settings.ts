import type { Context } from './context.ts';
import { reportFaults } from './report-faults.ts';
import { readSettings, type Settings, settingsPath } from './settings.ts';

/** The settings to go by. A file that cannot be used is told of and left out: nobody is stopped by a setting. */
export async function chosenSettings(context: Pick<Context, 'env' | 'stderr'>): Promise<Settings> {
  const read = await readSettings(settingsPath(context.env));
  if (read.ok) return read.value;
  context.stderr.write(reportFaults(read.faults.map((fault) => ({ ...fault, severity: 'warning' }))));
  return {};
}
