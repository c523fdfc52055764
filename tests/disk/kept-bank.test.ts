import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepAnswer, keptBank } from '../../src/disk/kept-bank.ts';
import type { BankAnswer, BankBody } from '../../src/statbank/bank.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const ASKED: BankBody = { table: 'AUK01', variables: [{ code: 'Tid', values: ['2026K1'] }] };
const ANSWER: BankAnswer = {
  status: 400,
  contentType: 'text/html',
  body: Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a]),
  asked: ASKED,
};

describe('answers of StatBank in a folder', () => {
  it('are kept byte for byte, and come back with what they were an answer to', async () => {
    const folder = join(await temporaryFolder(), 'ny', 'mappe');
    expect(await keepAnswer(folder, 'data', ANSWER)).toMatchObject({ ok: true });
    const kept = await keptBank(folder, 'mappe').ask('data', { table: 'AUK01' });
    expect(kept.ok && { ...kept.value, body: [...kept.value.body] }).toEqual({
      ...ANSWER,
      body: [...ANSWER.body],
    });
    expect([...(await readFile(join(folder, 'AUK01.data.csv')))]).toEqual([...ANSWER.body]);
  });

  it.each([
    '',
    '{',
    'null',
    '{"status":"200"}',
    '{"status":200,"contentType":"text/csv","asked":{"table":7}}',
  ])('that somebody fetched by hand are taken for good answers to what is asked: %j', async (about) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'AUK01.tableinfo.json'), '{}');
    if (about !== '') await writeFile(join(folder, 'AUK01.tableinfo.om.json'), about);
    const kept = await keptBank(folder, 'mappe').ask('tableinfo', { table: 'AUK01' });
    expect(kept).toMatchObject({
      ok: true,
      value: { status: 200, contentType: 'text/json', asked: { table: 'AUK01' } },
    });
  });

  it('that are not there are told with the name of the file', async () => {
    const kept = await keptBank(await temporaryFolder(), 'mappe').ask('data', { table: 'AUK01' });
    expect(kept).toMatchObject({ ok: false, faults: [{ code: 'statbank-not-recorded' }] });
    expect(!kept.ok && kept.faults[0]?.message).toContain('AUK01.data.csv');
  });

  it('name no file out of the folder, whatever the table is called', async () => {
    const folder = await temporaryFolder();
    await keepAnswer(join(folder, 'her'), 'data', { ...ANSWER, asked: { table: '../AUK01' } });
    await expect(readFile(join(folder, 'AUK01.data.csv'))).rejects.toThrow();
  });

  it('that cannot be kept are a fault', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'fil'), '');
    expect(await keepAnswer(join(folder, 'fil', 'mappe'), 'data', ANSWER)).toMatchObject({
      ok: false,
      faults: [{ code: 'statbank-not-kept' }],
    });
  });
});
