import { describe, expect, it } from 'vitest';
import type { BranchMade, PapersMade } from '../../../src/application/make-papers.ts';
import type { Fault } from '../../../src/fault.ts';
import { tellLongRun } from '../../../src/terminal/words/tell-long-run.ts';

const NO_BROWSER: Fault = { code: 'no-browser', severity: 'error', message: 'Der er ingen browser.' };
const FULL: Fault = { code: 'cannot-write', severity: 'error', message: 'Der er ikke mere plads.' };
const at = (fault: Fault, file: string): Fault => ({ ...fault, place: { file } });

const branch = (name: string, faults: readonly Fault[] = [], valid = true): BranchMade => ({
  answers: name,
  valid,
  faults,
  folder: null,
  calendar: null,
  papers: [],
  gaps: [],
  terms: [],
  gate: [],
  replaced: [],
  remaining: null,
});

function told(more: Partial<PapersMade>): string {
  let err = '';
  const made: PapersMade = {
    outcome: 'done',
    files: [],
    faults: [],
    replaced: [],
    outdated: [],
    alike: [],
    ...more,
  };
  const stderr = { write: (text: string) => (err += text) };
  tellLongRun(made, (path) => path.slice(1), { stdout: { write: () => undefined }, stderr });
  return err;
}

describe('a long run', () => {
  it('tells every reason once, with all its files', () => {
    const faults = ['/a.md', '/b.md', '/c.md'].map((file) => at(NO_BROWSER, file));
    const err = told({
      faults: [...faults, at({ ...FULL, code: 'word-edited', message: 'Nogen har skrevet i d.' }, '/d.md')],
    });
    expect(err.match(/Der er ingen browser\./g)).toHaveLength(1);
    expect(err).toContain('Det gælder 3 filer: a.md, b.md, c.md.\n');
    expect(err).toContain('d.md\nFejl: Nogen har skrevet i d.');
    expect(err).toContain('Det, der ikke kunne laves: 4 gange.');
    expect(err).not.toContain('Ingen filer med fejl');
  });

  it('joins what several branches could not write for the same reason', () => {
    const err = told({ files: [branch('a', [at(FULL, '/a/x.md')]), branch('b', [at(FULL, '/b/x.md')])] });
    expect(err).toContain('Det gælder 2 filer: a/x.md, b/x.md.\n');
    expect(err).not.toContain('Ingen filer med fejl');
  });

  it('says that nothing is wrong only when nothing is', () => {
    expect(told({ files: [branch('a')] })).toContain('Ingen filer med fejl.');
    expect(told({ files: [branch('a', [FULL], false)] })).toContain('Svarfiler med fejl: 1.');
    expect(told({ files: [branch('a', [FULL], false)] })).not.toContain('Ingen filer med fejl');
  });
});
