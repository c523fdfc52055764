import type { PaperText } from '../../read/paper-text.ts';
import { type Miss, type Rule, spotOf } from '../rule.ts';

const DEMAND =
  /(?<!\p{L})(?:vi (?:beder|opfordrer|foreslår|kræver|vil have|ønsker|har (?:ét|et) forslag til)|(?:beder|opfordrer|foreslår) vi)(?!\p{L})/iu;
const BODY = /udvalg|byråd|kommunalbestyrelse|borgerrepræsentation|magistrat|handicapråd/iu;
const TIME =
  /(?<!\p{L})(?:inden|senest|før|fra|til|på næste møde|i budget\p{L}*)(?!\p{L}).*(?:\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|møde|budget|sommer|jul|år)|på plads (?:i|til|inden)|20\d\d/iu;
const NATIONAL = /Folketing|regering|minister|lovforslag|ændre loven|ny lov/iu;

/** One demand, to a named body, with a time, that this body can decide (docs/tjekliste.md, D-05 and D-08). */
export const demand: Rule<{ readonly afgoeres_her?: boolean }> = (paper, { afgoeres_her }) => {
  const found = demands(paper);
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
  if (found.length > 1)
    misses.push({
      message: `Der er ${found.length} krav; ét bliver husket.`,
      spot: spotOf(found[1] ?? first),
    });
  if (!BODY.test(first.text))
    misses.push({ message: 'Kravet siger ikke, hvem der skal beslutte.', spot: spotOf(first) });
  if (!TIME.test(`${first.text} ${next(paper, first)}`))
    misses.push({ message: 'Kravet har ingen tid.', spot: spotOf(first) });
  return misses;
};

function demands(paper: PaperText) {
  return paper.sentences.filter(({ text }) => DEMAND.test(text));
}

/** The time may stand in the sentence that follows: "Det kan være på plads i marts 2027." */
function next(paper: PaperText, sentence: PaperText['sentences'][number]): string {
  return paper.sentences[paper.sentences.indexOf(sentence) + 1]?.text ?? '';
}
