import { decodeText, type TextKind } from '../../danish/decode-text.ts';
import type { Result } from '../../fault.ts';

const PAPER: TextKind = {
  name: 'en tekst, der kan rettes i',
  instead:
    'Teksterne ender på .md og rettes med Notesblok. Det, der er skrevet i en Word-fil, kommer ind i teksten med: brobygger hent',
  again: 'Prøv så igen.',
};

/**
 * The Markdown of a paper, however it was saved. What cannot be read for certain is told, so that nobody's letters are written
 * over with others. Errors: those of decodeText.
 */
export function decodePaper(bytes: Uint8Array, file: string): Result<string> {
  return decodeText(bytes, file, PAPER);
}
