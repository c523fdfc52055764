import { decodeText, type TextKind } from '../danish/decode-text.ts';
import type { Result } from '../fault.ts';

const ANSWERS: TextKind = {
  name: 'en svarfil',
  instead: 'Find den svarfil, som brobygger start har lavet. Ret i den med Notesblok, og ikke med Word.',
  again: 'Kør så tjek igen.',
};

/** The text of an answers file. Errors: those of decodeText. */
export function decodeAnswers(bytes: Uint8Array, file: string): Result<string> {
  return decodeText(bytes, file, ANSWERS);
}
