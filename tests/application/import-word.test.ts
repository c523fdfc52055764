import { describe, expect, it } from 'vitest';
import { importWord, type WordImported } from '../../src/application/import-word.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { printPapers } from '../../src/application/print-papers.ts';
import { docx } from '../../src/formats/docx.ts';
import { asJson } from '../builders/as-json.ts';
import { A_LINK, FULL_DISK, given, type MemoryOptions, memoryPorts } from '../builders/memory-ports.ts';
import { editedInWord } from '../builders/word.ts';

const PAPER = '# Forslag\n\nKommunen svarer hurtigt.\n\nDet er godt.\n';
const FASTER = PAPER.replace('svarer hurtigt', 'svarer på en uge');

/** A paper and its Word file, in which somebody has written, unless it is to be as it was made. */
async function paperWithWord(options: MemoryOptions = {}, edited = true) {
  const made = memoryPorts({ 'forslag.md': PAPER });
  const request = {
    files: [given('forslag.md')],
    answers: given('svar.yaml'),
    formats: [docx],
    ownCatalogue: undefined,
  };
  await printPapers(request, made.ports);
  const files = Object.fromEntries(
    [...made.files].map(([path, content]) => [path.replace('/hjem/', ''), content]),
  );
  const word = files['forslag.docx'] as Uint8Array;
  const hand = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');
  return memoryPorts({ ...files, 'forslag.docx': edited ? editedInWord(word, hand) : word }, options);
}

async function bring({ ports }: ReturnType<typeof memoryPorts>, into?: string) {
  const value = await importWord({ file: given('forslag.docx'), into }, ports);
  expect(asJson(value)).toEqual(value);
  return value;
}

async function imported(...args: Parameters<typeof bring>): Promise<WordImported> {
  const value = await bring(...args);
  if (isRefused(value)) throw new Error(value.faults[0]?.code);
  return value;
}

describe('a Word file that comes back', () => {
  it('has its words merged, with a copy of what stood there', async () => {
    const memory = await paperWithWord();
    const value = await imported(memory);
    expect(value).toMatchObject({
      outcome: 'done',
      state: 'merged',
      paper: '/hjem/forslag.md',
      originKnown: true,
      conflicts: [],
      newVersion: null,
    });
    expect(value.changes).toHaveLength(1);
    expect([memory.text('forslag.md'), memory.files.get(value.copy ?? '')]).toEqual([FASTER, PAPER]);
    expect(await memory.ports.shelf.isEdited('/hjem/forslag.docx')).toBe(false);
  });

  it('with nothing new in it changes nothing', async () => {
    const memory = await paperWithWord({}, false);
    expect(await imported(memory)).toMatchObject({
      outcome: 'done',
      state: 'nothing-new',
      changes: [],
      copy: null,
    });
    expect(memory.text('forslag.md')).toBe(PAPER);
  });

  it('meets the text as it is when others are done with it, so that nothing they have written is lost', async () => {
    const memory = await paperWithWord();
    const { shelf } = memory.ports;
    const hold = async (folder: string) => {
      memory.files.set('/hjem/forslag.md', PAPER.replace('Det er godt', 'Det er rigtig godt'));
      return shelf.hold(folder);
    };
    await importWord(
      { file: given('forslag.docx'), into: undefined },
      { ...memory.ports, shelf: { ...shelf, hold } },
    );
    expect(memory.text('forslag.md')).toBe(FASTER.replace('Det er godt', 'Det er rigtig godt'));
  });

  it.each([
    ['its folder is in use', '.brobygger'],
    ['the paper cannot be written', 'forslag.md'],
    ['it cannot be remembered', 'forslag.md.brobygger'],
  ])('is told calmly when %s', async (_why, path) => {
    const value = await bring(await paperWithWord({ failing: { [path]: FULL_DISK } }));
    expect(value).toMatchObject({ outcome: 'not-made', faults: [FULL_DISK] });
  });

  it('of an origin that nobody knows is compared with the text as it is', async () => {
    const memory = await paperWithWord();
    for (const path of memory.files.keys()) if (path.includes('.brobygger/word')) memory.files.delete(path);
    expect(await imported(memory)).toMatchObject({ state: 'merged', originKnown: false });
  });

  it('is blocked where the text has been changed in the same place: it stays, and the new one lies beside it', async () => {
    const memory = await paperWithWord();
    const own = PAPER.replace('svarer hurtigt', 'svarer langsomt');
    memory.files.set('/hjem/forslag.md', own);
    expect(await imported(memory)).toMatchObject({
      outcome: 'blocked',
      state: 'conflict',
      changes: [],
      copy: null,
      newVersion: '/hjem/forslag.ny.md',
      conflicts: [{ theirs: expect.stringContaining('langsomt'), ours: expect.stringContaining('en uge') }],
    });
    expect(memory.text('forslag.md')).toBe(own);
    expect(memory.text('forslag.ny.md')).toContain('på en uge');
  });

  it('goes into the text that is named', async () => {
    const memory = await paperWithWord();
    memory.files.set('/hjem/andet.md', PAPER);
    expect(await imported(memory, '/hjem/andet.md')).toMatchObject({
      paper: '/hjem/andet.md',
      state: 'merged',
    });
    expect([memory.text('andet.md'), memory.text('forslag.md')]).toEqual([FASTER, PAPER]);
  });

  it('is refused when it is not there, or has no text', async () => {
    expect(await bring(memoryPorts())).toMatchObject({
      outcome: 'refused',
      faults: [{ code: 'cannot-read' }],
    });
    const memory = await paperWithWord();
    memory.files.delete('/hjem/forslag.md');
    expect(await bring(memory)).toMatchObject({ outcome: 'refused', faults: [{ code: 'no-paper' }] });
  });

  it('is not made into anything when it is no Word file', async () => {
    const memory = memoryPorts({ 'forslag.md': PAPER, 'forslag.docx': 'Kære alle' });
    expect(await bring(memory)).toMatchObject({
      outcome: 'not-made',
      faults: [{ place: { file: 'forslag.docx' } }],
    });
  });

  it.each([
    ['the text is a link', { 'forslag.md': A_LINK }],
    ['what is kept beside it is one', { '': A_LINK }],
    ['there is no room', { 'forslag.md': FULL_DISK }],
  ])('changes nothing where %s', async (_where, failing) => {
    const memory = await paperWithWord({ failing });
    expect(await bring(memory)).toMatchObject({ outcome: 'not-made', faults: Object.values(failing) });
    expect(memory.text('forslag.md')).toBe(PAPER);
  });
});
