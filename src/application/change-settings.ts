import { resolve } from 'node:path';
import { type Result, success } from '../fault.ts';
import { type Outcome, type Refused, refused } from './outcome.ts';
import type { Ports } from './ports.ts';
import {
  isSettingName,
  readSetting,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  unknownSetting,
} from './settings.ts';

/** Said instead of a value, it forgets the setting. */
const FORGET = 'glem';

export interface SettingsRequest {
  /** Undefined: show all. */
  readonly name?: string | undefined;
  /** Undefined: show it. */
  readonly value?: string | undefined;
}

export interface SettingsShown {
  readonly outcome: Outcome;
  /** What holds now. */
  readonly settings: Settings;
  /** Where they are kept. */
  readonly path: string;
  /** The one asked for, or all. */
  readonly names: readonly SettingName[];
}

/** Shows all settings, or sets one and tells what holds now. Refused: those of `readSetting` and SettingsFile. */
export async function changeSettings(
  { name, value }: SettingsRequest,
  { settings: file, host }: Pick<Ports, 'settings' | 'host'>,
): Promise<SettingsShown | Refused> {
  const read = await file.read();
  if (!read.ok) return refused(...read.faults);
  const shown = { outcome: 'done', path: file.path } as const;
  if (name === undefined) return { ...shown, settings: read.value, names: SETTING_NAMES };
  if (!isSettingName(name)) return refused(unknownSetting(name));
  if (value === undefined) return { ...shown, settings: read.value, names: [name] };
  const after = changed(name, value, read.value, host.folder);
  if (!after.ok) return refused(...after.faults);
  const written = await file.write(after.value);
  return written.ok ? { ...shown, settings: after.value, names: [name] } : refused(...written.faults);
}

function changed(name: SettingName, value: string, before: Settings, folder: string): Result<Settings> {
  if (value.toLocaleLowerCase('da') === FORGET) {
    const { [name]: _, ...rest } = before;
    return success(rest);
  }
  const setting = readSetting(name, value);
  if (!setting.ok) return setting;
  return success({
    ...before,
    [name]: name === 'katalog' ? resolve(folder, String(setting.value)) : setting.value,
  });
}
