import { readFileSync } from 'node:fs';

/** The text of a file below examples/, such as "randers/svar.yaml". */
export function exampleText(path: string): string {
  return readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
}
