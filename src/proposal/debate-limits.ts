import type { Answers } from '../answers/answers.ts';
import type { Debate } from './proposal.ts';
import { known } from './read-answer.ts';

/** Where no limit of the newspaper is known: set by us, and called so in print. */
const DEFAULT_WORDS = 300;
const DEFAULT_CHARACTERS = 2000;
/** Characters a word with its space, when only the words are limited. */
const CHARACTERS_A_WORD = 7;

/** The limit of the newspaper as the branch has seen it; ours, and called so, when it has not. */
export function debateLimits(
  answers: Answers,
): Pick<Debate, 'maxWords' | 'maxCharacters' | 'limitIsOwn' | 'limitSource'> {
  const words = known<number>(answers, 'debat.maks_ord');
  const characters = known<number>(answers, 'debat.maks_tegn');
  return {
    maxWords: words ?? DEFAULT_WORDS,
    maxCharacters: characters ?? (words === null ? DEFAULT_CHARACTERS : words * CHARACTERS_A_WORD),
    limitIsOwn: words !== null || characters !== null,
    limitSource: known(answers, 'debat.graense_kilde'),
  };
}
