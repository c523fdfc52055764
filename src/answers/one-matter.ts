import { type Matter, twoMatters } from '../content/catalogue/matters.ts';

const STORY = 'debat.eksempel';
const DEMAND = 'debat.krav';

/** The answers that must be about one thing, or the debate piece is two. */
export const OF_ONE_MATTER: readonly string[] = [STORY, DEMAND];

/**
 * "Jeres historie handler om …, jeres krav om …", when the two clearly speak of different things; null when they may be of
 * one. Only what the themes have words for is seen (`kendes_paa`).
 */
export function matterQuestion(
  answerTo: (path: string) => unknown,
  matters: readonly Matter[],
): string | null {
  const [story, demand] = OF_ONE_MATTER.map(answerTo);
  if (typeof story !== 'string' || typeof demand !== 'string') return null;
  const two = twoMatters(story, demand, matters);
  return two === null
    ? null
    : `Jeres historie handler om ${two.one.name}, jeres krav om ${two.other.name}. Hvilken skal det være?`;
}
