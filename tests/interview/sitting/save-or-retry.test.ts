import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/fault.ts';
import { saveOrRetry } from '../../../src/interview/sitting/save-or-retry.ts';
import { scriptedView, throughView } from '../../builders/interview.ts';

const FULL = {
  code: 'not-saved',
  severity: 'error',
  message: 'Disken er fuld.',
  wayOut: 'Slet noget.',
} as const;
const change = { path: 'debat.eksempel', value: 'En lang tekst.' };

describe('an answer that cannot be saved', () => {
  it('is tried again when the person has put it right, without being written twice', async () => {
    const view = scriptedView('1', '1');
    const tried: unknown[] = [];
    const save = async (_: string, value: unknown) => {
      tried.push(value);
      return tried.length < 3 ? failure<undefined>(FULL) : success(undefined);
    };
    expect(await throughView(view, (tell) => saveOrRetry(change, { tell, save }))).toMatchObject({
      ok: true,
    });
    expect(tried).toEqual(['En lang tekst.', 'En lang tekst.', 'En lang tekst.']);
    expect(view.heard).toContain('Disken er fuld. Slet noget.');
  });

  it.each([['2'], []])('is given up on with a word or the end of input: %j', async (...typed) => {
    const view = scriptedView(...typed.flat().filter((line) => line !== undefined));
    const save = async () => failure<undefined>(FULL);
    const saved = await throughView(view, (tell) => saveOrRetry(change, { tell, save }));
    expect(saved).toMatchObject({ ok: false, faults: [{ code: 'not-saved' }] });
  });
});
