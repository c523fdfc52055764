import { UNKNOWN } from '../../content/catalogue/question.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { meansUnknown } from '../explain/no-answer.ts';
import { answerTo, type SenseRule, senseError } from './sense-context.ts';

/** "ved ikke" in a text would be printed as the branch's own words. */
export const unknownAsText: SenseRule = (context) =>
  context.catalogue.questions
    .filter((question) => question.type === 'tekst' || question.type === 'lang_tekst')
    .flatMap((question) => {
      const answer = answerTo(context, question.id);
      if (!meansUnknown(answer) || (question.ved_ikke && answer === UNKNOWN)) return [];
      const key = question.id.split('.').at(-1);
      return [
        senseError(context, question.id, {
          code: 'unknown-misspelt',
          message: `"${answer}" bliver læst som jeres svar og ville komme på tryk.`,
          wayOut: question.ved_ikke
            ? `Skriv det med bindestreg og små bogstaver:${example(`${key}: ${UNKNOWN}`)}`
            : question.paakraevet
              ? 'Skriv svaret. Uden det kan papirerne ikke laves.'
              : `Lad der stå tomt efter kolonet:${example(`${key}:`)}`,
        }),
      ];
    });
