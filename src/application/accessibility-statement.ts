import { readText } from '../papers/read/paper-text.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import type { Ports } from './ports.ts';

/** A path is a long row of signs to those who hear it. */
const TEST_FILE = / Testet med `tests\/[^`]+`\./g;

/**
 * The statement of docs/tilgaengelighed.md as plain lines: no markup, a blank line before each heading. Which file
 * tests a thing stands only in the document.
 */
export async function accessibilityStatement({ library }: Pick<Ports, 'library'>): Promise<string> {
  const sections = (await library.accessibilityStatement()).replace(TEST_FILE, ' Testet.').split(/\n(?=## )/);
  return sections.map((section) => readText(parsePaper(section).blocks)).join('\n\n');
}
