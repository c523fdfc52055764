import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';
import type { SettingsFile } from '../application/ports.ts';
import { parseSettings, type Settings, settingFault, yesOrNo } from '../application/settings.ts';
import { parseYaml } from '../content/yaml/parse-yaml.ts';
import { plainData } from '../content/yaml/plain-data.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { writeAtomically } from './write-atomically.ts';

const HEADER = `# Indstillinger for brobygger. De gælder for dig på denne computer.
# enkel: ja giver spørgsmålene linje for linje. katalog: en mappe med jeres egne temaer.
`;

/** The settings of this user: in the file that BROBYGGER_INDSTILLINGER names, or in the system's own folder for settings. */
export function settingsFile(env: Readonly<Record<string, string | undefined>>): SettingsFile {
  const path =
    env.BROBYGGER_INDSTILLINGER || join(envPaths('brobygger', { suffix: '' }).config, 'indstillinger.yaml');
  return {
    path,
    read: () => readSettings(path),
    async write(settings) {
      try {
        await writeSettings(path, settings);
        return success(undefined);
      } catch {
        return failure(cannotWrite(path));
      }
    },
  };
}

async function readSettings(path: string): Promise<Result<Settings>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return success({});
    const fault = settingFault('settings-unreadable', 'Indstillingerne kan ikke læses.');
    return failure({ ...fault, place: { file: path } });
  }
  const parsed = parseYaml(text, path);
  if (!parsed.ok) return parsed;
  const read = parseSettings(plainData(parsed.value.document.contents));
  return read.ok ? read : failure(...read.faults.map((one) => ({ ...one, place: { file: path } })));
}

async function writeSettings(path: string, settings: Settings): Promise<void> {
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

function cannotWrite(path: string): Fault {
  return {
    code: 'settings-not-saved',
    severity: 'error',
    message: `Indstillingen kunne ikke gemmes i ${path}.`,
    wayOut: 'Se efter, om der er plads på disken, og om mappen må ændres. Indtil da: brug --enkel hver gang.',
  };
}
