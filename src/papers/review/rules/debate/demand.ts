import type { PaperText } from '../../../read/paper-text.ts';
import { demandSentences } from '../../demand-sentences.ts';
import { type Miss, rule } from '../../rule.ts';
import { flag } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

const BODY = /udvalg|byråd|kommunalbestyrelse|borgerrepræsentation|magistrat|handicapråd/iu;
const TIME =
  /(?<!\p{L})den \d{1,2}\. \p{Ll}+|(?<!\p{L})(?:inden|senest|før|fra|til|på næste møde|i budget\p{L}*)(?!\p{L}).*(?:\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|møde|budget|sommer|jul|år)|på plads (?:i|til|inden)|20\d\d/iu;
/** What is to be done, or by whom; "derfor beder vi om en dato" only comes back to what was asked. */
const ASKS = new RegExp(`${BODY.source}|(?<!\\p{L})at(?!\\p{L})`, 'iu');
const NATIONAL = /Folketing|regering|minister|lovforslag|ændre loven|ny lov/iu;

/** One demand, to a named body, with a time, that this body can decide. */
export const demand = rule({
  name: 'krav',
  params: { properties: { afgoeres_her: flag('Se kun efter, at kommunen selv kan beslutte det.') } },
  judge: (paper, { afgoeres_her }) => {
    const found = demandSentences(paper);
    const [first] = found;
    if (!first) return [{ message: 'Der er intet krav: ingen sætning siger, hvad I beder om.' }];
    if (afgoeres_her === true)
      return found
        .filter(({ text }) => NATIONAL.test(text))
        .map((sentence) => ({
          message: 'Det kan kommunen ikke beslutte; det er Folketingets sag.',
          spot: spotOf(sentence),
        }));
    const misses: Miss[] = [];
    const asked = found.filter(({ text }) => ASKS.test(text));
    const [, second] = asked;
    if (second)
      misses.push({ message: `Der er ${asked.length} krav; ét bliver husket.`, spot: spotOf(second) });
    if (!BODY.test(first.text))
      misses.push({ message: 'Kravet siger ikke, hvem der skal beslutte.', spot: spotOf(first) });
    if (!TIME.test(`${first.text} ${next(paper, first)}`))
      misses.push({ message: 'Kravet har ingen tid.', spot: spotOf(first) });
    return misses;
  },
});

/** The time may stand in the sentence that follows: "Det kan være på plads i marts 2027." */
function next(paper: PaperText, sentence: PaperText['sentences'][number]): string {
  return paper.sentences[paper.sentences.indexOf(sentence) + 1]?.text ?? '';
}
