import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePaper } from '../../../src/papers/merge/merge-paper.ts';

const line = fc.constantFrom('', '# Titel', 'Et.', 'To.', 'Tre.', '- punkt', '| a | b |', 'Kommunen har 3.');
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

/** A text with some of its lines replaced, removed or added to by a hand that writes nothing we would write. */
const handEdit = (base: string) =>
  fc
    .array(
      fc.tuple(fc.nat(12), fc.constantFrom('replace', 'remove', 'add'), fc.integer({ min: 0, max: 999 })),
      {
        maxLength: 4,
      },
    )
    .map((edits) => {
      const lines = base.split('\n');
      for (const [at, how, number] of edits) {
        const index = Math.min(at, lines.length - 1);
        if (how === 'remove') lines.splice(index, 1);
        else lines.splice(index, how === 'replace' ? 1 : 0, `Bestyrelsen ${number}`);
        if (lines.length === 0) lines.push('');
      }
      return lines.join('\n');
    });

describe('joining hand edits with a renewed paper', () => {
  it('gives the renewed paper when nobody has edited', () => {
    fc.assert(
      fc.property(text, text, (base, renewed) => {
        expect(mergePaper(base, base, renewed)).toEqual({ merged: true, text: renewed });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the edited paper when nothing of ours has changed', () => {
    fc.assert(
      fc.property(
        text.chain((base) => fc.tuple(fc.constant(base), handEdit(base))),
        ([base, edited]) => {
          expect(mergePaper(edited, base, base)).toEqual({ merged: true, text: edited });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never loses a line that somebody has written', () => {
    fc.assert(
      fc.property(
        text.chain((base) => fc.tuple(fc.constant(base), handEdit(base), text)),
        ([base, edited, renewed]) => {
          const result = mergePaper(edited, base, renewed);
          const kept = result.merged ? result.text : result.conflicts.map(({ theirs }) => theirs).join('\n');
          const written = edited.split('\n').filter((one) => one.startsWith('Bestyrelsen'));
          if (result.merged) for (const one of written) expect(kept.split('\n')).toContain(one);
          else expect(result.conflicts.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes other line ends for no change', () => {
    expect(mergePaper('a\r\nb\r\n', 'a\nb\n', 'a\nc\n')).toEqual({ merged: true, text: 'a\nc\n' });
  });

  it('brings back no line among others like it that somebody took out while we filled in one of them', () => {
    const gaps = (...lines: readonly string[]) => `# Titel\n\n${lines.join('\n')}\n\nSlut.\n`;
    const gap = '- [INDSÆT navn]';
    const result = mergePaper(gaps(gap, gap), gaps(gap, gap, gap), gaps('- Eva', gap, gap));
    expect(result).toEqual({
      merged: false,
      conflicts: [{ theirs: `${gap}\n${gap}`, ours: `- Eva\n${gap}\n${gap}` }],
    });
  });

  it('is no conflict where both took out the same, or each a part of its own', () => {
    const table = (name: string) => `## ${name}\n\n| a | b |\n| - | - |\n| – | – |\n| ${name} | 1 |\n`;
    const paper = (...names: readonly string[]) => `# Titel\n\n${names.map(table).join('\n')}`;
    const base = paper('En', 'To', 'Tre', 'Fire');
    expect(mergePaper(paper('En', 'Tre', 'Fire'), base, paper('En', 'Tre', 'Fire'))).toEqual({
      merged: true,
      text: paper('En', 'Tre', 'Fire'),
    });
    expect(mergePaper(paper('En', 'Tre', 'Fire'), base, paper('En', 'To', 'Tre'))).toEqual({
      merged: true,
      text: paper('En', 'Tre'),
    });
    const rewritten = paper('En', 'Tre', 'Fire').replace('| Fire | 1 |', '| Fire | 2 |');
    expect(mergePaper(paper('En', 'Tre', 'Fire'), base, rewritten)).toEqual({
      merged: true,
      text: rewritten,
    });
  });
});
