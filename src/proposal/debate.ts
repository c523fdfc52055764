import type { Answers } from '../answers/answers.ts';
import { splitSentences } from '../danish/sentences.ts';
import { isPrintable } from './figures.ts';
import type { Debate, FigureView, MeasureView, ThemeView } from './proposal.ts';
import { known, paragraphs } from './read-answer.ts';

/** Where no limit of the newspaper is known (practice.md section 5). */
const DEFAULT_WORDS = 300;
const DEFAULT_CHARACTERS = 2000;

/** What the debate piece is built from: the branch's own words, the one demand, and the figure that carries it. */
export function buildDebate(
  answers: Answers,
  measures: readonly MeasureView[],
  themes: readonly ThemeView[],
  figures: readonly FigureView[],
): Debate {
  const measure = measures[0] as MeasureView;
  const theme = themes.find((candidate) => candidate.id === measure.themeId) as ThemeView;
  const words = known<number>(answers, 'debat.maks_ord');
  const characters = known<number>(answers, 'debat.maks_tegn');
  const own = known<string>(answers, 'debat.krav');
  const argument = strongestArgument(theme);
  const demand = own === null ? measure.demand : asClause(own);
  return {
    newspaper: known(answers, 'debat.avis'),
    maxWords: words ?? DEFAULT_WORDS,
    maxCharacters: characters ?? (words === null ? DEFAULT_CHARACTERS : words * 7),
    limitIsOwn: words !== null || characters !== null,
    limitSource: known(answers, 'debat.graense_kilde'),
    occasion: paragraphs(answers, 'debat.anledning'),
    example: paragraphs(answers, 'debat.eksempel'),
    demand,
    demandHasTime: /\b(inden|senest|før|fra)\b|\d/.test(demand),
    argument,
    knownElsewhere: splitSentences(argument).find((sentence) => /\d{2}/.test(sentence)) ?? argument,
    counter: paragraphs(answers, 'debat.modsvar'),
    measure,
    theme,
    figure: leadingFigure(measure, theme, figures),
  };
}

/** The first known of the measure's own figure and those of its theme; else any that is known. */
function leadingFigure(
  measure: MeasureView,
  theme: ThemeView,
  figures: readonly FigureView[],
): FigureView | null {
  for (const id of [measure.indicator.tal, ...theme.keyFigures]) {
    const figure = figures.find((candidate) => candidate.id === id);
    if (isPrintable(figure)) return figure;
  }
  return figures.find(isPrintable) ?? null;
}

/** The branch's own sentence as it reads after "at": no "at" before it, no full stop after it. */
function asClause(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^at\s+/i, '')
    .replace(/[.!\s]+$/, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('da'));
}

/** An argument with a figure in it, if the theme has one: a reader believes a number with a year (practice.md 8.3, point 11). */
function strongestArgument(theme: ThemeView): string {
  const texts = theme.arguments.map((argument) => argument.text);
  return texts.find((text) => /\d{2}/.test(text)) ?? texts[0] ?? '';
}
