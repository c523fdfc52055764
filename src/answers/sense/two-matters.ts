import { matterOf } from '../../content/catalogue/matters.ts';
import { matterQuestion } from '../one-matter.ts';
import { answerTo, type SenseRule, senseWarning } from './sense-context.ts';

/** A debate piece tells of one thing and asks for the same. */
export const twoMattersInOne: SenseRule = (context) => {
  const question = matterQuestion((path) => answerTo(context, path), context.catalogue.themes.map(matterOf));
  return question === null
    ? []
    : [
        senseWarning(context, 'debat.krav', {
          code: 'two-matters',
          message: question,
          wayOut: 'Skriv en historie om det, I beder om, eller bed om det, historien handler om.',
        }),
      ];
};
