import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/application/answer-rules.ts';
import { chosenDocuments } from '../../../src/application/make-papers.ts';
import { type LayOptions, layBranch } from '../../../src/application/making/lay-branch.ts';
import { isRefused } from '../../../src/application/outcome.ts';
import { exampleText } from '../../builders/examples.ts';
import { A_LINK, FULL_DISK, given, type MemoryOptions, memoryPorts } from '../../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../../builders/papers.ts';

const RANDERS = exampleText('randers/svar.yaml');

async function lay(
  name: string,
  options: Partial<LayOptions> = {},
  files = {},
  failing: MemoryOptions['failing'] = {},
) {
  const memory = memoryPorts({ [name]: RANDERS, ...files }, { failing });
  const rules = await answerRules({ date: EXAMPLE_DATE, ownCatalogue: undefined }, memory.ports);
  const documents = await chosenDocuments(
    { documents: ['resume', 'moede'], ownCatalogue: undefined },
    memory.ports,
  );
  if (isRefused(rules) || isRefused(documents)) throw new Error('what is shipped must be sound');
  const laid = await layBranch(
    given(name),
    { rules, documents, files: [given(name)], out: undefined, ...options },
    memory.ports,
  );
  return { ...memory, laid };
}

describe('the papers of a branch', () => {
  it.each<[string, string, Partial<LayOptions>]>([
    ['svar.yaml', '/hjem/papirer', {}],
    ['k/randers.yaml', '/hjem/k/papirer', {}],
    ['a.yaml', '/hjem/papirer/randers', { files: ['a.yaml', 'b.yaml'].map(given) }],
    ['a.yaml', '/hjem/papirer', { files: ['a.yaml', 'k/b.yaml'].map(given) }],
    ['svar.yaml', '/hjem/ud/randers', { out: '/hjem/ud' }],
  ])(
    'of %s lie in %s, apart from those of another file of the same folder',
    async (name, folder, options) => {
      const { laid, files } = await lay(name, options);
      expect([laid.folder, laid.calendar]).toEqual([folder, `${folder}/kalender.ics`]);
      expect(files.has(`${folder}/kort-fortalt.md`)).toBe(true);
      expect(files.has(`${folder}/kalender.ics`)).toBe(true);
    },
  );

  it('lie there but for the one that is a link, which is told and is not a paper that waits for something', async () => {
    const { laid } = await lay('svar.yaml', {}, {}, { 'papirer/kort-fortalt.md': A_LINK });
    expect(laid.papers.map(({ paper }) => paper.name)).toEqual(['moedeoplaeg', 'moedenoter']);
    expect(laid.faults).toContainEqual(A_LINK);
    expect(laid.faults.map(({ code }) => code)).not.toContain('document-not-ready');
  });

  it('tell of every file that could not be written', async () => {
    const failing = Object.fromEntries(
      ['kort-fortalt.md', 'moedeoplaeg.md', 'moedenoter.md', 'kalender.ics'].map((name) => [
        `papirer/${name}`,
        FULL_DISK,
      ]),
    );
    const { laid } = await lay('svar.yaml', {}, {}, failing);
    expect([laid.papers, laid.faults.filter(({ code }) => code === 'cannot-write')]).toEqual([
      [],
      Object.values(failing),
    ]);
  });

  it('are laid nowhere when they are only looked at, nor is the calendar', async () => {
    const { laid, files } = await lay('svar.yaml', { look: true });
    expect(laid.papers.map(({ laid: { before } }) => before)).toEqual([null, null, null]);
    expect([...files.keys()]).toEqual(['/hjem/svar.yaml']);
  });

  it('keep a copy of a calendar that somebody else has made', async () => {
    const { laid, files } = await lay('svar.yaml', {}, { 'papirer/kalender.ics': 'Bestyrelsens kalender' });
    expect(laid.replaced.map(({ path, copy }) => [path, files.get(copy)])).toEqual([
      ['/hjem/papirer/kalender.ics', 'Bestyrelsens kalender'],
    ]);
  });
});
