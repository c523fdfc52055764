import type { Prompt } from '../interview/ask/prompt.ts';
import type { Asked } from '../interview/sitting/conversation.ts';
import type { OverviewEntry } from '../interview/state/overview.ts';
import type { OpenAnswers } from './visit.ts';

/** What a page shows of the answer there is. */
export interface ShownAnswer {
  /** What stands in the field. */
  readonly text: string;
  /** Whether there is an answer in so many words, and not "ved ikke". */
  readonly isAnswer: boolean;
  /** Whether an empty field keeps what was said: "ved ikke", or that it was skipped. */
  readonly isKept: boolean;
}

/** The field of a whole answer, or of a part of one. */
export function fieldOf(part?: string): string {
  return part === undefined ? 'svar' : `svar-${part}`;
}

/** How it stands with the question that is asked; undefined between the questions. */
export function entryOf({ sitting }: OpenAnswers, { question }: Asked): OverviewEntry | undefined {
  return sitting
    .overview()
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.question.id === question?.id);
}

/** What the field of this prompt shows. A suggestion for a whole answer is a button of its own, and so not in the field. */
export function shownAnswer(open: OpenAnswers, now: Asked, prompt: Prompt): ShownAnswer {
  const entry = entryOf(open, now);
  const { offer } = prompt;
  const isSaid = entry?.status === 'unknown' || entry?.status === 'skipped';
  const begins = !now.parts || prompt.commands.includes('overview');
  if (isSaid && begins && offer?.meaning !== 'use')
    return { text: '', isAnswer: false, isKept: offer !== undefined };
  if (prompt.kind === 'lines') return shownText(prompt.draft, entry);
  if (offer?.meaning === 'keep' || (offer?.meaning === 'use' && !begins))
    return { text: offer.label, isAnswer: true, isKept: false };
  return { text: '', isAnswer: false, isKept: offer?.meaning === 'skip' };
}

function shownText(draft: readonly string[] | undefined, entry: OverviewEntry | undefined): ShownAnswer {
  const written = entry?.status === 'answered' && typeof entry.value === 'string' ? entry.value : '';
  const text = draft && draft.length > 0 ? draft.join('\n') : written;
  return { text, isAnswer: written !== '', isKept: false };
}
