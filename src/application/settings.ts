import { type Fault, failure, type Result, success } from '../fault.ts';
import type { FaultCode } from '../fault-code.ts';

/** What a person has chosen once and for all. Options and environment outweigh it. */
export interface Settings {
  /** The questions line by line. */
  readonly enkel?: boolean;
  /** A folder of one's own beside strategies/; absolute. */
  readonly katalog?: string;
}

/** What a person has said in three places of one choice; undefined where nothing was said. */
export interface Said<T> {
  readonly option: T | undefined;
  readonly environment: T | undefined;
  readonly settings: T | undefined;
}

/** What counts: what was said now before what is said for every program run here, and that before what was said once and for all. */
export function nearestSaid<T>({ option, environment, settings }: Said<T>): T | undefined {
  return option ?? environment ?? settings;
}

/** What is written for no, in a file of settings, after `indstil` or in the environment. */
const NO = ['nej', 'false', 'no', 'off', '0'];

/** Whether a variable of the environment switches something on: undefined when it is not set, and anything but a no is a yes. */
export function switchedOn(variable: string | undefined): boolean | undefined {
  const said = variable?.trim().toLocaleLowerCase('da') ?? '';
  return said === '' ? undefined : !NO.includes(said);
}

export type SettingName = keyof Settings;

/** The settings there are, how each is read from YAML or the command line, and what may be written. */
const READERS: { readonly [Name in SettingName]-?: (value: unknown) => Settings[Name] | undefined } = {
  enkel: (value) => YES_OR_NO.get(String(value).trim().toLocaleLowerCase('da')),
  katalog: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
};
const YES_OR_NO = new Map([
  ...['ja', 'true'].map((yes) => [yes, true] as const),
  ...NO.map((no) => [no, false] as const),
]);
const ALLOWED: Readonly<Record<SettingName, string>> = {
  enkel: 'ja eller nej',
  katalog: 'navnet på en mappe',
};

export const SETTING_NAMES = Object.keys(READERS) as readonly SettingName[];

/** All settings of a file. Errors: `setting-unknown`, `setting-not-valid`. */
export function parseSettings(data: unknown): Result<Settings> {
  if (data === null || data === undefined) return success({});
  if (typeof data !== 'object' || Array.isArray(data))
    return failure(settingFault('setting-not-valid', 'Indstillingerne er ikke skrevet som navn: værdi.'));
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const read = readSetting(name, value);
    if (!read.ok) return read;
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

/** A name that is none of SETTING_NAMES. */
export function unknownSetting(name: string): Fault {
  return settingFault('setting-unknown', `Indstillingen ${name} findes ikke.`);
}

/** As it is shown and written. */
export function yesOrNo(value: boolean): string {
  return value ? 'ja' : 'nej';
}

export function isSettingName(name: string): name is SettingName {
  return (SETTING_NAMES as readonly string[]).includes(name);
}

/** What is wrong with the settings, and which there are. */
export function settingFault(code: FaultCode, message: string): Fault {
  return {
    code,
    severity: 'error',
    message,
    wayOut: `Indstillingerne er: ${SETTING_NAMES.join(' og ')}. Se dem med: brobygger indstil`,
  };
}
