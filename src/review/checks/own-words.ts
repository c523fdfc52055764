import { countWords } from '../../danish/words.ts';
import { type Rule, UNJUDGED } from '../rule.ts';

/** Enough of the piece is the branch's own sentences for an editor to hear a voice (practice.md 8.3, point 22). */
export const ownWords: Rule<{ readonly mindst_pct: number }> = (paper, { mindst_pct }, { known }) => {
  if (!known) return UNJUDGED;
  const { debate } = known.proposal;
  const own = letters([...debate.occasion, ...debate.example, ...debate.counter].join(' '));
  const text = paper.sentences.filter(({ text }) => !text.includes('Danske Handicaporganisationer'));
  const words = countWords(text.map((sentence) => sentence.text).join(' '));
  const ours = text.filter((sentence) => own.includes(letters(sentence.text)));
  const share =
    words === 0 ? 0 : Math.round((100 * countWords(ours.map((one) => one.text).join(' '))) / words);
  return share >= mindst_pct
    ? []
    : [{ message: `${share} pct. af ordene er jeres egne; resten kunne en anden afdeling også have sendt.` }];
};

function letters(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
