import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { parseYaml } from '../content/yaml/parse-yaml.ts';
import { plainData } from '../content/yaml/plain-data.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { writeAtomically } from './write-atomically.ts';

/** What a person has chosen once and for all. Options and environment outweigh it. */
export interface Settings {
  /** The questions line by line. */
  readonly enkel?: boolean;
  /** A folder of one's own beside strategies/; absolute. */
  readonly katalog?: string;
}

export type SettingName = keyof Settings;

/** The settings there are, how each is read from YAML or the command line, and what may be written. */
const READERS: { readonly [Name in SettingName]-?: (value: unknown) => Settings[Name] | undefined } = {
  enkel: (value) => YES_OR_NO.get(String(value).trim().toLocaleLowerCase('da')),
  katalog: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
};
const YES_OR_NO = new Map([
  ['ja', true],
  ['true', true],
  ['nej', false],
  ['false', false],
]);
const ALLOWED: Readonly<Record<SettingName, string>> = {
  enkel: 'ja eller nej',
  katalog: 'navnet på en mappe',
};

const HEADER = `# Indstillinger for brobygger. De gælder for dig på denne computer.
# enkel: ja giver spørgsmålene linje for linje. katalog: en mappe med jeres egne temaer.
`;

export const SETTING_NAMES = Object.keys(READERS) as readonly SettingName[];

/** Where the settings of this user are kept: BROBYGGER_INDSTILLINGER, or the system's own folder for settings. */
export function settingsPath(env: Readonly<Record<string, string | undefined>>): string {
  return (
    env.BROBYGGER_INDSTILLINGER || join(envPaths('brobygger', { suffix: '' }).config, 'indstillinger.yaml')
  );
}

/**
 * Reads the settings; none when there is no file. Errors: those of parse-yaml.ts, `setting-unknown`,
 * `setting-not-valid` and `settings-unreadable`. None of them need stop anybody from working.
 */
export async function readSettings(path: string): Promise<Result<Settings>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return success({});
    return failure(fault('settings-unreadable', 'Indstillingerne kan ikke læses.', path));
  }
  const parsed = parseYaml(text, path);
  if (!parsed.ok) return parsed;
  const data = plainData(parsed.value.document.contents);
  if (data === null || data === undefined) return success({});
  if (typeof data !== 'object' || Array.isArray(data)) {
    return failure(fault('setting-not-valid', 'Indstillingerne er ikke skrevet som navn: værdi.', path));
  }
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const read = readSetting(name, value);
    if (!read.ok) return failure(...read.faults.map((one) => ({ ...one, place: { file: path } })));
    settings[name] = read.value;
  }
  return success(settings as Settings);
}

/** One setting from what is written. Errors: `setting-unknown`, `setting-not-valid`. */
export function readSetting(name: string, value: unknown): Result<boolean | string> {
  if (!isSettingName(name)) {
    return failure(unknownSetting(name));
  }
  const read = READERS[name](value);
  if (read !== undefined) return success(read);
  return failure({
    code: 'setting-not-valid',
    severity: 'error',
    message: `Indstillingen ${name} kan ikke være ${String(value)}.`,
    wayOut: `Skriv ${ALLOWED[name]}, for eksempel: brobygger indstil ${name === 'enkel' ? 'enkel ja' : 'katalog mit-katalog'}`,
  });
}

/** Writes all settings. Throws what the file system throws. */
export async function writeSettings(path: string, settings: Settings): Promise<void> {
  const { stringify } = await import('yaml');
  const written = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? yesOrNo(value) : value,
    ]),
  );
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, HEADER + (Object.keys(written).length > 0 ? stringify(written) : ''));
}

/** A name that is none of SETTING_NAMES. */
export function unknownSetting(name: string): Fault {
  return fault('setting-unknown', `Indstillingen ${name} findes ikke.`);
}

/** As it is shown and written. */
export function yesOrNo(value: boolean): string {
  return value ? 'ja' : 'nej';
}

export function isSettingName(name: string): name is SettingName {
  return (SETTING_NAMES as readonly string[]).includes(name);
}

function fault(code: string, message: string, file?: string): Fault {
  return {
    code,
    severity: 'error',
    message,
    wayOut: `Indstillingerne er: ${SETTING_NAMES.join(' og ')}. Se dem med: brobygger indstil`,
    ...(file === undefined ? {} : { place: { file } }),
  };
}
