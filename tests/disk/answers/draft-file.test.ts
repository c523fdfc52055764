import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftFile, draftPath } from '../../../src/disk/answers/draft-file.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const LINES = ['Vi "ringede": # ikke', '', '  - æøå', '.'];

describe('the draft beside svar.yaml', () => {
  it('gives back each text line for line, also to the next program', async () => {
    const path = draftPath(join(await temporaryFolder(), 'svar.yaml'));
    await draftFile(path).keep('a.b', LINES);
    await draftFile(path).keep('c.d', ['to']);
    expect(path).toMatch(/svar\.yaml\.kladde$/);
    expect(await draftFile(path).read('a.b')).toEqual(LINES);
    expect(await draftFile(path).read('c.d')).toEqual(['to']);
  });

  it('is written in the order it was typed, though nobody waits', async () => {
    const drafts = draftFile(draftPath(join(await temporaryFolder(), 'svar.yaml')));
    void drafts.keep('a', ['en']);
    void drafts.keep('a', ['en', 'to']);
    expect(await drafts.read('a')).toEqual(['en', 'to']);
  });

  it('is gone with the last draft', async () => {
    const path = draftPath(join(await temporaryFolder(), 'svar.yaml'));
    const drafts = draftFile(path);
    await drafts.keep('a', ['en']);
    await drafts.keep('b', ['to']);
    await drafts.keep('a', []);
    expect(readFileSync(path, 'utf8')).not.toContain('en\n');
    await drafts.keep('b', []);
    expect(existsSync(path)).toBe(false);
  });

  it.each(['', '- en', 'a: [', 'a: 7', '\u0000'])('that is spoiled is none: %j', async (text) => {
    const path = draftPath(join(await temporaryFolder(), 'svar.yaml'));
    writeFileSync(path, text);
    expect(await draftFile(path).read('a')).toEqual([]);
  });

  it('that cannot be written stops nobody', async () => {
    const drafts = draftFile(join(await temporaryFolder(), 'findes', 'ikke', 'svar.yaml.kladde'));
    await drafts.keep('a', ['en']);
    expect(await drafts.read('a')).toEqual([]);
  });
});
