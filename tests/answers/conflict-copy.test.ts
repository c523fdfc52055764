import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/answers/conflict-copy.ts';

describe('a copy that a program has made of the answers', () => {
  it.each([
    ['svar-DESKTOP-4F7G8H2.yaml', 'OneDrive'],
    ['svar-KIRSTENS-PC-2.yaml', 'OneDrive, the second'],
    ['svar-PC.yaml', 'OneDrive, a computer with a short name'],
    ['svar (konflikt 2026-11-30).yaml', 'a program that says so in Danish'],
    ['svar (Kirstens modstridende kopi 2026-11-30).yaml', 'Dropbox'],
    ["svar (Kirsten's conflicted copy 2026-11-30).yaml", 'Dropbox'],
    ['svar (conflicted copy 2026-11-30 101512).yaml', 'Nextcloud'],
    ['svar (1).yaml', 'Google Drive'],
    ['svar.sync-conflict-20261130-101512-ABCDEFG.yaml', 'Syncthing'],
    ['svar - Kopi.yaml', 'Explorer'],
    ['svar - Kopi (2).yaml', 'Explorer'],
    ['svar kopi 2.yaml', 'Finder'],
  ])('is known by its name: %s (%s)', (name) => {
    expect(originalOf(name, ['svar.yaml', name])).toBe('svar.yaml');
  });

  it.each([
    'svar-2027.yaml',
    'svar-randers.yaml',
    'svarfrist.yaml',
    'svar (udkast).yaml',
    'svar.yaml',
    'svar-DH.yml',
  ])('is not seen in a name that somebody has chosen: %s', (name) => {
    expect(originalOf(name, ['svar.yaml', name])).toBeUndefined();
  });

  it('is none when the file it would be a copy of is not there', () => {
    expect(originalOf('svar (1).yaml', ['svar (1).yaml', 'andet.yaml'])).toBeUndefined();
  });
});
