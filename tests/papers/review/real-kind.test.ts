import { describe, expect, it } from 'vitest';
import { review, told } from '../../builders/review.ts';
import { REAL_KIND } from './real-kind.ts';
import { REAL_TEXTS } from './real-texts.ts';

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

describe('texts that others have written, read whole and quoted here only where an alarm fell', () => {
  const alarms = REAL_TEXTS.flatMap(({ where, alarms }) => alarms.map((alarm) => ({ where, ...alarm })));

  it.each(alarms)('$where: $finds over »$words«', ({ finds, words }) => {
    expect(told(review('indlaeg', words).findings)).toContain(finds);
  });

  const persons = REAL_TEXTS.flatMap(({ where, publicPersons = [] }) =>
    publicPersons.map((words) => ({ where, words })),
  );

  it.each(persons)('$where: whoever acts in public is no private person: »$words«', ({ words }) => {
    expect(told(review('indlaeg', words).findings)).not.toContain('F-03 genkendelige');
  });

  it('raise at most one false kind of alarm each', () => {
    for (const text of REAL_TEXTS)
      expect(text.alarms.filter(({ right }) => !right).length).toBeLessThanOrEqual(1);
  });

  it('and a rule is content with what every reader knows', () => {
    const known = 'Der findes SU. Holdet var for unge med autisme og ADHD.';
    expect(told(review('indlaeg', known).findings)).not.toContain('F-10 forkortelser');
  });
});
