import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../../src/formats/pdf/conform/mark-artifacts.ts';

describe('artifacts in page content', () => {
  it('are text outside all tags: page number and running title', () => {
    expect(markArtifacts('q\nBT\n<01> Tj\nET\nQ')).toEqual({
      content: 'q\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nBT\n<01> Tj\nET\nEMC\nQ',
      released: [],
    });
  });

  it('are shapes outside all tags, but not a path that only clips', () => {
    expect(markArtifacts('0 0 9 9 re\nW n\n0 0 1 1 re\nf').content).toBe(
      '0 0 9 9 re\nW n\n/Artifact <</Type /Layout>> BDC\n0 0 1 1 re\nf\nEMC',
    );
  });

  it('are tagged shapes without text, which their element lets go', () => {
    expect(markArtifacts('/Table <</MCID 7 >>BDC\n0 0 9 1 re\nf\nEMC')).toEqual({
      content: '/Artifact <</Type /Layout>> BDC\n0 0 9 1 re\nf\nEMC',
      released: [7],
    });
  });

  it('are headers of a table that are repeated from the page before', () => {
    const header = '/NonStruct <</MCID 3 >>BDC\nBT\n<01> Tj\nET\nEMC';
    expect(markArtifacts(header, new Set([3]))).toEqual({
      content: '/Artifact <</Type /Pagination /Subtype /Header>> BDC\nBT\n<01> Tj\nET\nEMC',
      released: [3],
    });
    expect(markArtifacts(header, new Set([4])).released).toEqual([]);
  });

  it.each([
    ['text with the line under it', '/Link <</MCID 1 >>BDC\nBT\n<01> Tj\nET\n0 0 9 1 re\nf\nEMC'],
    ['the dot of a list item', '/Lbl <</MCID 2 >>BDC\n0 0 m\n1 1 l\nf\nEMC'],
    ['a drawing', '/Figure <</MCID 3 >>BDC\n0 0 m\n1 1 l\nS\nEMC'],
    ['text with brackets and operators in it', '/P <</MCID 4 >>BDC\nBT\n(EMC \\) BT \\( f) Tj\nET\nEMC'],
    [
      'text with a reading of its own',
      '/P <</MCID 5 >>BDC\n/Span <</ActualText (f)>> BDC\nBT\n<01> Tj\nET\nEMC\nEMC',
    ],
  ])('are not %s', (_what, content) => {
    expect(markArtifacts(content)).toEqual({ content, released: [] });
  });
});
