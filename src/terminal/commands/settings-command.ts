import { resolve } from 'node:path';
import { printable } from '../../danish/printable.ts';
import {
  isSettingName,
  readSetting,
  readSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingsPath,
  unknownSetting,
  writeSettings,
  yesOrNo,
} from '../../disk/settings-file.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { reportFaults } from '../words/report-faults.ts';

/** Said instead of a value, it forgets the setting. */
const FORGET = 'glem';

/** Shows all settings, or sets one and tells what holds now. */
export async function settingsCommand(
  name: string | undefined,
  value: string | undefined,
  context: Context,
): Promise<void> {
  const path = settingsPath(context.env);
  const refuse = (faults: readonly Fault[]) => {
    context.stderr.write(reportFaults(faults));
    context.setExitCode(ExitCode.wrongUsage);
  };
  const read = await readSettings(path);
  if (!read.ok) return refuse(read.faults);
  if (name === undefined) {
    context.stdout.write(
      `${SETTING_NAMES.map((one) => settingLine(one, read.value)).join('\n')}\nDe står i ${path}\n`,
    );
    return;
  }
  const after = value === undefined ? readOne(name, read.value) : changed(name, value, read.value, context);
  if (!after.ok) return refuse(after.faults);
  if (value !== undefined) {
    try {
      await writeSettings(path, after.value);
    } catch {
      return refuse([cannotWrite(path)]);
    }
  }
  context.stdout.write(`${settingLine(name as SettingName, after.value)}\n`);
}

function readOne(name: string, settings: Settings): Result<Settings> {
  return isSettingName(name) ? success(settings) : failure(unknownSetting(name));
}

function changed(name: string, value: string, before: Settings, { cwd }: Context): Result<Settings> {
  if (value.toLocaleLowerCase('da') === FORGET && isSettingName(name)) {
    const { [name]: _, ...rest } = before;
    return success(rest);
  }
  const setting = readSetting(name, value);
  if (!setting.ok) return setting;
  return success({
    ...before,
    [name]: name === 'katalog' ? resolve(cwd, String(setting.value)) : setting.value,
  });
}

function settingLine(name: SettingName, settings: Settings): string {
  const value = settings[name];
  if (value === undefined) return `${name}: ikke valgt`;
  return `${name}: ${typeof value === 'boolean' ? yesOrNo(value) : printable(value)}`;
}

function cannotWrite(path: string): Fault {
  return {
    code: 'settings-not-saved',
    severity: 'error',
    message: `Indstillingen kunne ikke gemmes i ${path}.`,
    wayOut: 'Se efter, om der er plads på disken, og om mappen må ændres. Indtil da: brug --enkel hver gang.',
  };
}
