import type { Answers } from '../../answers/answers.ts';
import { splitSentences } from '../../danish/sentences.ts';
import { known, paragraphs } from '../known-answers.ts';
import type { Debate } from '../model/debate.ts';
import { type FigureView, isPrintable } from '../model/figure.ts';
import type { MeasureView } from '../model/measure.ts';
import type { Proposal } from '../model/proposal.ts';
import type { ThemeView } from '../model/theme.ts';
import { chooseAngle } from './angle.ts';
import { headlinesOf } from './headlines.ts';
import { ownAnswers } from './own-answers.ts';
import { measureAskedFor, namesAmount } from './own-demand.ts';
import { chooseNumber, chooseWording } from './variation.ts';

const MORE_FIGURES = 2;
/** Where no limit of the newspaper is known. */
const DEFAULT_WORDS = 300;
const DEFAULT_CHARACTERS = 2000;
/** Characters a word with its space, when only the words are limited. */
const CHARACTERS_A_WORD = 7;

/** What the debate piece is built from: the angle, the branch's own words, the one demand, and what carries it. */
export function buildDebate(
  answers: Answers,
  {
    measures,
    themes,
    figures,
    municipality,
  }: Pick<Proposal, 'measures' | 'themes' | 'figures' | 'municipality'>,
): Debate {
  const ownDemand = known<string>(answers, 'debat.krav');
  const first = measures[0] as MeasureView;
  const measure = ownDemand === null ? first : measureAskedFor(ownDemand, measures);
  const themeId = measure?.themeId ?? known<string>(answers, 'prioritet.tema') ?? first.themeId;
  const theme = themes.find((candidate) => candidate.id === themeId) as ThemeView;
  const seed = municipality.code;
  const figure = leadingFigure(measure, theme, figures);
  const angle = chooseAngle(answers, { theme, figure, seed });
  const argument = argumentFrom(theme, angle, seed);
  const demand = ownDemand === null ? first.demand : asClause(ownDemand);
  const point = known<string>(answers, 'debat.pointe');
  return {
    newspaper: known(answers, 'debat.avis'),
    ...debateLimits(answers),
    angle,
    angleIsOwn: known(answers, 'debat.vinkel') !== null,
    occasion: paragraphs(answers, 'debat.anledning'),
    example: paragraphs(answers, 'debat.eksempel'),
    point: asSentence(point) ?? chooseWording(seed, 'pointe', argument.points),
    pointIsOwn: point !== null,
    demand,
    demandAmount: namesAmount(demand),
    demandHasTime: /\b(inden|senest|før|fra)\b|\d/.test(demand),
    argument: argument.text,
    knownElsewhere: figureFromElsewhere(theme, argument.text),
    counter: paragraphs(answers, 'debat.modsvar'),
    ending: chooseWording(seed, 'slutord', argument.endings),
    invitation: paragraphs(answers, 'debat.invitation'),
    offer: offerOf(known<readonly string[]>(answers, 'om_jer.tilbud') ?? [], seed),
    headlines: headlinesOf({
      point,
      demand: ownDemand === null ? null : demand,
      measure,
      theme,
      municipality,
    }),
    measure,
    theme,
    figure,
    figureAside: asideOf(figure, measure, theme),
    moreFigures: figures.filter((one) => one !== figure && isPrintable(one)).slice(0, MORE_FIGURES),
    own: ownAnswers(answers, angle),
  };
}

/** The limit of the newspaper as the branch has seen it; ours, and called so, when it has not. */
function debateLimits(
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

/**
 * The first known of the measure's own figure and those of its theme; else any that is known. A demand of the branch's
 * own has only a figure that its theme has.
 */
function leadingFigure(
  measure: MeasureView | null,
  theme: ThemeView,
  figures: readonly FigureView[],
): FigureView | null {
  for (const id of [measure?.indicator.tal, ...theme.keyFigures]) {
    const figure = figures.find((candidate) => candidate.id === id);
    if (isPrintable(figure)) return figure;
  }
  return measure === null ? null : (figures.find(isPrintable) ?? null);
}

/** A figure that the measure does not move stands loose in a piece, unless it is said why it is there. */
function asideOf(
  figure: FigureView | null,
  measure: MeasureView | null,
  theme: ThemeView,
): Debate['figureAside'] {
  if (figure === null || figure.id === measure?.indicator.tal) return null;
  if (figure.id === 'tal.svarfrist') return 'ventetid';
  return figure.id === 'tal.ledighedsydelse' && theme.id !== 'fleksjob' ? 'antal' : null;
}

/** The theme's argument from the angle; one of several where it has several, any where the date allows none. */
function argumentFrom(theme: ThemeView, angle: string, seed: string): ThemeView['arguments'][number] {
  const fitting = theme.arguments.filter((argument) => argument.angle === angle);
  const choices = fitting.length > 0 ? fitting : theme.arguments;
  return choices[chooseNumber(seed, 'argument', choices.length)] as ThemeView['arguments'][number];
}

/** A figure that the piece has not used already, if the theme has one; a reader believes a number with a year. */
function figureFromElsewhere(theme: ThemeView, used: string): string | null {
  const sentences = (text: string) =>
    splitSentences(text).filter(
      (sentence) => /(?:19|20)\d\d/.test(sentence) && /procent|\d\.\d{3}|kroner/.test(sentence),
    );
  const others = theme.arguments.filter((argument) => argument.text !== used);
  return [...sentences(used), ...others.flatMap((argument) => sentences(argument.text))][0] ?? null;
}

/** One of the branch's offers; a piece with five is a catalogue. */
function offerOf(offers: readonly string[], seed: string): string | null {
  return offers[chooseNumber(seed, 'tilbudt', Math.max(1, offers.length))] ?? null;
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

/** The branch's own point with the stop that it may have left out. */
function asSentence(text: string | null): string | null {
  if (text === null) return null;
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?»”"]$/.test(line) ? line : `${line}.`;
}
