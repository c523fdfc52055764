import { describe, expect, it } from 'vitest';
import {
  parseFigureValue,
  parsePeriod,
  parseSource,
} from '../../../../src/interview/ask/parse/parse-figure-part.ts';
import { parseNumber, parseWholeNumber } from '../../../../src/interview/ask/parse/parse-number.ts';

describe('a typed number', () => {
  it.each([
    ['0', 0],
    ['214', 214],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,5 pct.', 12.5],
    ['12,5%', 12.5],
    ['14 dage', 14],
    ['1 time', 1],
    ['95 procent', 95],
    ['1.200 kr.', 1200],
    ['320 borgere', 320],
  ])('"%s" is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['-3', 'number-negative'],
    ['ca. 100', 'number-unreadable'],
    ['tolv', 'number-unreadable'],
    ['1.2.3', 'number-unreadable'],
    ['1e5', 'number-unreadable'],
    ['Infinity', 'number-unreadable'],
    ['12345678901234567890', 'number-unreadable'],
    ['', 'number-unreadable'],
  ])('is turned down with a reason: "%s" is %s', (text, code) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('must be whole and within bounds where that is asked', () => {
    expect(parseWholeNumber('21', 0, 60)).toEqual({ ok: true, value: 21 });
    expect(parseWholeNumber('0', 0, 60)).toEqual({ ok: true, value: 0 });
    expect(parseWholeNumber('60', 0, 60)).toEqual({ ok: true, value: 60 });
    expect(parseWholeNumber('61', 0, 60)).toMatchObject({ faults: [{ code: 'number-out-of-range' }] });
    expect(parseWholeNumber('2,5', 0, 60)).toMatchObject({ faults: [{ code: 'number-not-whole' }] });
  });
});

describe('the parts of a figure', () => {
  it('cannot be a share of more than a hundred', () => {
    expect(parseFigureValue('100', 'pct')).toEqual({ ok: true, value: 100 });
    expect(parseFigureValue('101', 'pct')).toMatchObject({ faults: [{ code: 'share-over-hundred' }] });
    expect(parseFigureValue('101', 'antal')).toEqual({ ok: true, value: 101 });
    expect(parseFigureValue('12,5', 'antal')).toMatchObject({ faults: [{ code: 'count-not-whole' }] });
    expect(parseFigureValue('12,5', 'dage')).toEqual({ ok: true, value: 12.5 });
  });

  it('need a year in the period, since a figure without one cannot be printed', () => {
    expect(parsePeriod('2. kvartal 2026', '')).toEqual({ ok: true, value: '2. kvartal 2026' });
    expect(parsePeriod('2026', '')).toEqual({ ok: true, value: '2026' });
    expect(parsePeriod('2. kvartal', '2. kvartal 2026')).toMatchObject({
      faults: [{ code: 'period-without-year', wayOut: 'Skriv for eksempel 2. kvartal 2026.' }],
    });
    expect(parsePeriod('120261', '2026')).toMatchObject({ faults: [{ code: 'period-without-year' }] });
  });

  it('need a source', () => {
    expect(parseSource('Kommunens årsberetning')).toEqual({ ok: true, value: 'Kommunens årsberetning' });
    expect(parseSource('x')).toMatchObject({ faults: [{ code: 'source-too-short' }] });
    expect(parseSource(' ')).toMatchObject({ faults: [{ code: 'text-empty' }] });
  });
});
