import { earlyDecision } from '../../proposal/early-decision.ts';
import { type FigureView, isPrintable } from '../../proposal/model/figure.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';

/** What the agenda item, and the paper for everybody, tell of the matter that the meeting is about. */
export interface CaseOfDemand {
  /** Whether the answer to the question is due when the handicapråd meets; before that day it is asked to be sent. */
  readonly answeredAtMeeting: boolean;
  /** Whether the committee is asked to decide before the answer is due; it then needs none. */
  readonly decidedBeforeAnswer: boolean;
  /** What somebody has met with of the matter, in the branch's own words. */
  readonly caseStory: readonly string[];
  /** That is not told, so that our reasons must stand for it. */
  readonly caseUntold: boolean;
  /** The figure that is about the matter, where one is known; none that happens to be. */
  readonly caseFigures: readonly FigureView[];
  /** Whether there is anything to tell of what has become of the matter. */
  readonly historyTold: boolean;
}

export function caseOfDemand({ debate, meeting, calendar, followUp, strategy }: Proposal): CaseOfDemand {
  const { measure, theme, figure } = debate;
  const story = debate.example.length > 0 ? debate.example : theme.example;
  const promised = followUp.measures.some(({ id, promised: told }) => id === measure?.id && told.length > 0);
  const early = earlyDecision(debate, calendar);
  const ofMatter = new Set([measure?.indicator.tal, ...theme.keyFigures]);
  return {
    answeredAtMeeting: meeting.upcoming !== null && calendar.answerBy <= meeting.upcoming,
    decidedBeforeAnswer: early !== null && early.day < calendar.answerBy,
    caseStory: story,
    caseUntold: story.length === 0,
    caseFigures: figure !== null && isPrintable(figure) && ofMatter.has(figure.id) ? [figure] : [],
    historyTold:
      followUp.dealtWithOn !== null ||
      strategy.exists ||
      strategy.ranOut ||
      strategy.status === 'nej' ||
      promised ||
      (early?.isPast === true && early.onMeeting),
  };
}
