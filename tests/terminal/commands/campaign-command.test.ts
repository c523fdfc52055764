import { describe, expect, it } from 'vitest';
import type { BankBody, BankQuestion } from '../../../src/statbank/bank.ts';
import { commandLine } from '../../builders/command-line.ts';
import { type FakeOptions, fakeBank } from '../../builders/fake-statbank.ts';
import { CATALOGUE } from '../../builders/papers.ts';

describe('kampagne', () => {
  it('begins an answer file for each municipality that is named, with what is known', async () => {
    const { run, text } = commandLine();
    const args = ['kampagne', '--kommuner', 'Randers, århus kommune', '--ud', 'k', '--navn', 'Kim Holm'];
    const { code, out } = await run(...args);
    expect([code, out]).toEqual([0, 'k/randers/svar.yaml\nk/aarhus/svar.yaml\n']);
    const answers = text('k/aarhus/svar.yaml');
    expect(answers).toContain('navn: Aarhus\n');
    expect(answers).toContain('afdeling: DH Aarhus\n');
    expect(answers).toContain('navn: Kim Holm\n');
    expect(answers).toContain('titel: formand\n');
    expect(await run('tjek', 'k/aarhus/svar.yaml')).toMatchObject({
      code: 0,
      out: expect.stringContaining('svar.yaml er i orden'),
    });
  });

  it('never touches a file that is there', async () => {
    const { run, text } = commandLine({ 'k/randers/svar.yaml': '# Vores egen\n' });
    const { code, err } = await run('kampagne', '--kommuner', 'Randers', '--ud', 'k');
    expect(code).toBe(0);
    expect(err).toContain('var der i forvejen og er ikke rørt');
    expect(text('k/randers/svar.yaml')).toBe('# Vores egen\n');
  });

  it.each([
    [['--kommuner', 'Randers,Rnders'], /Mente du Randers\?/],
    [['--kommuner', 'Randers', '--email', 'ikke en adresse'], /ligner ikke en mailadresse/],
    [['--kommuner', 'Randers', '--tema', 'screning'], /screening/],
  ])('writes nothing when something is wrong: %j', async (given, says) => {
    const { run, files } = commandLine();
    const { code, err } = await run('kampagne', ...given, '--ud', 'k');
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(files.size).toBe(0);
  });
});

