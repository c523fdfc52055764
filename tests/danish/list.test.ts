import { describe, expect, it } from 'vitest';
import { joinWithEller, joinWithOg } from '../../src/danish/list.ts';

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a og b'],
    [['a', 'b', 'c'], 'a, b og c'],
  ])('of %j has its "og" before the last', (items, text) => {
    expect(joinWithOg(items)).toBe(text);
  });

  it('can be a choice', () => {
    expect(joinWithEller(['a', 'b', 'c'])).toBe('a, b eller c');
  });
});
