import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockAnswers } from '../../../src/disk/answers/answers-lock.ts';
import { answersOnDisk } from '../../../src/disk/answers/answers-on-disk.ts';
import { lockedStore } from '../../../src/disk/answers/locked-store.ts';
import { clearLeftovers } from '../../../src/disk/clear-leftovers.ts';
import type { ProgramLock } from '../../../src/disk/program-lock.ts';
import { failure, success } from '../../../src/fault.ts';
import { canMount, inMountedFolder } from '../../builders/cramped-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** The number of a program that has been and is no more. */
function deadProgram(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}

/** What a program that was killed leaves behind. */
function leftLock(folder: string, owner: { pid: number; host: string }, age = 0): string {
  const lock = join(folder, '.brobygger', 'svar.yaml.lock');
  mkdirSync(lock, { recursive: true });
  writeFileSync(`${lock}.json`, JSON.stringify({ ...owner, since: '2026-11-22 17:30' }));
  const then = new Date(Date.now() - age);
  utimesSync(lock, then, then);
  return join(folder, 'svar.yaml');
}

describe('the lock on the answers', () => {
  it('is held by one interview at a time, and the other is told who and what to do', async () => {
    const path = join(await temporaryFolder(), 'svar.yaml');
    const first = await lockAnswers(path);
    const second = await lockAnswers(path);
    expect(second).toMatchObject({ ok: false, faults: [{ code: 'answers-in-use' }] });
    const told = second.ok ? '' : `${second.faults[0]?.message} ${second.faults[0]?.wayOut}`;
    expect(told).toMatch(
      /svar\.yaml et andet sted, begyndt \d+\. \p{L}+ \d{4} klokken \d\d\.\d\d på denne computer\./u,
    );
    expect(told).toContain('skriv afslut i det');
    if (first.ok) await first.value.release();
    expect((await lockAnswers(path)).ok).toBe(true);
  });

  it('does not stand in the way of another file in the same folder', async () => {
    const folder = await temporaryFolder();
    expect((await lockAnswers(join(folder, 'svar.yaml'))).ok).toBe(true);
    expect((await lockAnswers(join(folder, 'aarhus.yaml'))).ok).toBe(true);
  });

  it('leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    const lock = await lockAnswers(join(folder, 'svar.yaml'));
    if (lock.ok) await lock.value.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over at once from a program that was killed on this machine', async () => {
    const path = leftLock(await temporaryFolder(), { pid: deadProgram(), host: hostname() });
    expect((await lockAnswers(path)).ok).toBe(true);
  });

  it('is taken over by one only, however many try at once', async () => {
    const path = leftLock(await temporaryFolder(), { pid: deadProgram(), host: hostname() });
    const tries = await Promise.all(Array.from({ length: 5 }, () => lockAnswers(path)));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('that was taken over while its holder slept is left to the other when the holder lets go, or ends', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'svar.yaml');
    const first = await lockAnswers(path);
    if (!first.ok) throw new Error('Nobody holds it.');
    const lock = join(folder, '.brobygger', 'svar.yaml.lock');
    const other = { pid: process.pid, host: hostname(), since: '2026-11-22 17:30', id: 'den anden' };
    writeFileSync(`${lock}.json`, JSON.stringify(other));
    expect(first.value.held()).toBe(false);
    await first.value.release();
    expect([
      readdirSync(join(folder, '.brobygger')).sort(),
      JSON.parse(readFileSync(`${lock}.json`, 'utf8')),
    ]).toEqual([['svar.yaml.lock', 'svar.yaml.lock.json'], other]);
    expect((await lockAnswers(path)).ok).toBe(false);
  });

  it('of another computer is left alone while it is renewed, and taken over when it is not', async () => {
    const other = { pid: deadProgram(), host: 'bestyrelsens-pc' };
    const fresh = await lockAnswers(leftLock(await temporaryFolder(), other));
    expect(fresh.ok ? '' : fresh.faults[0]?.message).toContain('på computeren bestyrelsens-pc');
    expect((await lockAnswers(leftLock(await temporaryFolder(), other, 60_000))).ok).toBe(true);
  });

  it.each([
    ['svar.yaml.lock', { pid: 1, host: 'bestyrelsens-pc' }],
    ['svar.yaml.lock', { pid: process.pid, host: hostname() }],
    ['svar.yaml.lock.vent', { pid: 1, host: 'bestyrelsens-pc' }],
  ])(
    'dated in the future, by a clock that was wrong, is taken over when nobody renews it: %s',
    async (name, owner) => {
      const path = leftLock(await temporaryFolder(), owner, 60_000);
      const later = new Date(Date.now() + 3_600_000);
      mkdirSync(join(path, '..', '.brobygger', name), { recursive: true });
      utimesSync(join(path, '..', '.brobygger', name), later, later);
      expect((await lockAnswers(path, 20)).ok).toBe(true);
    },
  );

  it('dated in the future is left alone while it is renewed', async () => {
    const path = leftLock(await temporaryFolder(), { pid: 1, host: 'bestyrelsens-pc' }, -3_600_000);
    const lock = lockAnswers(path, 300);
    const renewed = new Date(Date.now() + 3_700_000);
    setTimeout(() => utimesSync(join(path, '..', '.brobygger', 'svar.yaml.lock'), renewed, renewed), 100);
    expect(await lock).toMatchObject({ ok: false, faults: [{ code: 'answers-in-use' }] });
  });

  it('whose owner cannot be read is still a lock', async () => {
    const folder = await temporaryFolder();
    const path = leftLock(folder, { pid: 1, host: 'x' });
    writeFileSync(join(folder, '.brobygger', 'svar.yaml.lock.json'), '{');
    expect(await lockAnswers(path)).toMatchObject({ ok: false, faults: [{ code: 'answers-in-use' }] });
  });

  it('writes who holds it through no link', async () => {
    const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'budget')];
    writeFileSync(theirs, 'deres');
    mkdirSync(join(folder, '.brobygger'));
    symlinkSync(theirs, join(folder, '.brobygger', 'svar.yaml.lock.json'));
    expect((await lockAnswers(join(folder, 'svar.yaml'))).ok).toBe(true);
    expect(readFileSync(theirs, 'utf8')).toBe('deres');
  });

  it('is not laid in a folder that is a link to somewhere else', async () => {
    const [folder, theirs] = [await temporaryFolder(), await temporaryFolder()];
    symlinkSync(theirs, join(folder, '.brobygger'));
    const lock = await lockAnswers(join(folder, 'svar.yaml'));
    expect(lock).toMatchObject({ ok: false, faults: [{ code: 'output-is-link' }] });
    expect(readdirSync(theirs)).toEqual([]);
  });

  it.skipIf(!canMount)('says calmly that a folder can only be read [needs root]', async () => {
    await inMountedFolder({ readOnly: true }, async (folder) => {
      const lock = await lockAnswers(join(folder, 'svar.yaml'));
      expect(lock.ok ? '' : lock.faults[0]?.message).toBe(
        `Svarene kan ikke gemmes i mappen ${folder}: disken kan kun læses.`,
      );
    });
  });
});

