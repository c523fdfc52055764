import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { typedName } from '../../src/danish/typed-name.ts';

it.each([
  'svar.yaml',
  'vores svar.yaml',
  "mor's svar.yaml",
  'a$b "c".yaml',
  'å&b;c.yaml',
  '(1).docx',
  '-x.yaml',
])('a name can be pasted after a command: %s', (name) => {
  const heard = execFileSync('sh', ['-c', `printf %s ${typedName(name)}`], { encoding: 'utf8' });
  expect(heard).toBe(name.startsWith('-') ? `./${name}` : name);
});

it('a plain name is typed as it is', () => {
  expect(['svar.yaml', 'papirer/høje-taastrup'].map(typedName)).toEqual([
    'svar.yaml',
    'papirer/høje-taastrup',
  ]);
});
