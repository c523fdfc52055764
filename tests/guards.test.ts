import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Guard {
  readonly guard: string;
  readonly file: string;
  readonly find?: string;
  readonly also?: readonly (readonly [string, string, string?])[];
  readonly tests: readonly string[];
}

const { guards }: { guards: readonly Guard[] } = await import(
  new URL('./guards/guards.mjs', import.meta.url).href
);
const pathOf = (file: string) => new URL(`../${file}`, import.meta.url);
const table = readFileSync(pathOf('docs/guards.md'), 'utf8');

/** `npm run guards` takes each of them out and takes a quarter of an hour; here only that it still could. */
describe.each(guards)('the guard: $guard', ({ guard, file, find, also = [], tests }) => {
  it('stands where it is taken out', () => {
    const pieces = [...(find === undefined ? [] : [[find, '', file] as const]), ...also];
    for (const [piece, , where = file] of pieces) {
      expect(readFileSync(pathOf(where), 'utf8'), where).toContain(piece);
    }
    expect(existsSync(pathOf(file)), file).toBe(true);
  });

  it('has tests that are there, and a row in docs/guards.md', () => {
    expect(tests.filter((test) => !existsSync(pathOf(test)))).toEqual([]);
    expect(table).toContain(`${guard.replaceAll('|', '\\|')} | \`${file}\` |`);
  });
});
