import { UNKNOWN } from '../../content/catalogue/question.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { printable } from '../../danish/printable.ts';
import { isVague, meansUnknown, meantCommand } from '../meant-words.ts';
import { answerTo, type SenseRule, senseError, senseWarning } from './sense-context.ts';

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

/** "-", "ingen", "skip": perhaps an answer, perhaps none; as it stands it is printed. */
export const vagueTexts: SenseRule = (context) =>
  context.catalogue.questions
    .filter((question) => question.type === 'tekst' || question.type === 'lang_tekst')
    .flatMap((question) => {
      const answer = answerTo(context, question.id);
      if (!isVague(answer) && (typeof answer !== 'string' || !meantCommand(answer))) return [];
      const none = question.paakraevet
        ? ''
        : ` Er der intet svar, så lad der stå tomt efter kolonet${question.ved_ikke ? `, eller skriv ${UNKNOWN}` : ''}.`;
      return [
        senseWarning(context, question.id, {
          code: 'vague-answer',
          message: `"${printable(answer)}" bliver læst som jeres svar og kommer på tryk, som det står.`,
          wayOut: `Skriv svaret som en hel sætning, hvis det er et svar.${none}`,
        }),
      ];
    });
