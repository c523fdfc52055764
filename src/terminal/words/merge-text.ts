import type { Side } from '../../answers/compare-answers.ts';
import type {
  AnswersCompared,
  AnswersMerged,
  SettledWords,
} from '../../application/merging/compare-answer-files.ts';
import type { DifferenceWords } from '../../application/merging/differing-words.ts';
import { typedName } from '../../danish/typed-name.ts';

/** What two sets of answers share and what is clear, before anything is asked or written. */
export function comparedText(compared: AnswersCompared): string {
  const { same, settled, differences, originKnown } = compared;
  return [
    `${counted(same, 'svar er ens', 'svar er ens')}. ${counted(settled.length, 'svar er forskelligt, men klart', 'svar er forskellige, men klare')}. ${counted(differences.length, 'svar skal I vælge imellem', 'svar skal I vælge imellem')}.`,
    ...(originKnown
      ? [
          'Det er kendt, hvad begge er begyndt med. Et svar, som kun den ene har ændret siden, er taget derfra.',
        ]
      : []),
    ...settled.flatMap((one) => [
      `${one.question} Taget fra ${one.from === 'one' ? compared.one : compared.other}${one.why === 'changed' ? ', hvor det er ændret' : ''}: ${one[one.from]}${notTaken(one)}`,
    ]),
  ].join('\n');
}

/** What was in the other file, where that was more than nothing. */
function notTaken({ from, one, other, why }: SettledWords): string {
  return why === 'changed' ? `. Før: ${from === 'one' ? other : one}` : '';
}

/** A difference that was decided without asking. */
export function differenceLines(
  { question, one, other }: DifferenceWords,
  names: AnswersCompared,
  side: Side,
): readonly string[] {
  const [taken, left] = side === 'one' ? [one, other] : [other, one];
  const [from, instead] = side === 'one' ? [names.one, names.other] : [names.other, names.one];
  return [`${question} Taget fra ${from}: ${taken}. I ${instead} står der: ${left}`];
}

/** Where the answers of both are now, and what to do with the two files. */
export function mergedText({ file, copy, taken }: AnswersMerged, shown: (path: string) => string): string {
  const name = shown(file.path);
  const from = `med ${counted(taken, 'svar', 'svar')} fra den anden fil`;
  return [
    `De samlede svar ligger i ${name}, ${from}.`,
    `Se dem igennem: brobygger tjek ${typedName(name)}`,
    copy === null
      ? 'De to filer er, som de var. Passer de samlede svar, så slet de to, og giv den nye det navn, som den første havde. Så bliver det, I har rettet i papirerne, stående.'
      : `Den, som den var før, ligger i ${shown(copy)}. Den anden fil er ikke rørt.`,
  ].join('\n');
}

function counted(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
