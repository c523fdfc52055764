import { formatDate } from '../../../../danish/date.ts';
import { datesIn } from '../../../../danish/dates-in.ts';
import type { PaperText } from '../../../read/paper-text.ts';
import { demandSentences } from '../../demand-sentences.ts';
import { type Miss, rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

const OWNERLESS =
  /(?<!\p{L})(?:(?:nogle|nogen|man|mange|andre) (?:vil|ville|siger|mener|svarer|indvender)|vil (?:nogen|nogle|mange) (?:sige|mene|indvende|svare)|lyder det|kan det lyde|hører man)(?!\p{L})/iu;
const DECIDES =
  /(?:udvalg|byråd|kommunalbestyrelse|borgerrepræsentation).*(?:drøft|beslut|vedtag|behandl|afgør|stemme)/iu;
const BY = /(?<!\p{L})(?:inden|senest) (?:den )?\d|(?<!\p{L})inden udgangen af/iu;
const INVITES = /(?<!\p{L})(?:inviter\p{L}*|velkom\p{L}+|kom forbi)(?!\p{L})/iu;
const WHEN = /\d{1,2}\. \p{Ll}+|klokken|(?:man|tirs|ons|tors|fre|lør|søn)dag/iu;

/**
 * Bound together: the objection has an owner, the deadline does not lie after the meeting that decides, an invitation has its
 * day, and there is one. Sees turns of phrase; whether the answer answers, a reader must judge.
 */
export const boundTogether = rule({
  name: 'bundet-sammen',
  params: {},
  judge: (paper, _params, { date }) => [
    ...paper.sentences
      .filter(({ text }) => OWNERLESS.test(text))
      .map((sentence) => ({
        message: 'Indvendingen har ingen ejer.',
        wayOut: 'Skriv, hvem der siger det, og hvor.',
        spot: spotOf(sentence),
      })),
    ...tooLate(paper, date),
    ...invitations(paper),
  ],
});

function tooLate(paper: PaperText, date: string): readonly Miss[] {
  const [demand] = demandSentences(paper);
  if (!demand || !BY.test(demand.text)) return [];
  const event = paper.sentences
    .filter((one) => one !== demand && DECIDES.test(one.text))
    .flatMap(({ text }) => datesIn(text, date))
    .find((day) => day > date);
  const [by] = datesIn(endOfMonth(demand.text), date);
  return event !== undefined && by !== undefined && by > event
    ? [
        {
          message: `Fristen ligger efter mødet den ${formatDate(event)}, hvor det bliver afgjort.`,
          wayOut: 'Bed om det på mødet.',
          spot: spotOf(demand),
        },
      ]
    : [];
}

/** "inden udgangen af marts 2027" as a day that can be compared. */
function endOfMonth(text: string): string {
  return text.replace(/udgangen af (?=\p{Ll})/giu, '28. ');
}

function invitations(paper: PaperText): readonly Miss[] {
  const found = paper.sentences.filter(({ text }) => INVITES.test(text));
  const [first, second] = found;
  if (!first) return [];
  return [
    ...(found.some(({ text }) => WHEN.test(text))
      ? []
      : [
          { message: 'Invitationen har ingen dag.', wayOut: 'Skriv dag og klokkeslæt.', spot: spotOf(first) },
        ]),
    ...(second
      ? [{ message: 'Indlægget inviterer to gange.', wayOut: 'Behold den ene.', spot: spotOf(second) }]
      : []),
  ];
}
