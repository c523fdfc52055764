import { describe, expect, it } from 'vitest';
import { type MakeRequest, makePapers } from '../../src/application/make-papers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { reviewPapers } from '../../src/application/review-papers.ts';
import { exampleText } from '../builders/examples.ts';
import { given, type Memory, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';

const RANDERS = exampleText('randers/svar.yaml');
const AARHUS = RANDERS.replaceAll('Randers', 'Aarhus');

async function make({ ports }: Memory, files: readonly string[], more: Partial<MakeRequest> = {}) {
  const request = {
    files: files.map(given),
    date: EXAMPLE_DATE,
    ownCatalogue: undefined,
    documents: ['resume'],
    formats: [],
    out: undefined,
    drafts: false,
  };
  const made = await makePapers({ ...request, ...more }, ports);
  if (isRefused(made)) throw new Error(made.faults[0]?.message);
  return made.files.map(({ folder, faults }) => [
    folder?.replace('/hjem/', ''),
    faults.flatMap(({ code }) => (code === 'papers-of-another' ? [code] : [])),
  ]);
}

const TOLD = ['papers-of-another'];

describe('the papers of two answer files', () => {
  it('of one municipality are not laid on top of each other, and it is told', async () => {
    const files = { 'svar.yaml': RANDERS, 'svar-PC.yaml': RANDERS };
    expect(await make(memoryPorts(files), Object.keys(files))).toEqual([
      ['papirer/randers', []],
      ['papirer/randers-svar-pc', TOLD],
    ]);
    const out = memoryPorts(files);
    const twice = [
      await make(out, Object.keys(files), { out: '/hjem/ud' }),
      await make(out, ['svar-PC.yaml'], { out: '/hjem/ud' }),
    ];
    expect(twice).toEqual([
      [
        ['ud/randers', []],
        ['ud/randers-svar-pc', TOLD],
      ],
      [['ud/randers-svar-pc', TOLD]],
    ]);
  });

  it('of two municipalities, made one after the other, stay apart with what was written in them by hand', async () => {
    const memory = memoryPorts({ 'a.yaml': RANDERS, 'b.yaml': AARHUS });
    expect(await make(memory, ['a.yaml'])).toEqual([['papirer', []]]);
    const before = memory.text('papirer/kort-fortalt.md');
    expect(await make(memory, ['b.yaml'])).toEqual([['papirer/aarhus', TOLD]]);
    expect(memory.text('papirer/kort-fortalt.md')).toBe(before);
  });

  it('stay apart when one file has come to be about another municipality', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    await make(memory, ['svar.yaml']);
    memory.files.set('/hjem/svar.yaml', AARHUS);
    expect(await make(memory, ['svar.yaml'])).toEqual([['papirer/aarhus', TOLD]]);
  });

  it('take over from a file that is there no longer: it has another name now', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    await make(memory, ['svar.yaml']);
    memory.files.delete('/hjem/svar.yaml');
    memory.files.set('/hjem/svar 2027.yaml', RANDERS);
    expect(await make(memory, ['svar 2027.yaml'])).toEqual([['papirer', []]]);
  });
});

it('kontrol of a folder reads the papers of each answer file in it', async () => {
  const files = {
    'k/svar.yaml': RANDERS,
    'k/papirer/kort-fortalt.md': exampleText('randers/kort-fortalt.md'),
  };
  const request = { answers: undefined, as: undefined, date: EXAMPLE_DATE, ownCatalogue: undefined };
  for (const name of ['k', 'k/svar.yaml', 'k/papirer', 'k/papirer/kort-fortalt.md']) {
    const read = await reviewPapers({ ...request, files: [given(name)] }, memoryPorts(files).ports);
    if (isRefused(read)) throw new Error(`${name}: ${read.faults[0]?.message}`);
    expect(read.papers.map(({ file, unjudged }) => [file, unjudged])).toEqual([
      ['k/papirer/kort-fortalt.md', []],
    ]);
  }
});
