import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/application/outcome.ts';
import { printPapers } from '../../src/application/print-papers.ts';
import { failure } from '../../src/fault.ts';
import { FORMATS } from '../../src/formats/formats.ts';
import { asJson } from '../builders/as-json.ts';
import {
  A_LINK,
  BROKEN,
  FULL_DISK,
  given,
  type MemoryOptions,
  memoryPorts,
} from '../builders/memory-ports.ts';

const formats = (...ids: readonly string[]) => FORMATS.filter(({ id }) => ids.includes(id));

async function print(
  files: Readonly<Record<string, string>>,
  {
    ids = ['html'],
    named = Object.keys(files),
    ...options
  }: MemoryOptions & { ids?: string[]; named?: string[] } = {},
) {
  const memory = memoryPorts(files, options);
  const request = {
    files: named.map(given),
    answers: given('svar.yaml'),
    formats: formats(...ids),
    ownCatalogue: undefined,
  };
  const value = await printPapers(request, memory.ports);
  expect(asJson(value)).toEqual(value);
  if (isRefused(value)) throw new Error(value.faults[0]?.code);
  return { ...memory, value };
}

describe('papers printed', () => {
  it('lie beside their text in each format, in the order they were named', async () => {
    const { value, files } = await print({ 'b.md': '# B\n', 'a.md': '# A\n' }, { ids: ['html', 'docx'] });
    expect(value).toMatchObject({ outcome: 'done', faults: [] });
    expect(value.files.map(({ file, format, made }) => [file, format, made?.path])).toEqual(
      formats('html', 'docx').flatMap(({ id }) =>
        ['b', 'a'].map((name) => [`${name}.md`, id, `/hjem/${name}.${id}`]),
      ),
    );
    for (const { made } of value.files) expect(files.has(made?.path ?? '')).toBe(true);
  });

  it('are not made in a folder that others are writing in, and those of other folders are', async () => {
    const { value } = await print(
      { 'a/a.md': '# A\n', 'b/b.md': '# B\n' },
      { failing: { 'a/.brobygger': FULL_DISK } },
    );
    expect(value.outcome).toBe('not-made');
    expect(value.files.map(({ made, faults }) => [made?.path, faults])).toEqual([
      [undefined, [FULL_DISK]],
      ['/hjem/b/b.html', []],
    ]);
  });

  it('tell what lay there and was somebody’s own', async () => {
    const { value, files } = await print({ 'a.md': '# A\n', 'a.html': 'Vores' }, { named: ['a.md'] });
    const [replaced] = value.files[0]?.made?.replaced ?? [];
    expect([replaced?.path, files.get(replaced?.copy ?? '')]).toEqual(['/hjem/a.html', 'Vores']);
  });

  it('are not made where one cannot be, and the others are', async () => {
    const failing = { 'b.html': FULL_DISK, 'c.html': A_LINK };
    const { value } = await print(
      { 'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '# C\n', 'd.md': 'Uden titel\n' },
      { failing },
    );
    expect(value.outcome).toBe('not-made');
    expect(
      value.files.map(({ made, faults }) => [made?.path, faults[0]?.code, faults[0]?.place?.file]),
    ).toEqual([
      ['/hjem/a.html', undefined, undefined],
      [undefined, 'cannot-write', 'b.md'],
      [undefined, 'output-is-link', 'c.md'],
      [undefined, expect.any(String), 'd.md'],
    ]);
  });

  it('are not made in a format for which there is no browser', async () => {
    const { value } = await print({ 'a.md': '# A\n' }, { ids: ['pdf', 'html'] });
    expect(value).toMatchObject({ outcome: 'not-made', faults: [{ severity: 'error' }] });
    expect(value.files.map(({ made }) => made?.path)).toEqual(['/hjem/a.html']);
  });

  it('are refused when only what was asked for is wrong: not there, or the text itself', async () => {
    const { value, files } = await print({ 'side.HTML': '# Side\n' }, { named: ['side.HTML', 'væk.md'] });
    expect(value.outcome).toBe('refused');
    expect(value.files.map(({ faults }) => faults[0]?.code)).toEqual(['would-replace-itself', 'cannot-read']);
    expect([...files]).toEqual([['/hjem/side.HTML', '# Side\n']]);
  });

  it('do not take the place of a Word file that somebody has written in', async () => {
    const { value, files } = await print(
      { 'a.md': '# A\n', 'a.docx': 'rettet' },
      { ids: ['docx'], named: ['a.md'] },
    );
    expect(value).toMatchObject({ outcome: 'not-made', files: [{ faults: [{ code: 'word-edited' }] }] });
    expect(files.get('/hjem/a.docx')).toBe('rettet');
  });

  it('are all papers of the answers here when no text is named, and refused when there is none', async () => {
    const folder = { 'svar.yaml': 'version: 1\n', 'papirer/a.md': '# A\n', 'papirer/b.md': '# B\n' };
    const { value } = await print(folder, { named: [] });
    expect(value.files.map(({ made }) => made?.path)).toEqual([
      '/hjem/papirer/a.html',
      '/hjem/papirer/b.html',
    ]);
    await expect(print({ 'svar.yaml': 'version: 1\n' }, { named: [] })).rejects.toThrow('no-papers');
  });

  it('are refused over a catalogue of one’s own that cannot be read', async () => {
    const { ports } = memoryPorts({ 'a.md': '# A\n' }, { documents: () => failure<never>(BROKEN) });
    const request = {
      files: [given('a.md')],
      answers: given('svar.yaml'),
      formats: formats('html'),
      ownCatalogue: '/hjem/eget',
    };
    expect(await printPapers(request, ports)).toEqual({
      refused: true,
      outcome: 'refused',
      faults: [BROKEN],
    });
  });
});
