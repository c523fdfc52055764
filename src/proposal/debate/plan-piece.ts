import { twoMatters } from '../../content/catalogue/matters.ts';
import type { FigureView } from '../model/figure.ts';
import type { MeasureView } from '../model/measure.ts';
import type { Deadline, LeftOut, PartKind, PiecePart, PiecePlan } from '../model/piece-plan.ts';
import type { ThemeView } from '../model/theme.ts';
import { figureOfPiece } from './figure-of-piece.ts';

/** With what the branch wants its piece to begin (`debat.vinkel`); what cannot be told yet waits, whatever is wanted. */
type Opening = 'potentiale' | 'ret' | 'oekonomi' | 'hverdag' | 'ros' | 'frihed';

/** What the branch has answered for its piece; empty where it has not. */
export interface OwnParts {
  readonly occasion: readonly string[];
  readonly praise: readonly string[];
  readonly story: readonly string[];
  readonly point: string | null;
  readonly counter: readonly string[];
  readonly invitation: readonly string[];
}

export interface PlanGrounds {
  readonly own: OwnParts;
  readonly opening: Opening | null;
  readonly demand: string;
  readonly deadline: Deadline;
  readonly measure: MeasureView | null;
  readonly theme: ThemeView;
  readonly themes: readonly ThemeView[];
  readonly figures: readonly FigureView[];
  readonly date: string;
}

const PERSON = /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes)(?!\p{L})/iu;
/** Words that begin a text which leans on the one before it. "De unge" and "Det er svært" stand by themselves. */
const LEANS =
  /^(?:derfor|dermed|sådan|alligevel|samme|denne|dette|disse|den sag|de (?:er|var|har|havde|fik|kom|fandt|blev|skal|kan|vil|må|gik|to|tre))(?!\p{L})/iu;

const ORDER: readonly PartKind[] = [
  'anledning',
  'historie',
  'pointe',
  'tal',
  'krav',
  'indvending',
  'invitation',
];
const BEGINS: Readonly<Record<Opening, readonly PartKind[]>> = {
  potentiale: ['tal'],
  ret: ['krav'],
  oekonomi: ['krav', 'indvending'],
  hverdag: ['historie', 'pointe'],
  ros: ['ros'],
  frihed: ['anledning'],
};

/**
 * What is said, in which order. What does not serve the one demand is left out and told of; a part stands after what it
 * leans on; of ours there is the demand, and a figure that proves it.
 */
export function planPiece(grounds: PlanGrounds): PiecePlan {
  const { own, opening, demand, deadline } = grounds;
  const story = storyOf(grounds);
  const told = [demand, ...story.text, own.point ?? '', ...own.occasion].join(' ');
  const proof = figureOfPiece({ ...grounds, told });
  const stories: PartKind[] = story.text.length > 0 ? ['historie'] : [];
  const before: PartKind[] = [...stories, ...(own.occasion.length > 0 ? (['anledning'] as const) : [])];
  const point = pointOf(own.point, before);
  const leansOnStory = (text: string) => PERSON.test(text) || LEANS.test(text) || namesSame(text, story.text);
  const parts = [
    part('anledning', own.occasion, LEANS.test(own.occasion[0] ?? '') ? stories : []),
    part('ros', opening === 'ros' ? own.praise : []),
    part('historie', story.text),
    part('pointe', point.text, point.needs),
    ...(proof.figure ? [ours('tal')] : []),
    ours('krav'),
    part('indvending', own.counter, ['krav']),
    part('invitation', own.invitation, own.invitation.some(leansOnStory) ? stories : []),
  ].filter((one) => one.own.length > 0 || OURS.includes(one.kind));
  return {
    parts: inOrder(parts, beginning(opening, deadline, stories)),
    left: [...story.left, ...point.left, ...proof.left],
    figure: proof.figure,
    deadline,
  };
}

const OURS: readonly PartKind[] = ['tal', 'krav'];

function part(kind: PartKind, own: readonly string[], needs: readonly PartKind[] = []): PiecePart {
  return { kind, own, needs };
}

function ours(kind: PartKind): PiecePart {
  return part(kind, []);
}

/** The story of the piece; where it is clearly of another matter than the demand, the one told of the theme instead. */
function storyOf({ own, demand, theme, themes }: PlanGrounds): {
  readonly text: readonly string[];
  readonly left: readonly LeftOut[];
} {
  if (own.story.length === 0) return { text: theme.example, left: [] };
  const two = twoMatters(
    own.story.join(' '),
    demand,
    themes.map(({ matter }) => matter),
  );
  if (two === null || theme.example.length === 0) return { text: own.story, left: [] };
  return {
    text: theme.example,
    left: [
      {
        what: 'historien i debat.eksempel',
        why: `den handler om ${two.one.name}, og kravet handler om ${two.other.name}; vi har taget jeres anden historie`,
      },
    ],
  };
}

/** A claim that says "hun" or "derfor" stands after the story, or else after the occasion; never alone. */
function pointOf(text: string | null, before: readonly PartKind[]) {
  if (text === null) return { text: [], needs: [], left: [] };
  if (!PERSON.test(text) && !LEANS.test(text)) return { text: [text], needs: [], left: [] };
  const [first] = before;
  if (first !== undefined && (first === 'historie' || !PERSON.test(text)))
    return { text: [text], needs: [first], left: [] };
  return {
    text: [],
    needs: [],
    left: [
      {
        what: 'pointen',
        why: 'den peger tilbage på noget, der ikke er fortalt; skriv historien, eller nævn sagen',
      },
    ],
  };
}

/** "Mester har sagt ja": whoever opens the text has been met in the story. */
function namesSame(text: string, story: readonly string[]): boolean {
  const [first = ''] = text.split(/[^\p{L}]+/u);
  const words = story
    .join(' ')
    .toLocaleLowerCase('da')
    .split(/[^\p{L}]+/u);
  return (
    first.length >= 4 && words.includes(first.toLocaleLowerCase('da')) && !/^(?:vores|når|hvis)$/i.test(first)
  );
}

/** The story first when the occasion is the very meeting that decides: then the occasion leads to the demand. */
function beginning(
  opening: Opening | null,
  deadline: Deadline,
  stories: readonly PartKind[],
): readonly PartKind[] {
  if (opening !== null) return BEGINS[opening];
  return deadline.kind === 'moede' ? [...stories, 'pointe'] : [];
}

/** In the order wished for, each part after those it needs. */
function inOrder(parts: readonly PiecePart[], first: readonly PartKind[]): readonly PiecePart[] {
  const wished = [...new Set([...first, ...ORDER])];
  const waiting = parts.toSorted((a, b) => wished.indexOf(a.kind) - wished.indexOf(b.kind));
  const told: PiecePart[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ needs }) =>
      needs.every((one) => !waiting.some(({ kind }) => kind === one)),
    );
    told.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return told;
}
