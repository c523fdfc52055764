import { describe, expect, it } from 'vitest';
import { folderName } from '../../src/application/folder-name.ts';
import { reservedName } from '../../src/disk/reserved-name.ts';
import { CATALOGUE } from '../builders/papers.ts';

describe('a name that Windows keeps for itself', () => {
  it.each([
    'C:\\Users\\Kirsten\\CON',
    'C:\\nul\\papirer',
    'C:\\a\\Aux.yaml',
    'C:\\a\\com1',
    'C:\\a\\LPT9.svar.yaml',
    'C:\\a\\prn .txt',
    'C:\\a\\papirer.',
    'C:/a/svar ',
  ])('is told before anything is made of it: %s', (path) => {
    expect(reservedName(path, 'win32')).toMatchObject({ code: 'name-reserved', severity: 'error' });
    expect(reservedName(path, 'linux')).toBeUndefined();
  });

  it.each([
    'C:\\Users\\Kirsten\\OneDrive - DH\\svar.yaml',
    'C:\\a\\..\\console',
    'C:\\a\\.brobygger\\kopi',
    'C:\\a\\com10',
    '\\\\server\\deling\\randers',
    'Z:\\æøå\\nulpunkt.yaml',
  ])('is no other name: %s', (path) => {
    expect(reservedName(path, 'win32')).toBeUndefined();
  });

  it('is that of no municipality', () => {
    for (const { navn } of CATALOGUE.municipalities)
      expect(reservedName(`C:\\${folderName(navn)}`, 'win32')).toBeUndefined();
  });
});
