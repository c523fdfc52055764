/**
 * A text in small letters, each in its place: to look for words whatever their case. A pattern that is told to overlook case takes
 * many times as long to compile.
 */
export function inSmall(text: string): string {
  const small = text.toLowerCase();
  // A capital that becomes two signs, as the Turkish İ does, is left as it is.
  return small.length === text.length ? small : text.replace(/\p{Lu}/gu, smallLetter);
}

function smallLetter(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}
