import type { Answers } from '../../answers/answers.ts';
import type { Angle } from '../../content/catalogue/theme.ts';
import { splitSentences } from '../../danish/sentences.ts';
import { known, praiseIn } from '../known-answers.ts';
import { type FigureView, isPrintable } from '../model/figure.ts';
import type { ThemeView } from '../model/theme.ts';
import { chooseNumber } from './variation.ts';

/** What the default is chosen from, beside the answers themselves. */
export interface AngleGrounds {
  readonly theme: ThemeView;
  readonly figure: FigureView | null;
  /** Spreads equals: two branches that answer alike do not both get the first of the list. */
  readonly seed: string;
}

const ANGLES: readonly Angle[] = ['potentiale', 'ret', 'oekonomi', 'hverdag', 'ros', 'frihed'];
/** An angle this close to the best is as good, and may be the one another branch did not take. */
const NEAR = 1;

/** The angle of the debate piece: the branch's own choice, else one that its answers can carry. */
export function chooseAngle(answers: Answers, grounds: AngleGrounds): Angle {
  const own = known<Angle>(answers, 'debat.vinkel');
  if (own !== null) return own;
  const scored = ANGLES.map((angle) => ({ angle, score: scoreOf(angle, answers, grounds) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score >= best - NEAR);
  return near[chooseNumber(grounds.seed, 'vinkel', near.length)]?.angle ?? 'potentiale';
}

/** What an occasion speaks of, when it speaks of an angle. */
const SPOKEN: Partial<Readonly<Record<Angle, RegExp>>> = {
  potentiale: /hænder|mangler|ansæt|arbejdskraft/i,
  oekonomi: /budget|penge|kroner|sparer|besparelse/i,
  ret: /(?<!\p{L})ret(?:ten)?(?!\p{L})|frist|klage|afgørelse|regler/iu,
  frihed: /reform|\blov|frihed|strategi|politik\b/i,
};

/** How well the answers carry an angle: what it opens with must be there, and its occasion should speak of it. */
function scoreOf(angle: Angle, answers: Answers, grounds: AngleGrounds): number {
  if (!grounds.theme.arguments.some((argument) => argument.angle === angle)) return Number.NEGATIVE_INFINITY;
  const occasion = known<string>(answers, 'debat.anledning') ?? '';
  return basis(angle, answers, grounds) + (SPOKEN[angle]?.test(occasion) ? 2 : 0);
}

function basis(angle: Angle, answers: Answers, { theme, figure }: AngleGrounds): number {
  switch (angle) {
    case 'hverdag':
      return [-2, 1, 1][splitSentences(known<string>(answers, 'debat.eksempel') ?? '').length] ?? 2;
    case 'ros':
      if (praiseIn(answers) === null) return -4;
      return theme.status === 'nej' ? 1 : 3;
    case 'potentiale':
      return figure !== null && isPrintable(figure) && figure.unit === '' ? 2 : 0;
    case 'ret':
      return theme.status === 'nej' ? 2 : 1;
    default:
      return 1;
  }
}
