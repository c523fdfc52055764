import { readPackageFile } from '../disk/package-files.ts';
import { readText } from '../papers/read/paper-text.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';

/** A path is a long row of signs to those who hear it. */
const TEST_FILE = / Testet med `tests\/[^`]+`\./g;

/**
 * The statement of docs/tilgaengelighed.md as plain lines: no markup, a blank line before each heading. Which file
 * tests a thing stands only in the document.
 */
export async function accessibilityStatement(): Promise<string> {
  const sections = (await readPackageFile('docs/tilgaengelighed.md'))
    .replace(TEST_FILE, ' Testet.')
    .split(/\n(?=## )/);
  return sections.map((section) => readText(parsePaper(section).blocks)).join('\n\n');
}
