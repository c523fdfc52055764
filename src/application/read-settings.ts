import type { Fault } from '../fault.ts';
import type { Ports } from './ports.ts';
import type { Settings } from './settings.ts';

/** The settings to go by. */
export interface SettingsRead {
  readonly settings: Settings;
  /** Why the file cannot be used, as warnings. */
  readonly faults: readonly Fault[];
}

/** Reads what was chosen once and for all. A file that cannot be used is as if nothing were chosen: nobody is stopped by a setting. */
export async function readSettings({ settings }: Pick<Ports, 'settings'>): Promise<SettingsRead> {
  const read = await settings.read();
  if (read.ok) return { settings: read.value, faults: [] };
  return { settings: {}, faults: read.faults.map((fault) => ({ ...fault, severity: 'warning' })) };
}
