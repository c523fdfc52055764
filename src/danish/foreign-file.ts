/** How files of other programs begin. A docx is a zip file, hence PK. */
const SIGNATURES: readonly { readonly start: string; readonly kind: string }[] = [
  { start: 'PK\u0003\u0004', kind: 'et dokument fra Word, Excel eller et lignende program' },
  { start: '\u00d0\u00cf\u0011\u00e0', kind: 'et dokument fra en ældre udgave af Word eller Excel' },
  { start: '%PDF', kind: 'en PDF' },
  { start: '{\\rtf', kind: 'et dokument med formatering (RTF)' },
  { start: '<!DOCTYPE', kind: 'en hjemmeside' },
  { start: '<html', kind: 'en hjemmeside' },
];

/** What a file is that was made by another kind of program and only has been given the wrong name, as "en PDF". */
export function foreignKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find((signature) => start.startsWith(signature.start))?.kind;
}
