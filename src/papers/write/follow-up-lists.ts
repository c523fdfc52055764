import type { FollowUp, GoalProgress, MeasureStatus } from '../../proposal/model/follow-up.ts';

/** More questions than this are not answered. */
const QUESTIONS = 8;

const MOVING = ['naaet', 'paa-vej', 'for-langsomt'];
const STUCK = ['staar-stille', 'forkert-vej', 'frist-gaaet'];

/** What the follow-up paper tells of the measures and goals, sorted by how they fared. */
export interface FollowUpLists {
  readonly measuresDecided: readonly MeasureStatus[];
  readonly measuresPartly: readonly MeasureStatus[];
  readonly measuresRefused: readonly MeasureStatus[];
  readonly measuresUnheard: readonly MeasureStatus[];
  readonly goalsMoving: readonly GoalProgress[];
  readonly goalsStuck: readonly GoalProgress[];
  readonly whatHasNotMoved: readonly (GoalProgress | MeasureStatus)[];
  /** Measures of which nobody has told a figure, or what was decided. */
  readonly openQuestions: readonly MeasureStatus[];
}

export function followUpLists({ measures, goals }: FollowUp): FollowUpLists {
  const decided = (status: string) => measures.filter((measure) => measure.decided === status);
  const unheard = measures.filter((measure) => measure.decided === null || measure.decided === 'ved-ikke');
  const refused = decided('nej');
  const stuck = goals.filter((goal) => STUCK.includes(goal.course));
  const uncounted = measures.filter(
    (measure) =>
      !refused.includes(measure) && measure.now === null && (measure.figure?.value ?? null) === null,
  );
  return {
    measuresDecided: decided('ja'),
    measuresPartly: decided('delvist'),
    measuresRefused: refused,
    measuresUnheard: unheard,
    goalsMoving: goals.filter((goal) => MOVING.includes(goal.course)),
    goalsStuck: stuck,
    whatHasNotMoved: [...stuck, ...refused],
    openQuestions: [...new Set([...uncounted, ...unheard])].slice(0, QUESTIONS),
  };
}
