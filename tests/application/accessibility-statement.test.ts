import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessibilityStatement } from '../../src/application/accessibility-statement.ts';
import { readPackageFile } from '../../src/disk/package-files.ts';
import { memoryPorts } from '../builders/memory-ports.ts';

const statement = await readPackageFile('docs/tilgaengelighed.md');
const manifest = JSON.parse(await readPackageFile('package.json'));

it('the accessibility statement is dated, and of this version', () => {
  const [, date, version] = /Skrevet (\d+\. \p{L}+ \d{4})\. Gælder version ([\d.]+)\./u.exec(statement) ?? [];
  expect(date).toBeDefined();
  expect(version).toBe(manifest.version);
});

it('names for each "Testet med" a test or a command that is there', () => {
  const named = [...statement.matchAll(/Testet med `([^`]+)`/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(5);
  const lost = named.filter((name) => {
    const script = /^npm run (\S+)$/.exec(name)?.[1];
    return script ? manifest.scripts[script] === undefined : !existsSync(name);
  });
  expect(lost).toEqual([]);
});

it('says under each heading of what works how it was tested', () => {
  for (const section of statement.split('\n## ').slice(1, 4)) {
    for (const line of section.split('\n').filter((item) => item.startsWith('- '))) {
      expect(line).toMatch(/Testet med `[^`]+`\.$/);
    }
  }
});

it('tells what is known to be bad, what has not been tried, and where to write', () => {
  for (const heading of ['Det, vi ved er dårligt', 'Det, vi ikke har prøvet', 'Skriv til os']) {
    expect(statement).toContain(`\n## ${heading}\n`);
  }
});

it('is printed as plain lines', async () => {
  const printed = await accessibilityStatement(memoryPorts().ports);
  expect(printed).toContain('\n\nDet, vi ved er dårligt\n');
  expect(printed).toContain('Testet med npm run verapdf.');
  expect(printed).not.toMatch(/[#*`]/);
  expect(printed, 'no path of a file of tests is read aloud').not.toContain('tests/');
});
