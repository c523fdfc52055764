import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../src/answers/answers-file.ts';
import { type MakeRequest, makePapers } from '../../src/application/make-papers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { printPapers } from '../../src/application/print-papers.ts';
import { success } from '../../src/fault.ts';
import type { Format } from '../../src/formats/format.ts';
import { setupOf } from '../../src/formats/recipe.ts';
import { exampleText } from '../builders/examples.ts';
import { given, type Memory, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';

const RANDERS = exampleText('randers/svar.yaml');

/** A format that counts what it is asked for, in a setup that may change. */
function countingFormat({ comesBack }: { readonly comesBack?: true } = {}) {
  const asked = { opened: 0, made: [] as string[], setup: 'as it is' };
  const format: Format = {
    name: 'prøve',
    mediaType: 'text/plain',
    id: 'txt',
    ...(comesBack && { comesBack }),
    setup: (tools) => setupOf(tools, asked.setup),
    async open(tools) {
      asked.opened += 1;
      return success({
        setup: await setupOf(tools, asked.setup),
        async make({ markdown }) {
          asked.made.push(/^# (.*)$/m.exec(markdown)?.[1] ?? '');
          return success(new TextEncoder().encode(`${asked.made.length} ${markdown}`));
        },
        [Symbol.asyncDispose]: async () => undefined,
      });
    },
  };
  const forget = () => Object.assign(asked, { opened: 0, made: [] });
  return { asked, format, forget };
}

async function make(memory: Memory, format: Format, more: Partial<MakeRequest> = {}) {
  const request = {
    files: [given('svar.yaml')],
    date: EXAMPLE_DATE,
    ownCatalogue: undefined,
    out: undefined,
  };
  const value = await makePapers(
    { ...request, documents: ['moede'], formats: [format], drafts: false, ...more },
    memory.ports,
  );
  if (isRefused(value)) throw new Error(value.faults[0]?.message);
  return value;
}

const NOTES = '/hjem/papirer/moedenoter.txt';

/** Papers of two finished files, made once. */
async function madeOnce(...options: Parameters<typeof countingFormat>) {
  const memory = memoryPorts({ 'svar.yaml': RANDERS });
  const counting = countingFormat(...options);
  const first = await make(memory, counting.format);
  expect(counting.asked.made).toHaveLength(2);
  counting.forget();
  return { memory, ...counting, first };
}

describe('a finished file that was made before of the same', () => {
  it('is left as it is, told as made, and nothing is started for it', async () => {
    const { memory, asked, format, first } = await madeOnce();
    const before = new Map(memory.files);
    const again = await make(memory, format);
    expect(asked).toMatchObject({ opened: 0, made: [] });
    expect(again).toEqual(first);
    expect(memory.files).toEqual(before);
  });

  it.each<[string, (at: Awaited<ReturnType<typeof madeOnce>>) => void, number]>([
    ['it is gone', ({ memory }) => memory.files.delete(NOTES), 1],
    ['somebody has written in it', ({ memory }) => memory.files.set(NOTES, 'Vores'), 1],
    ['the browser or the style is another', ({ asked }) => Object.assign(asked, { setup: 'another' }), 2],
    [
      'its text is another',
      ({ memory }) => {
        const path = NOTES.replace('.txt', '.md');
        memory.files.set(path, `${memory.text('papirer/moedenoter.md')}\nVores egen linje.\n`);
      },
      1,
    ],
  ])('is made anew when %s, and only such a one', async (_why, change, count) => {
    const at = await madeOnce();
    change(at);
    const again = await make(at.memory, at.format);
    expect(at.asked).toMatchObject({ opened: 1 });
    expect(at.asked.made).toHaveLength(count);
    expect(Object.keys(again.files[0]?.papers[1]?.finished ?? {})).toEqual(['txt']);
  });

  it('is copied before it is made anew when it was somebody’s own', async () => {
    const { memory, format } = await madeOnce();
    memory.files.set(NOTES, 'Vores');
    const { replaced } = await make(memory, format);
    expect(replaced).toEqual([{ path: NOTES, copy: expect.any(String) }]);
    expect(memory.files.get(replaced[0]?.copy ?? '')).toBe('Vores');
  });

  it('is made anew when that is asked for, and by another program', async () => {
    const { memory, asked, format, forget } = await madeOnce();
    await make(memory, format, { fresh: true });
    expect(asked.made).toHaveLength(2);
    forget();
    await make({ ...memory, ports: withProgram(memory, 'the next one') }, format);
    expect(asked.made).toHaveLength(2);
  });

  it('is always made anew by a program that is not built', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const { asked, format } = countingFormat();
    const unbuilt = { ...memory, ports: withProgram(memory, undefined) };
    await make(unbuilt, format);
    await make(unbuilt, format);
    expect(asked.made).toHaveLength(4);
  });

  it('is made anew when the colour of the branch is another', async () => {
    const { memory, asked, format, forget } = await madeOnce();
    memory.files.set('/hjem/svar.yaml', setAnswer(RANDERS, 'om_jer.farve', '#7a1f3d'));
    await make(memory, format);
    expect(asked.made).toHaveLength(2);
    forget();
    await make(memory, format);
    expect(asked.made).toEqual([]);
  });

  it('keeps the text that it was made of, where somebody may write in it', async () => {
    const { memory, asked, format } = await madeOnce({ comesBack: true });
    const origin = [...memory.files.keys()].find((path) => path.includes('/.brobygger/word/'));
    memory.files.delete(origin ?? '');
    await make(memory, format);
    expect(asked.made).toEqual([]);
    expect(memory.files.has(origin ?? '')).toBe(true);
  });

  it('is left as it is by pdf too, and its warnings are told all the same', async () => {
    const memory = memoryPorts({ 'a.md': '# A\n\n1. december: x\n', 'b.md': '# B\n' });
    const { asked, format, forget } = countingFormat();
    const request = {
      files: ['a.md', 'b.md'].map(given),
      answers: given('svar.yaml'),
      formats: [format],
      ownCatalogue: undefined,
    };
    const first = await printPapers(request, memory.ports);
    expect(asked.made).toEqual(['A', 'B']);
    forget();
    expect(await printPapers(request, memory.ports)).toEqual(first);
    expect(asked).toMatchObject({ opened: 0, made: [] });
    memory.files.set('/hjem/b.md', '# B, ny\n');
    await printPapers(request, memory.ports);
    expect(asked).toMatchObject({ opened: 1, made: ['B, ny'] });
    forget();
    await printPapers({ ...request, fresh: true }, memory.ports);
    expect(asked.made).toEqual(['A', 'B, ny']);
  });
});

function withProgram({ ports }: Memory, program: string | undefined) {
  return { ...ports, pressTools: { ...ports.pressTools, program: async () => program } };
}
