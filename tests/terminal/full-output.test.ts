import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';

it.skipIf(!existsSync('/dev/full')).each(['--help', 'katalog', 'tilgængelighed'])(
  'what could not be written out is no success: brobygger %s',
  (command) => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" > /dev/full', process.execPath, PROGRAM, command],
      { encoding: 'utf8', env: userEnvironment() },
    );
    expect([status, stderr]).toEqual([4, expect.stringMatching(/^Ikke alt kunne skrives ud\..*\n$/)]);
  },
);
