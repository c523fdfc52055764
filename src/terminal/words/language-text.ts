import { formatNumber } from '../../danish/number.ts';
import { printable } from '../../danish/printable.ts';
import { type LanguageMeasures, LONG_SENTENCE } from '../../language/measure-language.ts';

/** How one paper reads, as plain lines. `bar` is the LIX its reader can bear, when the document sets one. */
export function languageText(file: string, measured: LanguageMeasures, bar: number | null): string {
  const shorter = measured.longWords.filter((one) => one.shorter !== null);
  return [
    `${file}: lix ${formatNumber(measured.lix)}${bar === null ? '' : `, højst ${bar} passer til læseren`}. Uden fagets egne ord: ${formatNumber(measured.lixWithoutField)}.`,
    `Sværeste afsnit: ${measured.hardest.map((one) => `${printable(one.heading) || 'uden overskrift'} (${formatNumber(one.lix)})`).join(', ')}.`,
    `Sætninger over ${LONG_SENTENCE} ord: ${measured.over25}. De længste:`,
    ...measured.longest.map(
      (one) => `- ${one.words} ord, lix ${formatNumber(one.lix)}: ${printable(one.sentence)}`,
    ),
    `Lange ord, der går igen: ${measured.longWords.map((one) => `${one.word} (${one.count})`).join(', ')}.`,
    ...shorter.map((one) => `- ${one.word}: skriv hellere ${one.shorter}.`),
    ...(measured.passives.length > 0
      ? [`Passiv, hvor ingen gør noget: ${measured.passives.map(printable).join(', ')}.`]
      : []),
    ...(measured.abbreviations.length > 0
      ? [`Forkortelser uden forklaring: ${measured.abbreviations.join(', ')}.`]
      : []),
    '',
  ].join('\n');
}
