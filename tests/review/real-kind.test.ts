import { describe, expect, it } from 'vitest';
import { review, told } from '../builders/review.ts';
import { REAL_KIND } from './real-kind.ts';

describe('texts of the kind that are really written', () => {
  it.each(REAL_KIND)('$what: nothing is told but what is right and the false alarms we know', (text) => {
    const { findings } = review(text.as, text.text);
    const grave = told(findings.filter(({ severity }) => severity !== 'råder'));
    expect([...grave].sort()).toEqual([...text.falseAlarms, ...text.right].sort());
  });

  it('without answers it says what it could not judge', () => {
    const { unjudged } = review('debatindlaeg', '# En påstand i Sorø\n\nVi beder byrådet om svar.\n');
    expect(unjudged.map(({ id }) => id)).toContain('D-09');
    expect(unjudged.map(({ id }) => id)).toContain('F-08');
  });
});