describe('kampagne --tal', () => {
  const areas = CATALOGUE.municipalities.map(({ kode }) => kode.slice(1));
  function world(options: FakeOptions = {}, files: Readonly<Record<string, string>> = {}) {
    const asked: [BankQuestion, BankBody][] = [];
    return { ...commandLine(files, { bank: fakeBank({ areas, ...options }, asked) }), asked };
  }

  it('fills the files of all 98 with three figures of twenty quarters in four questions, told beforehand', async () => {
    const { run, asked, files, text } = world();
    const { code, err, out } = await run('kampagne', '--kommuner', 'alle', '--ud', 'k', '--tal', '--ja');
    expect(err).toContain('4 gange i alt');
    expect(err).toContain('kommunekoderne for 98 kommuner');
    expect(asked).toHaveLength(4);
    expect(code).toBe(0);
    expect(out).toContain('392 tal er skrevet i 98 svarfiler');
    expect([...files.keys()].filter((path) => path.endsWith('svar.yaml'))).toHaveLength(98);
    expect(text('k/læsø/svar.yaml').match(/periode: /g)).toHaveLength(3 * 21 + 25);
  }, 60_000);

  it('asks nobody without a yes', async () => {
    const { run, asked } = world();
    const { code } = await run('kampagne', '--kommuner', 'Randers', '--ud', 'k', '--tal', '--json');
    expect([code, asked]).toEqual([2, []]);
  });

  it('leaves the begun files as they are when the service fails, tells why and ends with 4', async () => {
    const { run, text, files } = world({ instead: () => ({ status: 500, type: 'text/html', body: '' }) });
    const { code, err } = await run('kampagne', '--kommuner', 'Randers', '--ud', 'k', '--tal', '--ja');
    expect(code).toBe(4);
    expect(err).toContain('kan ikke svare lige nu');
    expect(text('k/randers/svar.yaml')).not.toContain('tal:');
    expect(files.size).toBe(1);
  });

  it('leaves a figure that somebody has written, and a file that cannot be read, and fills the rest', async () => {
    const own =
      'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\ntal:\n  fleksjob: { vaerdi: 900, enhed: antal, periode: 1. kvartal 2026, kilde: os selv, opslaaet: 2026-10-01 }\n';
    const { run, text } = world({}, { 'k/randers/svar.yaml': own, 'k/aarhus/svar.yaml': 'a: [' });
    const { code, out, err } = await run(
      'kampagne',
      '--kommuner',
      'Randers,Aarhus,Viborg',
      '--ud',
      'k',
      '--tal',
      '--ja',
    );
    expect(code).toBe(4);
    expect(text('k/randers/svar.yaml')).toContain('vaerdi: 900');
    expect(text('k/randers/svar.yaml')).toContain('ledighedsydelse:');
    expect(out).toContain('Randers: I har selv skrevet 900');
    expect(err).toContain('aarhus');
    expect(text('k/viborg/svar.yaml')).toContain('fleksjob:');
  });

  it('leaves every file and figure of somebody’s own, however often it runs, and renews only what it fetched itself', async () => {
    const { run, text, files } = world();
    const args = ['kampagne', '--kommuner', 'Randers', '--ud', 'k', '--tal', '--ja'];
    await run(...args);
    const mine = text('k/randers/svar.yaml')
      .replace('version: 1', '# Vores egen\nversion: 1')
      .replace(/(ledighedsydelse:\s+vaerdi: )1250/, '$11111');
    files.set('/hjem/k/randers/svar.yaml', mine);
    const newer = world({ cell: () => '77' }, { 'k/randers/svar.yaml': mine });
    const { code } = await newer.run(...args);
    const after = newer.text('k/randers/svar.yaml');
    expect(code).toBe(0);
    expect(after).toContain('# Vores egen');
    expect(after).toMatch(/ledighedsydelse:\s+vaerdi: 1111/);
    expect(after).toMatch(/fleksjob:\s+vaerdi: 77/);
    const said = await newer.run(...args);
    expect(said.out).toContain('I har selv skrevet 1.111');
    expect(newer.text('k/randers/svar.yaml')).toBe(after);
  });

  it('says in its help what happens to a file that is there', async () => {
    const { run } = world();
    const { out } = await run('kampagne', '--help');
    const help = out.replace(/\s+/g, ' ');
    expect(help).toContain('Et tal, I selv har skrevet, bliver aldrig skiftet ud');
    expect(help).not.toContain('aldrig rørt');
  });

  it('gives what was begun to a program too when the figures cannot be fetched', async () => {
    const { run } = world({ instead: () => ({ status: 500, type: 'text/html', body: '' }) });
    const { code, out } = await run(
      'kampagne',
      '--kommuner',
      'Randers',
      '--ud',
      'k',
      '--tal',
      '--ja',
      '--json',
    );
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'not-made',
      made: ['/hjem/k/randers/svar.yaml'],
      faults: [{ code: 'statbank-broken' }],
    });
  });

  it('tells of each municipality where the newest is not told, and leaves it', async () => {
    const cell: FakeOptions['cell'] = (area, benefit) => (area === '825' && benefit === 'LY' ? '..' : '100');
    const { run, text } = world({ cell });
    const { code, out } = await run('kampagne', '--kommuner', 'Læsø,Randers', '--ud', 'k', '--tal', '--ja');
    expect(code).toBe(4);
    expect(out).toContain('ikke et tal for Læsø');
    expect(text('k/læsø/svar.yaml')).not.toContain('ledighedsydelse:');
  });
});
