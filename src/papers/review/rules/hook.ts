import { daysBetween } from '../../../danish/date.ts';
import { readDate } from '../../../danish/read-date.ts';
import type { PaperSentence } from '../../read/paper-text.ts';
import { type Rule, spotOf } from '../rule.ts';

const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const DATE = new RegExp(`(\\d{1,2})\\. (${MONTHS})(?: (\\d{4}))?`, 'iu');
const NEAR =
  /(?<!\p{L})(?:i dag|i går|i morgen|i aften|på (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)|i (?:mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags)|denne uge|sidste uge|næste uge|forrige uge)(?!\p{L})/iu;
/** An editor calls it news for about a month, before and after. */
const MOST_DAYS = 30;

/** Something dated stands in the first two sentences, at most a month away (docs/tjekliste.md, D-03). */
export const hook: Rule<object> = (paper, _params, { date }) => {
  const opening = paper.sentences.slice(0, 2);
  const spot = opening[0] ? { spot: spotOf(opening[0]) } : {};
  const dated = opening.map((sentence) => dateIn(sentence, date)).find((found) => found !== null);
  if (dated === undefined || dated === null) {
    if (opening.some(({ text }) => NEAR.test(text))) return [];
    return [{ message: 'De to første sætninger har ingen dato.', ...spot }];
  }
  const days = Math.abs(daysBetween(date, dated));
  return days > MOST_DAYS
    ? [
        {
          message: `Anledningen ligger ${days} dage fra i dag; en redaktør vil have højst ${MOST_DAYS}.`,
          ...spot,
        },
      ]
    : [];
};

/** A date without a year is the nearest such day. */
function dateIn({ text }: PaperSentence, today: string): string | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const year = Number(today.slice(0, 4));
  const years = found[3] === undefined ? [year - 1, year, year + 1] : [Number(found[3])];
  const days = years.flatMap((one) => readDate(`${found[1]}. ${found[2]} ${one}`) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null;
}
