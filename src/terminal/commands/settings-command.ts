import { changeSettings } from '../../application/change-settings.ts';
import { isRefused } from '../../application/outcome.ts';
import { type SettingName, type Settings, yesOrNo } from '../../application/settings.ts';
import { printable } from '../../danish/printable.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refuse.ts';

/** `indstil`: all settings, or one set and told. */
export async function settingsCommand(
  name: string | undefined,
  value: string | undefined,
  context: Context,
): Promise<void> {
  const shown = await changeSettings({ name, value }, await context.ports());
  if (isRefused(shown)) return refuse(shown, context);
  const lines = shown.names.map((one) => settingLine(one, shown.settings));
  context.stdout.write(`${lines.join('\n')}\n${name === undefined ? `De står i ${shown.path}\n` : ''}`);
  context.end(shown.outcome);
}

function settingLine(name: SettingName, settings: Settings): string {
  const value = settings[name];
  if (value === undefined) return `${name}: ikke valgt`;
  return `${name}: ${typeof value === 'boolean' ? yesOrNo(value) : printable(value)}`;
}