describe('a store under lock', () => {
  const store = { read: async () => 'version: 1\n', write: async () => undefined };

  it('writes nothing when somebody else has taken the file over', async () => {
    const lost = { held: () => false, release: async () => undefined };
    const inUse = async () =>
      failure<ProgramLock>({ code: 'answers-in-use', severity: 'error', message: '' });
    await expect(lockedStore(store, lost, inUse).store.write('')).rejects.toThrow('en anden brobygger');
  });

  it('is taken back once the other has let go, and what the other wrote is read first', async () => {
    const path = join(await temporaryFolder(), 'svar.yaml');
    const held = await answersOnDisk.hold(path);
    if (!held.ok) throw new Error('Nobody holds it.');
    const { store, release } = held.value;
    await store.write('version: 1\n');
    // As after a sleep: another has come in its place.
    const lock = join(dirname(path), '.brobygger', 'svar.yaml.lock');
    const other = { pid: process.pid, host: hostname(), since: '2026-11-22 17:30', id: 'den anden' };
    writeFileSync(`${lock}.json`, JSON.stringify(other));
    writeFileSync(path, 'version: 1\nomfang: fuld\n');
    await expect(store.write('version: 1\n')).rejects.toThrow('Skriv afslut i den');
    expect(readFileSync(path, 'utf8')).toContain('omfang: fuld');
    rmSync(`${lock}.json`);
    rmSync(lock, { recursive: true });
    expect(await store.read()).toContain('omfang: fuld');
    await store.write('version: 1\nomfang: hurtig\n');
    expect(readFileSync(path, 'utf8')).toContain('hurtig');
    await release();
    expect(readdirSync(dirname(path))).toEqual(['svar.yaml']);
  });

  it('tells in Danish why it cannot write', async () => {
    const lock = { held: () => true, release: async () => undefined };
    const again = async () => success(lock);
    const full = { ...store, write: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })) };
    await expect(lockedStore(full, lock, again).store.write('')).rejects.toThrow('disken er fuld');
  });

  it('clears away what a killed program left half written, and nothing else', async () => {
    const folder = await temporaryFolder();
    const kept = [
      'svar.yaml',
      'svar.yaml.gammel.tmp',
      'aarhus.yaml.0b6b4b3e-94a8-4bd3-9d2e-6f1a7b1f3c55.tmp',
    ];
    for (const name of [...kept, 'svar.yaml.0b6b4b3e-94a8-4bd3-9d2e-6f1a7b1f3c55.tmp']) {
      writeFileSync(join(folder, name), '');
    }
    await clearLeftovers(folder, 'svar.yaml');
    expect(readdirSync(folder).sort()).toEqual([...kept].sort());
  });
});
