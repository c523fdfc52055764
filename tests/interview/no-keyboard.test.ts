import { expect, it } from 'vitest';
import { projectFiles } from '../builders/real-catalogue.ts';

/** Words for keys, for typing a command, and for lists that one answers with a number. */
const OF_A_TERMINAL =
  /\btryk|\btast|\bEnter\b|kommandolinj|[Ss]kriv (?:hjælp|spring over|tilbage|oversigt|gem\b|afslut|fortryd|forfra)|et tal fra 1 til|et eller flere numre/;

it.each(['src/interview', 'src/application/sit.ts'])(
  'nothing in %s speaks of keys or of typing a command',
  (where) => {
    const folder = where.replace(/\/[\w-]+\.ts$/, '');
    const files = projectFiles(folder, '.ts').filter(({ name }) => where === folder || where.endsWith(name));
    expect(files.length).toBeGreaterThan(0);
    const said = files.flatMap(({ name, text }) =>
      text
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .split('\n')
        .filter((line) => OF_A_TERMINAL.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(said).toEqual([]);
  },
);
