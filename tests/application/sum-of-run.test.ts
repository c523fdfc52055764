import { describe, expect, it } from 'vitest';
import type { BranchMade, PapersMade } from '../../src/application/make-papers.ts';
import { errorsOf, sumOfRun } from '../../src/application/sum-of-run.ts';
import type { Fault } from '../../src/fault.ts';

const fault = (code: Fault['code'], more: Partial<Fault> = {}): Fault => ({
  code,
  severity: 'error',
  message: '',
  ...more,
});
const branch = (more: Partial<BranchMade>): BranchMade => ({
  answers: 'svar.yaml',
  valid: true,
  faults: [],
  folder: null,
  calendar: null,
  papers: [],
  gaps: [],
  terms: [],
  gate: [],
  replaced: [],
  remaining: null,
  ...more,
});

describe('the sum of a run', () => {
  it('counts a bad answer file once, whatever is wrong in it, and what could not be made of the good ones', () => {
    const made = {
      files: [
        branch({ valid: false, faults: [fault('not-a-number'), fault('cannot-read')] }),
        branch({
          faults: [fault('cannot-write'), fault('no-browser', { severity: 'warning' })],
          gaps: ['x'],
        }),
      ],
      faults: [fault('no-browser')],
    } as unknown as PapersMade;
    expect(sumOfRun(made)).toMatchObject({ answered: 1, notValid: 1, notMade: 2, withGaps: 1, papers: 0 });
  });

  it('calls a fault one of the answers when it has a line there, or the answers do not hold', () => {
    const line = fault('cannot-write', { place: { file: 'svar.yaml', line: 3 } });
    const disk = fault('cannot-write');
    expect(errorsOf(branch({ faults: [line, disk] }))).toEqual({ ofAnswers: [line], ofFiles: [disk] });
  });

  it('calls a file that cannot be read a fault of the files, also where there is no paper', () => {
    const unread = fault('cannot-read');
    expect(errorsOf(branch({ valid: false, faults: [unread] }))).toEqual({
      ofAnswers: [],
      ofFiles: [unread],
    });
  });
});
