import { describe, expect, it } from 'vitest';
import { tellOfAnswers } from '../../../src/application/diagnosis/diagnose-answers.ts';
import { syncedBy } from '../../../src/application/diagnosis/synced-folder.ts';
import { failure } from '../../../src/fault.ts';
import { memoryPorts } from '../../builders/memory-ports.ts';

const told = (files: Readonly<Record<string, string>>, folder = '/hjem/Dokumenter') =>
  tellOfAnswers(memoryPorts(files, { host: { documents: async () => folder } }).ports);

describe('what doktor tells of the answers', () => {
  it('is where they lie, also before there are any', async () => {
    expect(await told({})).toBe('/hjem/Dokumenter/brobygger: ingen svar endnu.');
    expect(await told({ 'Dokumenter/brobygger/randers/svar.yaml': 'version: 1\n' })).toBe(
      '/hjem/Dokumenter/brobygger: 1 svarfil.',
    );
  });

  it('is that another program keeps the folder alike on several computers', async () => {
    expect(await told({}, '/hjem/OneDrive - DH/Dokumenter')).toContain(
      'holdt ens på flere computere af OneDrive',
    );
  });

  it('is which file looks like a copy, and of what', async () => {
    const files = ['svar.yaml', 'svar-DESKTOP-4F7G8H2.yaml'].map((name) => [
      `Dokumenter/brobygger/randers/${name}`,
      '',
    ]);
    const text = await told(Object.fromEntries(files));
    expect(text).toContain('2 svarfiler.');
    expect(text).toContain('svar-DESKTOP-4F7G8H2.yaml ligner en kopi af svar.yaml.');
  });

  it('is which file is open in another brobygger', async () => {
    const path = 'Dokumenter/brobygger/randers/svar.yaml';
    const { ports } = memoryPorts({ [path]: '' }, { host: { documents: async () => '/hjem/Dokumenter' } });
    const answers = {
      ...ports.answers,
      hold: async () => failure<never>({ code: 'answers-in-use', severity: 'error', message: 'Åben.' }),
    };
    expect(await tellOfAnswers({ ...ports, answers })).toMatch(/svar\.yaml er åben i en anden brobygger\.$/);
  });
});

describe('a folder that is kept alike on several computers', () => {
  it.each([
    ['C:\\Users\\Kirsten\\OneDrive\\Dokumenter', 'OneDrive'],
    ['C:\\Users\\Kirsten\\OneDrive - Danske Handicaporganisationer\\Dokumenter', 'OneDrive'],
    ['/Users/kirsten/Library/Mobile Documents/com~apple~CloudDocs', 'iCloud'],
    ['/home/kirsten/Dropbox/dh', 'Dropbox'],
    ['C:\\Users\\Kirsten\\Dokumenter', undefined],
    ['C:\\Users\\Kirsten\\OneDrives', undefined],
  ])('is known by its name: %s', (path, program) => {
    expect(syncedBy(path)).toBe(program);
  });
});
