import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packageLibrary } from '../../src/disk/library.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const EXAMPLE = fileURLToPath(new URL('../../docs/eksempel-katalog', import.meta.url));

describe('the library of the package', () => {
  it('is read once, and once more for each catalogue of one’s own', async () => {
    const library = packageLibrary(dirname(EXAMPLE));
    const [ours, again] = [await library.catalogue(undefined), await library.catalogue(undefined)];
    expect(again).toBe(ours);
    const own = await library.catalogue(EXAMPLE);
    expect(await library.catalogue(EXAMPLE)).toBe(own);
    expect(own).not.toEqual(ours);
  });

  it('tries again what could not be read, as it may have been mended meanwhile', async () => {
    const cwd = await temporaryFolder();
    const library = packageLibrary(cwd);
    expect(await library.catalogue('eget')).toMatchObject({ ok: false });
    await cp(EXAMPLE, join(cwd, 'eget'), { recursive: true });
    expect(await library.catalogue('eget')).toMatchObject({ ok: true });
  });

  it('finds a folder of one’s own from where one stands', async () => {
    const cwd = await temporaryFolder();
    await cp(EXAMPLE, join(cwd, 'eget'), { recursive: true });
    const documents = await packageLibrary(cwd).documents('eget');
    expect(documents.ok && documents.value.documents.map(({ id }) => id)).toContain('nyhedsbrev');
    expect(await packageLibrary(dirname(cwd)).documents('eget')).toMatchObject({ ok: false });
  });

  it('has the checklists, the statement of accessibility, and a validator of its answers', async () => {
    const library = packageLibrary('');
    const [review, catalogue] = [await library.review(undefined), await library.catalogue(undefined)];
    if (!review.ok || !catalogue.ok) throw new Error('what is shipped must be sound');
    expect(Object.keys(review.value.checklists.files)).toContain('debatindlaeg');
    expect((await library.validator(catalogue.value))({ version: 2 })).toBe(false);
    expect(await library.accessibilityStatement()).toContain('## Det, vi ved er dårligt');
  });
});
