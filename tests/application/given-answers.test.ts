import { expect, it } from 'vitest';
import { givenAnswers } from '../../src/application/given-answers.ts';
import { given, memoryPorts } from '../builders/memory-ports.ts';

const HERE = given('svar.yaml');
const asked = (named: readonly string[], files: Readonly<Record<string, string>>) =>
  givenAnswers(named.map(given), HERE, memoryPorts(files).ports);

it('the answers are those that were named, whether they are there or not', async () => {
  expect(await asked(['a.yaml', 'væk.yaml'], { 'a.yaml': '', 'svar.yaml': '' })).toEqual({
    ok: true,
    value: [given('a.yaml'), given('væk.yaml')],
  });
});

it('where none is named they are those that lie here, and there must be some', async () => {
  expect(await asked([], { 'svar.yaml': '' })).toEqual({ ok: true, value: [HERE] });
  expect(await asked([], {})).toMatchObject({ faults: [{ code: 'no-answer-files' }] });
});
