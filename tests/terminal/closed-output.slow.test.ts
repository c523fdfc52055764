import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';

it.each(['--help', 'katalog', 'tilgængelighed'])(
  'says nothing of the inside of the program when nobody hears the end of "brobygger %s"',
  (command) => {
    const { stderr } = spawnSync(
      'sh',
      ['-c', '{ sleep 1; "$0" "$@"; } | true', process.execPath, PROGRAM, command],
      {
        encoding: 'utf8',
        env: userEnvironment(),
      },
    );
    expect(stderr).toBe('');
  },
);
