import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/fault.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';
import { commandLine } from '../../builders/command-line.ts';

const SOUND = `version: 1
omfang: hurtig
kommune:
  navn: Randers
om_jer:
  afdeling: DH Randers
moede:
  dato: 2027-02-03
`;
const SMALL = smallCatalogue();

const withAnswers = (files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  commandLine(files, { catalogue: () => success(SMALL), env });

describe('brobygger tjek', () => {
  it('ends well with answers still missing, and names them', async () => {
    const { out, err, code } = await withAnswers({ 'svar.yaml': SOUND }).run('tjek', 'svar.yaml');
    expect(code).toBe(0);
    expect(out).toContain('Mangler endnu: 7 svar');
    expect(out).toContain('- Har kommunen en strategi? (kommune.strategi)');
    expect(out).toContain('svar.yaml er i orden');
    expect(err).toBe('');
  });

  it('ends well with a warning', async () => {
    const { run } = withAnswers({ 'svar.yaml': SOUND });
    const { out, code } = await run('tjek', 'svar.yaml', '--dato', '1. februar 2027');
    expect(code).toBe(0);
    expect(out).toContain('Bemærk: Fristen');
    expect(out).toContain('1 ting at tænke over');
  });

  it('ends with 3 when an answer is not valid, and leaves the file alone', async () => {
    const broken = SOUND.replace('2027-02-03', '3. februar');
    const { run, text } = withAnswers({ 'svar.yaml': broken });
    const { out, code } = await run('tjek', 'svar.yaml');
    expect(code).toBe(3);
    expect(out).toContain('svar.yaml, linje 8, kolonne 9\n');
    expect(out).toContain('svar.yaml: 1 fejl.');
    expect(text('svar.yaml')).toBe(broken);
  });

  it('looks at every file it is given', async () => {
    const { run } = withAnswers({
      'randers.yaml': SOUND,
      'anden.yaml': SOUND.replace('navn: Randers', 'navn: Rnaders'),
    });
    const { out, code } = await run('validate', 'randers.yaml', 'anden.yaml');
    expect(code).toBe(3);
    expect(out).toContain('randers.yaml er i orden');
    expect(out).toContain('anden.yaml: 1 fejl.');
  });

  it('gives programs one JSON object and nothing else', async () => {
    const { run } = withAnswers({ 'svar.yaml': SOUND.replace('2027-02-03', '2027-02-30') });
    const { out, code } = await run('tjek', 'svar.yaml', '--json');
    const { faults } = JSON.parse(out);
    expect(code).toBe(3);
    expect(faults).toContainEqual(
      expect.objectContaining({
        code: 'no-such-date',
        place: expect.objectContaining({ line: 8, column: 9 }),
      }),
    );
  });

  it('ends with 2 when the file is not there or the date is none', async () => {
    expect(await withAnswers({}).run('tjek', 'svar.yaml')).toMatchObject({ code: 2 });
    const wrongDate = await withAnswers({ 'svar.yaml': SOUND }).run('tjek', 'svar.yaml', '--dato', 'i dag');
    expect(wrongDate).toMatchObject({ code: 2, out: '' });
    expect(wrongDate.err).toContain('"i dag" er ikke en dato.');
  });

  it('ends with 1 when our catalogue cannot be read', async () => {
    const catalogue = () =>
      failure<never>({
        code: 'catalogue-schema',
        severity: 'error' as const,
        message: 'Kataloget er i stykker.',
      });
    const { err, code } = await commandLine({ 'svar.yaml': SOUND }, { catalogue }).run('tjek', 'svar.yaml');
    expect(code).toBe(1);
    expect(err).toContain('Kataloget er i stykker.');
  });

  it('leaves the carets out when asked to be accessible', async () => {
    const files = { 'svar.yaml': SOUND.replace('2027-02-03', 'snart') };
    expect((await withAnswers(files).run('tjek', 'svar.yaml')).out).toContain('^');
    expect((await withAnswers(files, { ACCESSIBLE: '1' }).run('tjek', 'svar.yaml')).out).not.toContain('^');
    for (const env of [
      { ACCESSIBLE: '0' },
      { ACCESSIBLE: 'nej' },
      { ACCESSIBLE: '1', BROBYGGER_ENKEL: 'nej' },
    ])
      expect((await withAnswers(files, env).run('tjek', 'svar.yaml')).out, JSON.stringify(env)).toContain(
        '^',
      );
    expect((await withAnswers(files, { BROBYGGER_ENKEL: 'ja' }).run('tjek', 'svar.yaml')).out).not.toContain(
      '^',
    );
  });
});
