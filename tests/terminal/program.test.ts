import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../builders/command-line.ts';

describe('the command line', () => {
  it('called alone says in a few Danish lines how to begin', async () => {
    const { code, out, err } = await commandLine().run();
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('brobygger start');
    expect(out.trim().split('\n').length).toBeLessThanOrEqual(9);
  });

  it('knows help by the words that are typed by habit, and does not list them', async () => {
    const { run } = commandLine();
    for (const word of ['help', 'hjaelp']) {
      expect((await run(word)).out).toContain('Kommandoer:');
      expect((await run(word, 'lav')).out).toContain('Sådan bruges den: brobygger lav');
    }
    expect((await run('--help')).out).not.toMatch(/^ *help/m);
  });

  it.each([
    [['lavv'], 'Kommandoen lavv findes ikke.', 'Mente du: lav'],
    [['lav', '--formatt', 'md', 'x'], 'Valget --formatt findes ikke.', 'Mente du: --format'],
    [['lav'], 'ingen svar.yaml i mappen', 'brobygger start'],
    [['tjek'], 'ingen svar.yaml i mappen', 'brobygger start'],
    [['kontrol'], 'ingen svar.yaml i mappen', 'brobygger start'],
    [['pdf'], 'ingen papirer i mappen', 'brobygger lav'],
    [['hent'], 'Der mangler noget efter kommandoen', 'brobygger --help'],
    [
      ['kampagne'],
      '(--kommuner), og hvor filerne skal ligge (--ud)',
      '--kommuner Randers,Aarhus --ud kampagne',
    ],
    [
      ['kampagne', '--kommuner', 'Fanø'],
      'mangler, hvor filerne skal ligge (--ud)',
      '--kommuner Fanø --ud kampagne',
    ],
    [['lav', 'x', '--ud'], 'Der mangler noget efter valget', 'brobygger --help'],
    [['katalog', 'a', 'b'], 'Der står for meget efter kommandoen katalog', 'brobygger --help'],
    [['start', '--hurtig', '--fuld'], 'kan ikke bruges sammen med det andet valg', 'brobygger --help'],
    [['lav', 'x', '--format', 'doc'], 'Formatet doc findes ikke.', 'md, pdf'],
    [['lav', 'x.yaml', '--dokument', 'avis'], 'Papiret avis findes ikke.', 'strategi'],
    [['lav', 'x', '--dato', 'i går'], 'er ikke en dato', '--dato 2026-12-03'],
    [['katalog', 'SCR-11'], 'ikke noget, der hedder "SCR-11"', 'Mente du SCR-1?'],
  ])('answers %j with one calm message and exit code 2', async (args, message, wayOut) => {
    const { code, err } = await commandLine().run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(wayOut);
    expect(err).not.toMatch(/\bat .*\.js:\d+|[Ee]rror:/);
  });
});

it('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await commandLine().run('--version')).toEqual({ code: 0, out: `brobygger ${version}\n`, err: '' });
});
