import { execFileSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const MODULE = new URL('../../packaging/archives.mjs', import.meta.url).href;
const { tarOf, zipOf } = await import(MODULE);

const DATE = new Date('2026-11-30T20:53:18Z');
const FILES = [
  { path: 'START HER – Start brobygger.cmd', bytes: Buffer.from('@echo off\r\n'), starts: true },
  { path: 'Læs mig.txt', bytes: Buffer.from('Hej\r\n') },
  { path: 'program/node.exe', bytes: Buffer.from('MZ'), starts: true },
];

describe('a package', () => {
  it('has the same bytes in every time zone', () => {
    const script = `const { tarOf, zipOf } = await import(${JSON.stringify(MODULE)});
      const files = [{ path: 'Læs mig.txt', bytes: Buffer.from('Hej') }];
      const date = new Date('2026-11-30T20:53:18Z');
      console.log(Buffer.from(zipOf(files, date)).toString('hex'), Buffer.from(await tarOf(files, date, 'a')).toString('hex'));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { TZ },
        encoding: 'utf8',
      });
    expect(inZone('America/Los_Angeles')).toBe(inZone('Pacific/Auckland'));
  });

  it('has its files in the order given, under names that Windows reads as they are written', () => {
    const bytes: Uint8Array = zipOf(FILES, DATE);
    expect(Object.keys(unzipSync(bytes))).toEqual(FILES.map(({ path }) => path));
    expect(unzipSync(bytes)['Læs mig.txt']).toEqual(new Uint8Array(Buffer.from('Hej\r\n')));
    // The eleventh bit says that the names are UTF-8, so that nobody has to guess.
    expect((bytes[7] ?? 0) & 0x08).toBe(0x08);
  });

  it('for Linux lets start what is to be started, and belongs to nobody', async () => {
    const tar = gunzipSync(await tarOf(FILES.slice(2), DATE, 'brobygger'));
    const header = tar.subarray(0, 512).toString('latin1');
    expect(header.startsWith('brobygger/program/node.exe\0')).toBe(true);
    expect(header.slice(100, 107)).toBe('000755 ');
    expect(header.slice(108, 115)).toBe('000000 ');
  });
});
