import type { PreviewedPlace } from '../application/preview-answer.ts';
import type { Question } from '../content/catalogue/question.ts';
import { describeAnswer } from '../interview/ask/describe-answer.ts';
import type { Said } from '../interview/ask/said.ts';
import type { Asked } from '../interview/sitting/conversation.ts';
import type { OverviewEntry } from '../interview/state/overview.ts';
import { fieldsView } from './fields-view.ts';
import type { Form } from './form.ts';
import type { FieldFault, Taken } from './hear-form.ts';
import { canBeShown } from './preview-routes.ts';
import { entryOf, fieldOf, shownAnswer } from './shown-answer.ts';
import type { OpenAnswers, Visit } from './visit.ts';
import { webText } from './web-words.ts';

/** Where the answer will stand, once it has been asked for. */
interface Preview {
  readonly isShown: boolean;
  readonly places: readonly PreviewedPlace[];
}

/** What is told along the way and belongs on the page. */
const SHOWN_NOTES: readonly string[] = ['carried-over', 'set-aside', 'draft'];

/** Where the page that asks this lies. */
export function addressOf(now: Asked): string {
  if (now.at.of === 'slut') return '/svar';
  return `/spoergsmaal/${encodeURIComponent(now.question?.id ?? now.at.of)}`;
}

/** The page of what is asked now, with what was typed before when the form is shown again. */
export function questionView(
  open: OpenAnswers,
  now: Asked,
  visit: Visit,
  again?: { form: Form; taken?: Taken; preview?: Preview },
) {
  const { prompt, question } = now;
  const entry = entryOf(open, now);
  const entries = open.sitting.overview().flatMap((section) => section.entries);
  const faults = again?.taken?.kind === 'look-again' ? again.taken.faults : complaints(now);
  const shown = shownAnswer(open, now, prompt);
  const isWhole = prompt.onlyThese !== true;
  const shownFields = fieldsView({ now, open, visit, faults, form: again?.form });
  return {
    heading: now.parts ? (question?.tekst ?? prompt.text) : prompt.text,
    place: placeText(open, entry, entries.length),
    introduction: prompt.place?.section?.indledning ?? null,
    summary: faults.map(({ field, fault }) => ({
      href: `#${field}`,
      text: `${nameInList(field, shownFields.fields)}${webText(fault)}`,
    })),
    words: wordsOf(open, now, again?.taken),
    action: addressOf(now),
    asked: now.id,
    ...shownFields,
    ...helpView(isWhole ? question : undefined),
    canFetch: open.catalogue.figureSources.some(({ tal }) =>
      tal.some(({ spoergsmaal }) => spoergsmaal === question?.id),
    ),
    now:
      isWhole && shown.isKept && entry && entry.status !== 'unanswered'
        ? describeAnswer(entry.question, entry.value)
        : null,
    suggestion: isWhole && !now.parts && prompt.offer?.meaning === 'use' ? prompt.offer.label : null,
    back: backOf(entry, entries),
    preview: canBeShown(now) ? (again?.preview ?? { isShown: false, places: [] }) : null,
    previewAddress: canBeShown(now) ? `/vis/${encodeURIComponent(question?.id ?? '')}` : null,
  };
}

/** Which of several fields a fault is about: two that are left empty would else be told in the same words. */
function nameInList(id: string, fields: readonly { readonly id: string; readonly label: string }[]): string {
  const label = fields.find((one) => one.id === id)?.label;
  if (label === undefined) return '';
  return label.endsWith('?') ? `${label} ` : `${label}: `;
}

/** Why it is asked and what else than an answer can be given; nothing beside a choice between the questions. */
function helpView(question: Question | undefined) {
  return {
    why: question?.hvorfor ?? null,
    where: question?.hvor ?? null,
    example: question?.eksempel ?? null,
    canUnknown: question?.ved_ikke === true,
    canSkip: question !== undefined && question.paakraevet !== true,
  };
}

function placeText({ sitting }: OpenAnswers, entry: OverviewEntry | undefined, total: number): string | null {
  if (!entry) return null;
  const section = sitting
    .overview()
    .find(({ entries }) => entries.some(({ question }) => question.id === entry.question.id));
  return `Spørgsmål ${entry.position} af ${total}${section ? `, ${section.section.titel}` : ''}`;
}

function backOf(entry: OverviewEntry | undefined, entries: readonly OverviewEntry[]): string {
  const before = entry && entries[entry.position - 2];
  return before ? `/spoergsmaal/${encodeURIComponent(before.question.id)}` : '/';
}

/** Faults that were told when no form could be shown again, such as an answer that could not be saved. */
function complaints(now: Asked): readonly FieldFault[] {
  if (now.prompt.onlyThese !== true) return [];
  return now.said.flatMap((said) =>
    said.kind === 'complaint' ? said.faults.map((fault) => ({ field: fieldOf(), fault })) : [],
  );
}

function wordsOf(open: OpenAnswers, now: Asked, taken: Taken | undefined): readonly string[] {
  const { word } = open;
  delete open.word;
  const again = taken?.kind === 'look-again' ? taken.word : null;
  return [...(word ? [word] : []), ...(again ? [again] : []), ...now.said.flatMap(noteText)];
}

function noteText(said: Said): readonly string[] {
  return said.kind === 'note' && SHOWN_NOTES.includes(said.code) ? [said.text] : [];
}
