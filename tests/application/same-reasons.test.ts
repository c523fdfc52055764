import { expect, it } from 'vitest';
import { sameReasons } from '../../src/application/same-reasons.ts';
import type { Fault } from '../../src/fault.ts';

const of = (file: string, more: Partial<Fault> = {}, line?: number): Fault => ({
  code: 'cannot-write',
  severity: 'error',
  message: 'Disken er fuld.',
  place: { file, ...(line === undefined ? {} : { line }) },
  ...more,
});

it('what is wrong with several files for the same reason is one thing, in the order they came', () => {
  const other = of('c', { message: 'Noget andet.' });
  expect(sameReasons([of('a'), other, of('b')])).toEqual([[of('a'), of('b')], [other]]);
});

it('what differs in more than the file, or has a line, is a thing of its own', () => {
  const faults = [
    of('a', {}, 1),
    of('b', {}, 1),
    of('c', { severity: 'warning' }),
    of('d', { wayOut: 'Prøv igen.' }),
    of('e', { code: 'cannot-read' }),
  ];
  expect(sameReasons(faults)).toEqual(faults.map((fault) => [fault]));
});
