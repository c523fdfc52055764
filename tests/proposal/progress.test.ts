import { describe, expect, it } from 'vitest';
import { courseOf, type Journey } from '../../src/proposal/progress.ts';

/** From 400 to 300 in ten years, and somebody looks half-way. */
const journey = (now: number, given: Partial<Journey> = {}): Journey => ({
  from: { value: 400, on: '2020-01-01' },
  now: { value: now, on: '2025-01-01' },
  better: 'ned',
  goal: { value: 300, on: '2030-01-01' },
  ...given,
});
const TODAY = '2025-02-01';

describe('a figure that should fall from 400 to 300', () => {
  it.each([
    [300, 'naaet'],
    [280, 'naaet'],
    [340, 'paa-vej'],
    [349, 'paa-vej'],
    [352, 'for-langsomt'],
    [399, 'for-langsomt'],
    [400, 'staar-stille'],
    [401, 'forkert-vej'],
  ])('is at %i half-way: %s', (now, course) => {
    expect(courseOf(journey(now), TODAY)).toBe(course);
  });

  it('is late once the day of its goal has gone by, however near it came', () => {
    expect(courseOf(journey(301), '2030-01-01')).not.toBe('frist-gaaet');
    expect(courseOf(journey(301), '2030-01-02')).toBe('frist-gaaet');
    expect(courseOf(journey(300), '2030-01-02')).toBe('naaet');
  });

  it('can only go the right or the wrong way when no goal is set', () => {
    expect(courseOf(journey(399, { goal: null }), TODAY)).toBe('paa-vej');
    expect(courseOf(journey(400, { goal: null }), TODAY)).toBe('staar-stille');
    expect(courseOf(journey(401, { goal: null }), TODAY)).toBe('forkert-vej');
  });
});

describe('a figure that should rise', () => {
  const rising = { better: 'op', goal: { value: 500, on: '2030-01-01' } } as const;

  it.each([
    [500, 'naaet'],
    [460, 'paa-vej'],
    [420, 'for-langsomt'],
    [400, 'staar-stille'],
    [380, 'forkert-vej'],
  ])('from 400 to 500 is at %i half-way: %s', (now, course) => {
    expect(courseOf(journey(now, rising), TODAY)).toBe(course);
  });
});
