import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/content/checklists/checklist.ts';
import { thingsToMend } from '../../../src/papers/review/group-findings.ts';
import type { Finding } from '../../../src/papers/review/review-paper.ts';

const finding = (severity: Severity, message: string): Finding => ({
  point: 'S-01',
  rule: 'regel',
  severity,
  demand: '',
  message,
  wayOut: '',
  spot: null,
});

describe('what there is to mend', () => {
  it('is told with the gravest first, paper by paper, and the same complaint once', () => {
    const things = thingsToMend([
      { file: 'a', findings: [finding('råder', 'Kort.'), finding('advarer', '26 ord.')] },
      {
        file: 'b',
        findings: [
          finding('advarer', '28 ord.'),
          finding('blokerer', 'Navn.'),
          finding('advarer', '30 ord.'),
        ],
      },
    ]);
    expect(things.map(({ file, severity, places }) => [file, severity, places.length])).toEqual([
      ['b', 'blokerer', 1],
      ['a', 'advarer', 1],
      ['b', 'advarer', 2],
      ['a', 'råder', 1],
    ]);
  });
});
