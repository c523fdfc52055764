import { describe, expect, it } from 'vitest';
import {
  parseFigureValue,
  parsePeriod,
  parseSource,
} from '../../../../src/interview/ask/parse/parse-figure-part.ts';
import { parseNumber, parseWholeNumber } from '../../../../src/interview/ask/parse/parse-number.ts';

const TODAY = '2026-11-22';

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
    ['ca. 388', 388],
    ['cirka 388 personer', 388],
    ['388 fuldtidspersoner', 388],
    ['2.140', 2140],
    ['2\u00A0140', 2140],
    ['56,5 %', 56.5],
    ['to', 2],
    ['Tolv', 12],
    ['én', 1],
    ['388 i alt', 388],
    ['388 ansatte.', 388],
  ])('"%s" is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['-3', 'number-negative'],
    ['380-400', 'number-range'],
    ['mellem 380 og 400', 'number-range'],
    ['4 til 8', 'number-range'],
    ['4-8 uger', 'number-range'],
    ['over 400', 'number-not-exact'],
    ['knap 400', 'number-not-exact'],
    ['8 uger', 'unit-differs'],
    ['ca. 8 uger', 'unit-differs'],
    ['mange', 'number-unreadable'],
    ['ingen', 'number-unreadable'],
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

describe('a unit that is not the one asked for', () => {
  it('in weeks is told in days', () => {
    expect(parseFigureValue('8 uger', 'dage')).toMatchObject({
      faults: [{ message: '8 uger er 56 dage.', wayOut: 'Skriv 56, hvis der spørges om dage.' }],
    });
    expect(parseWholeNumber('3 uger', 0, 60)).toMatchObject({ faults: [{ message: '3 uger er 21 dage.' }] });
  });

  it.each([
    ['12 procent', 'antal'],
    ['12 %', 'dage'],
    ['56 dage', 'antal'],
    ['1.200 kr.', 'pct'],
  ] as const)('is asked about: "%s" where %s is asked', (text, unit) => {
    expect(parseFigureValue(text, unit)).toMatchObject({ faults: [{ code: 'unit-differs' }] });
  });
});

describe('the period of a figure', () => {
  it.each([
    ['31.11.2026', 'period-not-in-calendar'],
    ['1. kvartal 2027', 'period-not-yet'],
    ['december 2026', 'period-not-yet'],
    ['2029', 'period-not-yet'],
    ['sidste år', 'period-without-year'],
  ])('is in the past: "%s" is %s', (text, code) => {
    expect(parsePeriod(text, '2. kvartal 2026', TODAY)).toMatchObject({ faults: [{ code }] });
  });

  it.each([
    '2. kvartal 2026',
    '2026K2',
    'november 2026',
    'januar-juni 2026',
    '2026',
    '1. halvår 2026',
    '15.11.2026',
    '2024-2025',
  ])('may be written "%s"', (text) => {
    expect(parsePeriod(text, '', TODAY)).toEqual({ ok: true, value: text });
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
    expect(parsePeriod('2. kvartal 2026', '', TODAY)).toEqual({ ok: true, value: '2. kvartal 2026' });
    expect(parsePeriod('2026', '', TODAY)).toEqual({ ok: true, value: '2026' });
    expect(parsePeriod('2. kvartal', '2. kvartal 2026', TODAY)).toMatchObject({
      faults: [{ code: 'period-without-year', wayOut: 'Skriv for eksempel 2. kvartal 2026.' }],
    });
    expect(parsePeriod('120261', '2026', TODAY)).toMatchObject({ faults: [{ code: 'period-without-year' }] });
  });

  it('need a source', () => {
    expect(parseSource('Kommunens årsberetning')).toEqual({ ok: true, value: 'Kommunens årsberetning' });
    expect(parseSource('x')).toMatchObject({ faults: [{ code: 'source-too-short' }] });
    expect(parseSource(' ')).toMatchObject({ faults: [{ code: 'text-empty' }] });
  });
});
