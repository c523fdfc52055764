import { matterOf, twoMatters } from '../../../../content/catalogue/matters.ts';
import { addDays } from '../../../../danish/date.ts';
import { periodEnd } from '../../../../proposal/calendar/last-day-of-period.ts';
import type { PaperSentence, PaperText } from '../../../read/paper-text.ts';
import { demandSentences } from '../../demand-sentences.ts';
import { type Miss, rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

const FIGURE = /(?<!\p{L})(?:ifølge|viser tal|oplyser)(?!\p{L})/iu;
const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const PERIOD = new RegExp(
  `[1-4]\\. kvartal 20\\d\\d|(?<!\\d\\. )(?:${MONTHS}) 20\\d\\d|(?<=i )20\\d\\d`,
  'iu',
);
/** An editor does not print a figure that is older (days). */
const FRESH = 365;

/**
 * The figure stands beside the demand, is under a year old, and is about the same. Sees figures with a source in their
 * sentence; whether a number really proves the demand, a reader must judge.
 */
export const figureProves = rule({
  name: 'tal-beviser',
  params: {},
  judge: (paper, _params, { catalogue, date }) => {
    const figures = paper.sentences.filter(({ text }) => FIGURE.test(text) && /\d/.test(text));
    const [demand] = demandSentences(paper);
    return figures.flatMap((sentence): readonly Miss[] => {
      const spot = spotOf(sentence);
      const measured = periodEnd(PERIOD.exec(sentence.text)?.[0] ?? '');
      const old = measured !== null && addDays(measured, FRESH) < date;
      const other = demand && twoMatters(sentence.text, demand.text, catalogue.themes.map(matterOf));
      return [
        ...(old
          ? [
              {
                message: 'Tallet er over et år gammelt.',
                wayOut: 'Find et nyere, eller lad tallet ude.',
                spot,
              },
            ]
          : []),
        ...(demand && !beside(paper, sentence, demand)
          ? [
              {
                message: 'Tallet står langt fra kravet.',
                wayOut: 'Flyt tallet hen til det, I beder om.',
                spot,
              },
            ]
          : []),
        ...(other
          ? [{ message: `Tallet handler om ${other.one.name}, og kravet om ${other.other.name}.`, spot }]
          : []),
      ];
    });
  },
});

/** In the same paragraph, or in the one before or after. */
function beside(paper: PaperText, one: PaperSentence, other: PaperSentence): boolean {
  const paragraphs = paper.blocks.filter(({ kind }) => kind === 'paragraph');
  const at = ({ line }: PaperSentence) =>
    paragraphs.findIndex((block) => block.line <= line && line < Math.max(block.end, block.line + 1));
  return Math.abs(at(one) - at(other)) <= 1;
}
