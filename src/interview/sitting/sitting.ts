import type { Fault } from '../../fault.ts';
import { withoutPersonalNumbers } from '../ask/drafts.ts';
import type { Said } from '../ask/said.ts';
import { goTo, type InterviewState } from '../state/interview.ts';
import { type OverviewSection, overview } from '../state/overview.ts';
import { type Asked, type Conversation, converse, type Ended } from './conversation.ts';
import { goOn, runSession, type Session, type SessionEnd, type SessionStanding } from './session.ts';

type SittingEnded = Ended<SessionEnd>;

/** A jump to a question that cannot be jumped to. Nothing has changed. */
interface NotThere {
  readonly kind: 'not-there';
  /** Code `not-asked`. */
  readonly fault: Fault;
  readonly now: Asked | SittingEnded;
}

/**
 * One sitting with the questionnaire, for any face to drive: it holds the one thing that is asked, takes the reply to
 * it, and gives the next. Every confirmed answer is saved before anything else is asked.
 */
export interface Sitting extends Pick<Conversation<SessionEnd>, 'now' | 'reply'> {
  /** Asks this question now; what is asked already stays as it is, and so do the parts given of an answer. */
  readonly goTo: (questionId: string) => Promise<Asked | SittingEnded | NotThere>;
  /** Keeps a long text that is being written as an answer to what is asked; a later one than that is left alone. */
  readonly keepDraft: (to: string, lines: readonly string[]) => Promise<void>;
  /** All questions asked now with the answers that are saved; none before the first question. */
  readonly overview: () => readonly OverviewSection[];
}

/** Opens a sitting; `before` is told first of all. */
export async function openSitting(
  given: Omit<Session, 'tell'>,
  before: readonly Said[] = [],
): Promise<Sitting> {
  const told = [...before];
  const session: Session = { ...given, tell: (said) => void told.push(said) };
  const standing: SessionStanding = { parts: new Map(), reviewed: false };
  let seen: { readonly state: InterviewState; readonly sections: readonly OverviewSection[] } | undefined;
  const { now, reply, between, turnTo } = await converse(runSession(session, standing), told);

  const jump = async (questionId: string) => {
    const present = now();
    if (present.kind === 'asked' && present.question?.id === questionId) return present;
    if (present.kind === 'ended' || !standing.state) return notThere(present);
    const there = goTo(standing.state, questionId);
    return there.ok ? turnTo(goOn(there.value, session, standing)) : notThere(present, there.faults[0]);
  };

  const keepDraft = async (to: string, lines: readonly string[]) => {
    const present = now();
    if (present.kind !== 'asked' || present.id !== to || present.prompt.kind !== 'lines') return;
    await session.drafts?.keep(present.at.of, withoutPersonalNumbers(lines));
  };

  return {
    now,
    reply,
    goTo: (questionId) => between(() => jump(questionId)),
    keepDraft: (to, lines) => between(() => keepDraft(to, lines)),
    overview() {
      const { state } = standing;
      // A page looks several times at what stands as it stood.
      if (state && seen?.state !== state) seen = { state, sections: overview(state) };
      return state && seen ? seen.sections : [];
    },
  };
}

function notThere(now: Asked | SittingEnded, fault: Fault = NOT_NOW): NotThere {
  return { kind: 'not-there', fault, now };
}

const NOT_NOW: Fault = {
  code: 'not-asked',
  severity: 'error',
  message: 'Det spørgsmål bliver ikke stillet nu.',
  wayOut: 'Svar på det, der bliver spurgt om nu.',
};
