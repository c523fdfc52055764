import type { FollowUp, GoalProgress, MeasureStatus } from '../../proposal/model/follow-up.ts';

/** More questions than this are not answered. */
const QUESTIONS = 8;

const MOVING = ['naaet', 'paa-vej', 'for-langsomt'];
const STUCK = ['staar-stille', 'forkert-vej', 'frist-gaaet'];

interface GoalBeside extends GoalProgress {
  /** What the other figure counts; null where none stands still beside this one. */
  readonly beside: string | null;
}

/** Who leaves ledighedsydelse should be in a fleksjob: strategies/temaer/fleksjob.yaml has the two side by side. */
const MOVES_WITH: Readonly<Record<string, string>> = { 'status.tal.ledighedsydelse': 'status.tal.fleksjob' };

/** What the follow-up paper tells of the measures and goals, sorted by how they fared. */
export interface FollowUpLists {
  readonly measuresDecided: readonly MeasureStatus[];
  readonly measuresPartly: readonly MeasureStatus[];
  readonly measuresRefused: readonly MeasureStatus[];
  readonly measuresUnheard: readonly MeasureStatus[];
  readonly goalsMoving: readonly GoalBeside[];
  readonly goalsStuck: readonly GoalProgress[];
  readonly whatHasNotMoved: readonly (GoalProgress | MeasureStatus)[];
  /** Measures of which nobody has told a figure, or what was decided. */
  readonly openQuestions: readonly (MeasureStatus & { readonly asked: string })[];
  /** Every goal, with the figure that should have moved with it and has not: it is not green while that stands still. */
  readonly goalsBeside: readonly GoalBeside[];
}

export function followUpLists({ measures, goals }: FollowUp): FollowUpLists {
  const decided = (status: string) => measures.filter((measure) => measure.decided === status);
  const unheard = measures.filter((measure) => measure.decided === null || measure.decided === 'ved-ikke');
  const refused = decided('nej');
  const stuck = goals.filter((goal) => STUCK.includes(goal.course));
  const besides = goals.map((goal) => ({
    ...goal,
    beside: besideOf(goal, stuck),
  }));
  const uncounted = measures.filter(
    (measure) =>
      !refused.includes(measure) && measure.now === null && (measure.figure?.value ?? null) === null,
  );
  return {
    measuresDecided: decided('ja'),
    measuresPartly: decided('delvist'),
    measuresRefused: refused,
    measuresUnheard: unheard,
    goalsMoving: besides.filter((goal) => MOVING.includes(goal.course)),
    goalsBeside: besides,
    goalsStuck: stuck,
    whatHasNotMoved: [...stuck, ...refused],
    openQuestions: [...new Set([...uncounted, ...unheard])]
      .slice(0, QUESTIONS)
      .map((measure) => ({ ...measure, asked: questionOf(measure) })),
  };
}

/** Of a goal that would be green, without what stands in brackets. */
function besideOf({ course, figure }: GoalProgress, stuck: readonly GoalProgress[]): string | null {
  if (course !== 'naaet' && course !== 'paa-vej') return null;
  const other = stuck.find((one) => one.figure !== null && one.figure.id === MOVES_WITH[figure?.id ?? '']);
  return other?.what.replace(/ \(.*\)$/, '') ?? null;
}

/** Where it is decided, what is asked for is the first count; else what the municipality does today. */
function questionOf({ decided, short, indicator, question }: MeasureStatus): string {
  if (decided !== 'ja' && decided !== 'delvist') return question;
  const begun = short.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'));
  return `${begun}: Hvad viser den første optælling, og hvilke måneder dækker den? Vi tænker på dette tal: ${indicator}.`;
}
