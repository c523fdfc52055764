import { attribute } from '../part-tags.ts';

/** A sign of a font that is no private one is that sign; mammoth knows those of Word's own fonts, in capitals. */
export function readableSymbol(token: string): string {
  const code = (attribute(token, 'char') ?? '').toUpperCase();
  const sign = Number.parseInt(code, 16);
  const isPublic = sign > 0x20 && (sign < 0xd800 || (sign > 0xf8ff && sign < 0xfffe));
  return isPublic && token.endsWith('/>')
    ? `<w:t>&#x${sign.toString(16)};</w:t>`
    : token.replace(/(w:char=")[^"]*/, `$1${code}`);
}
