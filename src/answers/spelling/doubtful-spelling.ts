import { OWN_WORDS } from '../../content/catalogue/question-schema.ts';
import { fromQuestionId, nodeAt } from '../../content/yaml/locate.ts';
import { faultAt, placeAt } from '../../content/yaml/source-text.ts';
import { joinWithEller } from '../../danish/list.ts';
import type { Fault } from '../../fault.ts';
import type { DoubtfulWord } from '../../language/spelling/speller.ts';
import { answerTo, type SenseContext, type SenseRule, senseWarning } from '../sense/sense-context.ts';
import { doubtfulWords, ownWords } from './doubtful-words.ts';

/** A word that may be misspelt, where the words of a text are looked at, with those it may be meant for. */
export const doubtfulSpelling: SenseRule = (context) => {
  const { parsed, catalogue, speller } = context;
  if (!speller) return [];
  return catalogue.questions.flatMap((question) =>
    doubtfulWords(question, answerTo(context, question.id), parsed.answers, speller).map((found) =>
      warning(context, question.id, found),
    ),
  );
};

function warning(context: SenseContext, id: string, { word, suggestions }: DoubtfulWord): Fault {
  const meant = joinWithEller(suggestions.map((suggestion) => `"${suggestion}"`));
  const problem = {
    code: 'doubtful-spelling',
    message: `"${word}" står ikke i ordbogen.`,
    wayOut: `Er det ${meant}? Er ordet rigtigt, så skriv det på listen ${OWN_WORDS}: [${[...ownWords(context.parsed.answers), word].join(', ')}]`,
  } as const;
  const at = startOf(context, id, word);
  if (at === undefined) return senseWarning(context, id, problem);
  return faultAt(placeAt(context.parsed, at, word.length), problem, 'warning');
}

/** Where the word stands in the file; undefined where a text is written so that it cannot be seen, as over two lines. */
function startOf({ parsed }: SenseContext, id: string, word: string): number | undefined {
  const [start, end] = nodeAt(parsed, fromQuestionId(id))?.range ?? [];
  if (start === undefined) return undefined;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u');
  const found = whole.exec(parsed.text.slice(start, end));
  return found ? start + found.index : undefined;
}
