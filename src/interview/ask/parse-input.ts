import type { Question } from '../../content/catalogue/question.ts';
import { longestText } from '../../content/catalogue/question-schema.ts';
import type { IsoDate, Municipality } from '../../content/catalogue/registers.ts';
import type { Result } from '../../fault.ts';
import { parseDate } from './parse/parse-date.ts';
import { parseMunicipality } from './parse/parse-municipality.ts';
import { parseWholeNumber } from './parse/parse-number.ts';
import { parseText } from './parse/parse-text.ts';

const LARGEST_NUMBER = 1_000_000;
/** The questions that ask for a day that has been. All others are of a day to come. */
const HAS_BEEN = new Set(['godkendelse.dato', 'godkendelse.svarret', 'status.dato']);

/** The question types whose answer is written. Choices are made in a list; figures and goals are in parts. */
export type WrittenQuestion = Question & {
  readonly type: Exclude<Question['type'], 'tal' | 'maal' | 'valg' | 'flervalg'>;
};

/**
 * What a person wrote, as the value svar.yaml holds, or a Danish complaint. All faces read answers with this, so that
 * they give the same file. The limits are those of the answer schema.
 */
export function parseInput(
  question: WrittenQuestion,
  text: string,
  { municipalities, today }: { readonly municipalities: readonly Municipality[]; readonly today: IsoDate },
): Result<unknown> {
  switch (question.type) {
    case 'kommune':
      return parseMunicipality(text, municipalities);
    case 'dato':
      return parseDate(text, { today, looks: HAS_BEEN.has(question.id) ? 'back' : 'ahead' });
    case 'helt_tal':
      return parseWholeNumber(text, question.mindst ?? 0, question.hoejst ?? LARGEST_NUMBER);
    case 'tekst':
      return parseText(text, longestText(question), question.format);
    case 'lang_tekst':
      return parseText(text, longestText(question));
  }
}
