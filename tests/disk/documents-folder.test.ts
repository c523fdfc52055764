import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsFolder } from '../../src/disk/documents-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

describe('the folder of documents', () => {
  it('is what Linux says it is', async () => {
    const home = await temporaryFolder();
    await mkdir(join(home, '.config'));
    await mkdir(join(home, 'Mine dokumenter æøå'));
    await writeFile(
      join(home, '.config', 'user-dirs.dirs'),
      'XDG_DOCUMENTS_DIR="$HOME/Mine dokumenter æøå"\n',
    );
    expect(await documentsFolder({ platform: 'linux', env: { HOME: home } })).toBe(
      join(home, 'Mine dokumenter æøå'),
    );
  });

  it.each(['XDG_DOCUMENTS_DIR="$HOME/"\n', 'XDG_DOCUMENTS_DIR="relativ"\n', ''])(
    'is not the home folder itself, nor a place that is no path: %j',
    async (said) => {
      const home = await temporaryFolder();
      await mkdir(join(home, '.config'));
      await writeFile(join(home, '.config', 'user-dirs.dirs'), said);
      expect(await documentsFolder({ platform: 'linux', env: { HOME: home } })).toBe(join(home, 'Documents'));
    },
  );

  it('is the one that is there', async () => {
    const home = await temporaryFolder();
    await mkdir(join(home, 'Dokumenter'));
    expect(await documentsFolder({ platform: 'darwin', env: { HOME: home } })).toBe(join(home, 'Dokumenter'));
  });

  it('is in OneDrive for those whose Windows keeps it there', async () => {
    const home = await temporaryFolder();
    const OneDrive = join(home, 'OneDrive');
    await mkdir(join(OneDrive, 'Dokumenter'), { recursive: true });
    await mkdir(join(home, 'Documents'));
    const env = { USERPROFILE: home, OneDrive };
    expect(await documentsFolder({ platform: 'win32', env })).toBe(join(OneDrive, 'Dokumenter'));
  });
});
