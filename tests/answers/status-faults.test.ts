import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import type { Fault } from '../../src/fault.ts';
import { CATALOGUE } from '../builders/papers.ts';

const HEAD = `version: 1
omfang: hurtig
kommune:
  navn: Randers
om_jer:
  afdeling: DH Randers
  navn: Kim Holm
`;
const rules = { catalogue: CATALOGUE, validate: compileAnswerValidator(CATALOGUE), today: '2027-11-01' };

/** Everything but what is not answered yet. */
function faultsIn(text: string): readonly Fault[] {
  const { faults } = checkAnswers(HEAD + text, 'svar.yaml', rules);
  return faults.filter(({ severity }) => severity !== 'missing');
}

describe('the status, written by hand', () => {
  it('needs no list of measures first', () => {
    expect(faultsIn('status:\n  KOM-1:\n    besluttet: ja\n    lovet: Fire uger.\n')).toEqual([]);
  });

  it('tells a word that is no decision, and what can stand there', () => {
    const [fault] = faultsIn('status:\n  KOM-1:\n    besluttet: Vedtaget\n');
    expect(fault).toMatchObject({ severity: 'error', place: { line: 10, column: 16 } });
    expect(fault?.wayOut).toMatch(/ja, delvist/);
  });

  it('knows a misspelt measure and a misspelt name under it', () => {
    expect(faultsIn('status:\n  KOM1:\n    besluttet: ja\n')[0]).toMatchObject({
      code: 'unknown-key',
      wayOut: expect.stringContaining('KOM-1'),
      place: { line: 9 },
    });
    expect(faultsIn('status:\n  KOM-1:\n    beslutet: ja\n')[0]).toMatchObject({
      code: 'unknown-key',
      wayOut: expect.stringContaining('besluttet'),
      place: { line: 10 },
    });
  });

  it('takes no figure without period and source', () => {
    expect(faultsIn('status:\n  tal:\n    svarfrist: 35\n').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['figure-incomplete']),
    );
  });
});

describe('an event', () => {
  const event = 'arrangement:\n  type: cafemoede\n  dato: "2027-10-31"\n';

  it('that has been held is told, but not on its own day', () => {
    expect(faultsIn(event)).toMatchObject([{ code: 'event-passed', severity: 'warning' }]);
    expect(faultsIn(event.replace('10-31', '11-01'))).toEqual([]);
  });

  it('has its time in quotation marks, or is told so', () => {
    const [fault] = faultsIn('arrangement:\n  type: cafemoede\n  start: 16.30\n');
    expect(fault).toMatchObject({ severity: 'error', place: { line: 10 } });
    expect(fault?.wayOut).toContain('"16.30"');
  });
});
