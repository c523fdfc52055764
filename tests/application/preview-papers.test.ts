import { describe, expect, it } from 'vitest';
import { makePapers } from '../../src/application/make-papers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { type PreviewRequest, previewPapers } from '../../src/application/preview-papers.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { exampleText } from '../builders/examples.ts';
import { A_LINK, BROKEN, given, type MemoryOptions, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';

const RANDERS = exampleText('randers/svar.yaml');
const ANOTHER_DAY = RANDERS.replace('Tirsdag den 8. december', 'Onsdag den 9. december');
const PIECE = 'papirer/debatindlaeg.md';

const wish = (more: Partial<PreviewRequest> = {}): PreviewRequest => ({
  files: [given('svar.yaml')],
  date: EXAMPLE_DATE,
  ownCatalogue: undefined,
  documents: ['moede', 'debat'],
  out: undefined,
  ...more,
});

function branch(answers = RANDERS, options: MemoryOptions = {}) {
  const memory = memoryPorts({ 'svar.yaml': answers }, options);
  return {
    ...memory,
    make: () => makePapers({ ...wish(), formats: [], drafts: false }, memory.ports),
    async preview(more: Partial<PreviewRequest> = {}) {
      const before = new Map(memory.files);
      const value = await previewPapers(wish(more), memory.ports);
      expect(memory.files, 'nothing is touched').toEqual(before);
      expect(asJson(value)).toEqual(value);
      if (isRefused(value)) throw new Error(value.faults[0]?.code);
      return value;
    },
  };
}

describe('papers previewed', () => {
  it('are new before there are any, and the same when nothing has changed', async () => {
    const { preview, make } = branch();
    const before = await preview();
    expect(before.outcome).toBe('done');
    expect(new Set(before.files[0]?.papers.map(({ state }) => state))).toEqual(new Set(['new']));
    await make();
    const after = await preview();
    expect(new Set(after.files[0]?.papers.map(({ state }) => state))).toEqual(new Set(['same']));
  });

  it('are changed where the answers are, sentence by sentence', async () => {
    const { preview, make, files } = branch();
    await make();
    files.set('/hjem/svar.yaml', ANOTHER_DAY);
    const piece = (await preview()).files[0]?.papers.find(({ markdown }) => markdown === `/hjem/${PIECE}`);
    expect(piece).toMatchObject({ document: 'debat', state: 'changed', conflicts: [] });
    expect(piece?.changes[0]?.removed.join(' ')).toContain('Tirsdag den 8. december');
    expect(piece?.changes[0]?.added.join(' ')).toContain('Onsdag den 9. december');
  });

  it('are a conflict where the board has changed the same place, and that is no reason to fail', async () => {
    const { preview, make, files, text } = branch();
    await make();
    files.set(`/hjem/${PIECE}`, text(PIECE).replace('Tirsdag den 8. december', 'I morgen'));
    files.set('/hjem/svar.yaml', ANOTHER_DAY);
    const value = await preview();
    expect(value.outcome).toBe('done');
    const piece = value.files[0]?.papers.find(({ markdown }) => markdown === `/hjem/${PIECE}`);
    expect(piece).toMatchObject({ state: 'conflict', changes: [] });
    expect(piece?.conflicts[0]?.ours).toContain('Onsdag den 9. december');
  });

  it('are none of answers that are not valid', async () => {
    const value = await branch('version: 1\nomfang: hurtig\n').preview();
    expect(value).toMatchObject({ outcome: 'answers-not-valid', files: [{ valid: false, papers: [] }] });
  });

  it('are told without the one that is a link', async () => {
    const value = await branch(RANDERS, { failing: { [PIECE]: A_LINK } }).preview();
    expect(value.files[0]?.faults).toContainEqual(A_LINK);
    expect(value.files[0]?.papers.map(({ markdown }) => markdown)).not.toContain(`/hjem/${PIECE}`);
  });

  it.each<[string, Partial<PreviewRequest>]>([
    ['no-answer-files', { files: [given('mappe')] }],
    ['unknown-document', { documents: ['avis'] }],
  ])('are refused: %s', async (code, more) => {
    await expect(branch().preview(more)).rejects.toThrow(code);
  });

  it.each(['catalogue', 'documents'] as const)(
    'are refused over %s of one’s own, broken over ours',
    async (what) => {
      const { ports } = branch(RANDERS, { [what]: () => failure<never>(BROKEN) });
      expect(await previewPapers(wish({ ownCatalogue: '/hjem/eget' }), ports)).toMatchObject({
        outcome: 'refused',
      });
      expect(await previewPapers(wish(), ports)).toMatchObject({ outcome: 'broken' });
    },
  );
});
