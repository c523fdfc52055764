import { plainText } from '../language/plain-text.ts';
import { readPackageFile } from './package-files.ts';

/** The statement of docs/tilgaengelighed.md as plain lines: no markup, a blank line before each heading. */
export async function accessibilityStatement(): Promise<string> {
  const sections = (await readPackageFile('docs/tilgaengelighed.md')).split(/\n(?=## )/);
  return sections.map(plainText).join('\n\n');
}
