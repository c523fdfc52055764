import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const at = (name: string) => new URL(`../../${name}`, import.meta.url);
const { releasedChangelog, releasedFiles } = await import(at('packaging/release.mjs').href);

describe('a release', () => {
  it('puts what was unreleased under its own heading, and leaves room for what comes', () => {
    const before =
      '# Changelog\n\n## [Unreleased]\n\nTo become 0.2.0.\n\n### Added\n\n- x\n\n## [0.1.0] - 2026-12-01\n';
    expect(releasedChangelog(before, '0.2.0', '2027-01-15')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-01-15\n\n### Added\n\n- x\n\n## [0.1.0] - 2026-12-01\n',
    );
  });

  it('is refused when there is nothing to tell of', () => {
    expect(() => releasedChangelog('## [Unreleased]\n\n## [0.1.0]\n', '0.2.0', '2027-01-15')).toThrow(
      'Nothing is written',
    );
  });

  it('has one version everywhere, and changes nothing else in these files', () => {
    const read = (name: string) => readFileSync(at(name), 'utf8');
    const files: Readonly<Record<string, string>> = releasedFiles('7.8.9', '2027-01-15', read);
    expect(JSON.parse(files['package.json'] ?? '')).toEqual({
      ...JSON.parse(read('package.json')),
      version: '7.8.9',
    });
    const lock = JSON.parse(files['package-lock.json'] ?? '');
    expect([lock.version, lock.packages[''].version]).toEqual(['7.8.9', '7.8.9']);
    expect(files['src/terminal/version.ts']).toContain("VERSION = '7.8.9'");
    expect(files['CHANGELOG.md']).toContain('\n## [7.8.9] - 2027-01-15\n\n### ');
  });
});
