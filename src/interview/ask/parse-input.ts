import type { Question } from '../../content/catalogue/question.ts';
import { longestText } from '../../content/catalogue/question-schema.ts';
import type { Municipality } from '../../content/catalogue/registers.ts';
import type { Result } from '../../fault.ts';
import { parseChoice } from './parse/parse-choice.ts';
import { parseChoices } from './parse/parse-choices.ts';
import { parseDate } from './parse/parse-date.ts';
import { parseMunicipality } from './parse/parse-municipality.ts';
import { parseWholeNumber } from './parse/parse-number.ts';
import { parseText } from './parse/parse-text.ts';

const LARGEST_NUMBER = 1_000_000;

/** The question types whose answer is typed in one go. Figures and goals are typed part by part (ask-figure.ts). */
export type WholeQuestion = Question & { readonly type: Exclude<Question['type'], 'tal' | 'maal'> };

/**
 * What a person typed, as the value svar.yaml holds, or a Danish complaint. All views read answers with this, so that
 * they give the same file. The limits are those of the answer schema.
 */
export function parseInput(
  question: WholeQuestion,
  text: string,
  municipalities: readonly Municipality[],
): Result<unknown> {
  switch (question.type) {
    case 'kommune':
      return parseMunicipality(text, municipalities);
    case 'dato':
      return parseDate(text);
    case 'helt_tal':
      return parseWholeNumber(text, question.mindst ?? 0, question.hoejst ?? LARGEST_NUMBER);
    case 'valg':
      return parseChoice(text, question.valg ?? []);
    case 'flervalg':
      return parseChoices(text, question.valg ?? [], question.hoejst_valgte);
    case 'tekst':
      return parseText(text, longestText(question), question.format);
    case 'lang_tekst':
      return parseText(text, longestText(question));
  }
}
