import { describe, expect, it } from 'vitest';
import { isNewer, newsBetween } from '../../src/content/news.ts';
import { projectFiles } from '../builders/real-catalogue.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

To become 0.3.0.

### På dansk

- Det tredje er nyt.

### Added

- English words for engineers.

## [0.2.0] - 2026-12-24

### På dansk

- Det andet er nyt.
- Og det her.

## [0.1.0] - 2026-12-01

### Added

- Everything.
`;

describe('what is new for those who use the program', () => {
  it.each([
    ['0.1.0', '0.2.0', ['Det andet er nyt.', 'Og det her.']],
    ['0.1.0', '0.3.0', ['Det tredje er nyt.', 'Det andet er nyt.', 'Og det her.']],
    ['0.2.0', '0.3.0', ['Det tredje er nyt.']],
    ['0.2.0', '0.2.0', []],
    ['0.3.0', '0.2.0', []],
    ['0.0.9', '0.1.0', []],
    ['', '0.2.0', []],
  ])('from %s to %s is the Danish part of the versions between', (before, now, news) => {
    expect(newsBetween(CHANGELOG, before, now)).toEqual(news);
  });

  it('counts versions by number', () => {
    expect(isNewer('0.10.0', '0.9.0')).toBe(true);
    expect(isNewer('1.0.0', '0.9.9')).toBe(true);
    expect(isNewer('0.9.0', '0.10.0')).toBe(false);
  });

  it('is said for the version that is being made, in sentences that end', () => {
    const shipped = projectFiles('.', 'CHANGELOG.md')[0]?.text ?? '';
    const news = newsBetween(shipped, '0.0.0', '0.1.0');
    expect(news.length).toBeGreaterThan(0);
    for (const text of news) expect(text).toMatch(/^[A-ZÆØÅ].{10,200}$/);
  });
});
