import type { FigureAnswer } from '../../answers/answers.ts';
import type { Question } from '../../content/catalogue/question.ts';
import { describeAnswer, describeDate } from '../../interview/ask/describe-answer.ts';

export interface DifferenceWords {
  /** The question's id. */
  readonly id: string;
  readonly question: string;
  /** The answers in words. */
  readonly one: string;
  readonly other: string;
}

interface Differing {
  readonly question: Question;
  readonly one: unknown;
  readonly other: unknown;
}

/** Two answers in words that show what differs: of figures that sound alike, also where and when they were found. */
export function differingWords({ question, one, other }: Differing): DifferenceWords {
  const words = [one, other].map((value) => said(question, value));
  const [mine, theirs] =
    words[0] === words[1]
      ? [one, other].map((value, index) => [words[index], ...found(value)].join(', '))
      : words;
  return { id: question.id, question: question.tekst, one: mine ?? '', other: theirs ?? '' };
}

function said(question: Question, value: unknown): string {
  return value === undefined ? 'ikke besvaret' : describeAnswer(question, value);
}

/** Where a figure was found, and how many periods came along. */
function found(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { kilde, opslaaet, serie, naevner } = value as Partial<FigureAnswer>;
  return [
    ...(naevner === undefined ? [] : [`ud af ${naevner}`]),
    ...(kilde === undefined ? [] : [`kilde: ${kilde}`]),
    ...(opslaaet === undefined ? [] : [`slået op ${describeDate(opslaaet)}`]),
    ...(serie === undefined ? [] : [`med ${serie.length} perioder`]),
  ];
}
