import { whenFirstUsed } from './when-first-used.ts';

const plain = whenFirstUsed(() => new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }));
const oneDecimal = whenFirstUsed(() => new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 }));

/** 1234.5 → "1.234,5". */
export function formatNumber(value: number): string {
  return plain().format(value);
}

/** 12.54 → "12,5 procent" */
export function formatPercent(value: number): string {
  return `${oneDecimal().format(value)} procent`;
}

const words = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** Small numbers in words, as in running text: 3 → "tre", 14 → "14". */
export function numberInWords(value: number): string {
  return words[value] ?? formatNumber(value);
}

/** The other way: "tre" → 3, "et" → 1; undefined for what is no such word. */
export function numberFromWord(word: string): number | undefined {
  const lower = word.toLocaleLowerCase('da');
  if (lower === 'et' || lower === 'én' || lower === 'ét') return 1;
  const value = words.indexOf(lower);
  return value === -1 ? undefined : value;
}
