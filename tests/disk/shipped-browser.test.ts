import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedVersion, type UnpackOptions, unpackShippedBrowser } from '../../src/disk/shipped-browser.ts';

function hasPackage(): boolean {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium') !== '';
  } catch {
    return false;
  }
}

let temporary: string;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'brobygger-test-'));
});

afterEach(() => rm(temporary, { recursive: true, force: true }));

function options(more: Partial<UnpackOptions> = {}): UnpackOptions {
  return {
    platform: 'linux',
    architecture: 'x64',
    temporary,
    environment: {},
    user: process.getuid?.() ?? 0,
    node: process.execPath,
    ...more,
  };
}

function slowly(content: string): (folder: string) => Promise<void> {
  return async (folder) => {
    await writeFile(join(folder, 'chromium'), content.slice(0, 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(join(folder, 'chromium'), content);
  };
}

it.each([
  ['win32', 'x64'],
  ['darwin', 'arm64'],
  ['linux', 'arm64'],
] as const)('has nothing for %s on %s', async (platform, architecture) => {
  expect(await unpackShippedBrowser(options({ platform, architecture }))).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await shippedVersion({ platform, architecture })).toBeUndefined();
});

// The package is optional and only for Linux x64; elsewhere there is nothing to unpack.
const isHere = process.platform === 'linux' && process.arch === 'x64' && hasPackage();

describe.runIf(isHere)('unpacking the shipped browser', () => {
  it('gives every one of many runs at the same time a whole browser', async () => {
    const runs = Array.from({ length: 5 }, () => unpackShippedBrowser(options({ unpack: slowly('whole') })));
    for (const run of await Promise.all(runs)) {
      expect(run.ok && run.value && (await readFile(run.value.path, 'utf8'))).toBe('whole');
    }
    expect(await readdir(temporary)).toHaveLength(1);
  });

  it('leaves nothing half behind when it fails, and says why in a line', async () => {
    const unpack = () => Promise.reject(new Error('ENOSPC: no space left on device\n  at write'));
    const run = await unpackShippedBrowser(options({ unpack }));
    expect(run).toMatchObject({ ok: false, faults: [{ code: 'shipped-browser-not-unpacked' }] });
    expect(!run.ok && run.faults[0]?.message).toMatch(/\(ENOSPC: no space left on device\)\.$/);
    expect(await readdir(temporary)).toEqual([]);
  });

  it('does not start what another may have put there', async () => {
    const first = await unpackShippedBrowser(options({ unpack: slowly('x') }));
    const [folder = ''] = await readdir(temporary);
    await chmod(join(temporary, folder), 0o777);
    expect(first.ok).toBe(true);
    expect(await unpackShippedBrowser(options())).toMatchObject({
      faults: [{ code: 'shipped-browser-not-ours' }],
    });
    await rm(join(temporary, folder), { recursive: true });
    await mkdir(join(temporary, 'elsewhere'));
    await symlink(join(temporary, 'elsewhere'), join(temporary, folder));
    expect(await unpackShippedBrowser(options())).toMatchObject({
      faults: [{ code: 'shipped-browser-not-ours' }],
    });
  });
});
