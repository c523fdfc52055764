import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/application/outcome.ts';
import { type ReviewRequest, reviewPapers } from '../../src/application/review-papers.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { exampleText } from '../builders/examples.ts';
import { BROKEN, given, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';

const ANSWERS = exampleText('randers/svar.yaml');
const PIECE = exampleText('randers/debatindlaeg.md');
const BRANCH = { 'svar.yaml': ANSWERS, 'papirer/debatindlaeg.md': PIECE };

async function review(
  files: Readonly<Record<string, string>>,
  named: string,
  more: Partial<ReviewRequest> = {},
) {
  const request: ReviewRequest = {
    files: [given(named)],
    answers: undefined,
    as: undefined,
    date: EXAMPLE_DATE,
    ownCatalogue: undefined,
    ...more,
  };
  const value = await reviewPapers(request, memoryPorts(files).ports);
  expect(asJson(value)).toEqual(value);
  return value;
}

/** The first paper of a review that was not refused. */
async function reviewed(...args: Parameters<typeof review>) {
  const value = await review(...args);
  if (isRefused(value)) throw new Error(value.faults[0]?.code);
  return { outcome: value.outcome, ...value.papers[0] };
}

describe('papers reviewed', () => {
  it('are those of the answers, each by its name, with its language', async () => {
    const value = await reviewed(BRANCH, 'svar.yaml');
    expect(value).toMatchObject({
      outcome: 'done',
      file: 'papirer/debatindlaeg.md',
      name: 'debatindlaeg',
      unjudged: [],
      bar: expect.any(Number),
      language: { lix: expect.any(Number) },
    });
    expect(value).not.toHaveProperty('markdown');
  });

  it('tell what cannot be judged without the answers, and find them where they are', async () => {
    const alone = { 'debatindlaeg.md': PIECE, 'andre.yaml': ANSWERS };
    expect((await reviewed(alone, 'debatindlaeg.md')).unjudged?.length).toBeGreaterThan(0);
    expect((await reviewed(alone, 'debatindlaeg.md', { answers: '/hjem/andre.yaml' })).unjudged).toEqual([]);
    expect((await reviewed(BRANCH, 'papirer/debatindlaeg.md')).unjudged).toEqual([]);
  });

  it('are read as another paper when that is asked for', async () => {
    const files = { 'brev.md': PIECE };
    expect(await reviewed(files, 'brev.md')).toMatchObject({ name: 'brev', bar: null });
    expect(await reviewed(files, 'brev.md', { as: 'debatindlaeg' })).toMatchObject({
      name: 'debatindlaeg',
      bar: expect.any(Number),
    });
  });

  it('are blocked by a personal number, and hold nothing of it', async () => {
    const text = PIECE.replace('Da var stillingen besat.', 'Hendes sag 010170-1234 lå stille.');
    const value = await reviewed({ ...BRANCH, 'papirer/debatindlaeg.md': text }, 'svar.yaml');
    expect(value.outcome).toBe('blocked');
    expect(JSON.stringify(value)).not.toContain('010170');
  });

  it.each([
    ['no-papers', 'refused', { 'svar.yaml': ANSWERS }, 'svar.yaml'],
    ['cannot-read', 'refused', {}, 'væk.md'],
    [
      'required-answer',
      'answers-not-valid',
      { ...BRANCH, 'svar.yaml': 'version: 1\nomfang: hurtig\n' },
      'svar.yaml',
    ],
    ['cannot-read', 'refused', { 'papirer/debatindlaeg.md': PIECE }, 'svar.yaml'],
  ] as const)('are none: %s, %s', async (code, outcome, files, named) => {
    const value = await review(files, named);
    if (!isRefused(value)) throw new Error('it was reviewed');
    expect([value.faults[0]?.code, value.outcome]).toEqual([expect.stringContaining(code), outcome]);
  });

  it('need a catalogue: refused over one’s own, broken over ours', async () => {
    const { ports } = memoryPorts(BRANCH, { catalogue: () => failure<never>(BROKEN) });
    const request = { files: [given('svar.yaml')], answers: undefined, as: undefined, date: EXAMPLE_DATE };
    expect(await reviewPapers({ ...request, ownCatalogue: '/hjem/eget' }, ports)).toMatchObject({
      outcome: 'refused',
    });
    expect(await reviewPapers({ ...request, ownCatalogue: undefined }, ports)).toMatchObject({
      outcome: 'broken',
    });
  });
});
