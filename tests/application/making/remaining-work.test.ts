import { expect, it } from 'vitest';
import type { LaidBranch } from '../../../src/application/making/lay-branch.ts';
import { remainingWork } from '../../../src/application/making/remaining-work.ts';
import { failure } from '../../../src/fault.ts';
import { exampleText } from '../../builders/examples.ts';
import { BROKEN, memoryPorts } from '../../builders/memory-ports.ts';
import { CATALOGUE, EXAMPLE_DATE } from '../../builders/papers.ts';

const { ports } = memoryPorts();
const rules = { catalogue: CATALOGUE, validate: () => true, today: EXAMPLE_DATE } as never;
const PIECE = exampleText('randers/debatindlaeg.md').replace('Da var stillingen besat.', 'De [INDSÆT].');

function laid(...papers: readonly string[]): LaidBranch {
  const one = (markdown: string) => ({
    paper: { name: 'debatindlaeg' },
    laid: { path: '/hjem/papirer/debatindlaeg.md', markdown },
  });
  return { papers: papers.map(one), known: null } as never;
}

it('what is left to do is told branch by branch and paper by paper, but for what the run tells itself', async () => {
  const work = await remainingWork([laid(), laid(PIECE)], { rules, ownCatalogue: undefined }, ports);
  expect(work.map((branch) => [...new Set(branch.map(({ file }) => file))])).toEqual([
    [],
    ['/hjem/papirer/debatindlaeg.md'],
  ]);
  const told = work[1]?.flatMap(({ places }) => places) ?? [];
  expect(told.map(({ rule }) => rule)).not.toContain('huller');
});

it('what is left to do is nothing where the checklists cannot be read', async () => {
  const library = { ...ports.library, review: async () => failure<never>(BROKEN) };
  expect(
    await remainingWork([laid(PIECE)], { rules, ownCatalogue: undefined }, { ...ports, library }),
  ).toEqual([]);
});
