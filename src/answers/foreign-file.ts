import type { Fault } from '../fault.ts';

/** How files of other programs begin. A docx is a zip file, hence PK. */
const SIGNATURES: readonly { readonly start: string; readonly kind: string }[] = [
  { start: 'PK\u0003\u0004', kind: 'et dokument fra Word, Excel eller et lignende program' },
  { start: '\u00d0\u00cf\u0011\u00e0', kind: 'et dokument fra en ældre udgave af Word eller Excel' },
  { start: '%PDF', kind: 'en PDF' },
  { start: '{\\rtf', kind: 'et dokument med formatering (RTF)' },
  { start: '<!DOCTYPE', kind: 'en hjemmeside' },
  { start: '<html', kind: 'en hjemmeside' },
];

/** A fault when the file was made by another kind of program and only has been given the wrong name. */
export function foreignFile(bytes: Uint8Array, file: string): Fault | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find((signature) => start.startsWith(signature.start));
  if (!found) return undefined;
  return {
    code: 'foreign-file',
    severity: 'error',
    message: `Filen er ${found.kind} og ikke en svarfil.`,
    wayOut: 'Find den svarfil, som brobygger start har lavet. Ret i den med Notesblok, og ikke med Word.',
    place: { file },
  };
}
