import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../src/papers/merge/describe-changes.ts';

describe('what is new in a paper', () => {
  it('is told sentence by sentence', () => {
    const before = '# A\n\nFørste sætning. Svaret kom efter 56 dage. Sidste sætning.\n';
    const after = '# A\n\nFørste sætning. Svaret kom efter 28 dage. Sidste sætning.\n\nEt nyt afsnit.\n';
    expect(describeChanges(before, after)).toEqual([
      { removed: ['Svaret kom efter 56 dage.'], added: ['Svaret kom efter 28 dage.'] },
      { removed: [], added: ['Et nyt afsnit.'] },
    ]);
  });

  it('is told as it is read, without marks, and a row of a table as a whole', () => {
    const table = (figure: number) => `| Hvad | Tal |\n| :--- | ---: |\n| **Skånejob** | ${figure} |\n`;
    expect(describeChanges(table(74), table(75))).toEqual([
      { removed: ['Skånejob, 74'], added: ['Skånejob, 75'] },
    ]);
  });

  it('is nothing when only the line ends or the marks differ', () => {
    expect(describeChanges('Et *ord*.\r\n', 'Et **ord**.\n')).toEqual([]);
  });
});
