import { describe, expect, it } from 'vitest';
import { alikePieces } from '../../../src/application/making/alike-pieces.ts';
import type { LaidBranch } from '../../../src/application/making/lay-branch.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';
import { memoryPorts } from '../../builders/memory-ports.ts';

const SAME = 'Vi beder udvalget i Randers om et svar. Det er for længe for en butik.';
const CATALOGUE = smallCatalogue();

function laid(name: string, markdown: string, toBePublished = true): LaidBranch {
  const paper = { paper: { name: 'debatindlaeg', toBePublished }, laid: { markdown } };
  return { file: { path: `/hjem/${name}`, name }, folder: '/hjem/ud/randers', papers: [paper] } as never;
}

const alike = (branches: readonly LaidBranch[], earlier: Readonly<Record<string, string>> = {}) =>
  alikePieces(branches, CATALOGUE, memoryPorts(earlier).ports.shelf);

describe('debate pieces of one run', () => {
  it('that are the same letter are told, whatever municipality they name', async () => {
    expect(await alike([laid('a.yaml', SAME), laid('b.yaml', SAME.replace('Randers', 'Aarhus'))])).toEqual([
      { one: 'a.yaml', other: 'b.yaml', shared: 2, sentences: 2 },
    ]);
  });

  it('are compared with those of earlier runs too, but those not with each other', async () => {
    const earlier = {
      'ud/aarhus/debatindlaeg.md': SAME.replace('Randers', 'Aarhus'),
      'ud/bornholm/debatindlaeg.md': SAME.replace('Randers', 'Bornholm'),
    };
    expect((await alike([laid('a.yaml', SAME)], earlier)).map(({ one, other }) => [one, other])).toEqual([
      ['a.yaml', '/hjem/ud/aarhus/debatindlaeg.md'],
      ['a.yaml', '/hjem/ud/bornholm/debatindlaeg.md'],
    ]);
    expect(await alike([], earlier)).toEqual([]);
  });

  it('that differ are not told, nor are papers that no newspaper gets', async () => {
    expect(await alike([laid('a.yaml', SAME), laid('b.yaml', 'Hun fik jobbet. Så kom brevet.')])).toEqual([]);
    expect(await alike([laid('a.yaml', SAME, false), laid('b.yaml', SAME, false)])).toEqual([]);
  });
});
