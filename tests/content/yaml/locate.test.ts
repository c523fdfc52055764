import { describe, expect, it } from 'vitest';
import { type ParsedAnswers, parseAnswers } from '../../../src/answers/parse-answers.ts';
import { fromPointer, locate } from '../../../src/content/yaml/locate.ts';

const TEXT = `kommune:
  navn: Randers
  strategi:
tal:
  fleksjob:
    vaerdi: 412
liste:
  - a
  - bcd
"skrå/streg~": x
`;

function file(): ParsedAnswers {
  const result = parseAnswers(TEXT, 'svar.yaml');
  if (!result.ok) throw new Error('should parse');
  return result.value;
}

function at(pointer: string, part: 'key' | 'value' = 'value') {
  const { line, column, length } = locate(file(), fromPointer(pointer), part);
  return [line, column, length];
}

describe('locate', () => {
  it('finds the value, or its name', () => {
    expect(at('/tal/fleksjob/vaerdi')).toEqual([6, 13, 3]);
    expect(at('/tal/fleksjob/vaerdi', 'key')).toEqual([6, 5, 6]);
    expect(at('/kommune/navn')).toEqual([2, 9, 7]);
  });

  it('finds an item of a list', () => {
    expect(at('/liste/1')).toEqual([9, 5, 3]);
  });

  it('shows the name where there is no value', () => {
    expect(at('/kommune/strategi')).toEqual([3, 3, 8]);
  });

  it('shows the nearest section above what is missing', () => {
    expect(at('/tal/fleksjob/kilde')).toEqual([5, 3, 8]);
    expect(at('/tal/ledighedsydelse/vaerdi')).toEqual([4, 1, 3]);
  });

  it('has only the file for what is missing at the left margin', () => {
    expect(locate(file(), ['moede', 'dato'])).toEqual({ file: 'svar.yaml' });
  });

  it('undoes the escapes of a pointer', () => {
    expect(fromPointer('/skrå~1streg~0')).toEqual(['skrå/streg~']);
    expect(at('/skrå~1streg~0')).toEqual([10, 16, 1]);
  });
});
