import type { Fault } from '../fault.ts';
import { hear } from '../interview/ask/hear.ts';
import type { LinePrompt, Prompt } from '../interview/ask/prompt.ts';
import type { Command, Reply } from '../interview/ask/reply.ts';
import type { Asked } from '../interview/sitting/conversation.ts';
import type { Form } from './form.ts';
import { fieldOf, shownAnswer } from './shown-answer.ts';
import type { OpenAnswers } from './visit.ts';

/** A fault, and the field it is about. */
export interface FieldFault {
  readonly field: string;
  readonly fault: Fault;
}

/** What came of a form: the next thing is asked, or the same is shown again with what was typed. */
export type Taken =
  | { readonly kind: 'gone-on' }
  | { readonly kind: 'look-again'; readonly faults: readonly FieldFault[]; readonly word: string | null };

const GONE_ON: Taken = { kind: 'gone-on' };

const NOT_THE_NEWEST =
  'Du svarede på en side, der ikke var den nyeste. Det, du skrev, er ikke gemt endnu. Se det igennem, og tryk på Fortsæt.';

/**
 * Takes the form of a question page. It answers what it was made for and nothing else: sent twice it is taken once, and one
 * that is not the newest any more is shown again at its own question, with all that was typed in it.
 */
export async function takeForm(open: OpenAnswers, questionId: string, form: Form): Promise<Taken> {
  const { sitting } = open;
  const now = sitting.now();
  const to = form.one('spurgt');
  if (now.kind === 'ended' || (now.id !== to && to === open.lastTaken)) return GONE_ON;
  if (now.id !== to) {
    const there = await sitting.goTo(questionId);
    if (there.kind === 'asked' && there.prompt.onlyThese !== true)
      return { kind: 'look-again', faults: [], word: NOT_THE_NEWEST };
    open.word =
      'Du svarede på en side, der ikke var den nyeste, så svaret er ikke brugt. Her er det, der mangler.';
    return GONE_ON;
  }
  const faults = await answer(open, now, form);
  if (faults.length > 0) return { kind: 'look-again', faults, word: null };
  delete open.writing;
  open.lastTaken = to;
  return GONE_ON;
}

async function answer(open: OpenAnswers, now: Asked, form: Form): Promise<readonly FieldFault[]> {
  const command = commandOf(form);
  if (command) return give(open, await firstPart(open, now), { kind: 'command', command });
  if (form.one('handling') === 'forslag') return give(open, now, { kind: 'empty' });
  if (now.parts) return answerParts(open, now, now.parts, form);
  return give(open, now, replyOf(now.prompt, now, form, open));
}

/** All parts are read before the first is given, so that every fault is told at once. */
async function answerParts(
  open: OpenAnswers,
  now: Asked,
  parts: NonNullable<Asked['parts']>,
  form: Form,
): Promise<readonly FieldFault[]> {
  const replies = parts.map(({ name, prompt }) =>
    partReply(prompt, shownAnswer(open, now, prompt), form.one(fieldOf(name))),
  );
  const faults = parts.flatMap(({ name, prompt }, index) => {
    const heard = hear(prompt, replies[index] as Reply);
    return heard.ok ? [] : heard.faults.map((fault) => ({ field: fieldOf(name), fault }));
  });
  const [first] = replies;
  const leaves = first?.kind === 'empty' && !shownAnswer(open, now, parts[0]?.prompt as Prompt).isAnswer;
  if (faults.length > 0 && !(leaves && faults.every(({ field }) => field !== fieldOf(parts[0]?.name ?? ''))))
    return faults;
  let asked = await firstPart(open, now);
  for (const [index, { name }] of parts.entries()) {
    if (asked.at.part !== name) return [];
    const refused = await give(open, asked, replies[index] as Reply);
    if (refused.length > 0) return refused;
    const next = open.sitting.now();
    if (next.kind === 'ended') return [];
    asked = next;
  }
  return [];
}

/** Goes back to the part that begins the answer: only there it can be said that it is not known. */
async function firstPart({ sitting }: OpenAnswers, now: Asked): Promise<Asked> {
  const first = now.parts?.[0]?.name;
  let asked = now;
  while (first !== undefined && asked.at.part !== first) {
    const before = await sitting.reply({ kind: 'command', command: 'back', to: asked.id });
    if (before.kind !== 'asked' || before.id === asked.id) return asked;
    asked = before;
  }
  return asked;
}

async function give({ sitting }: OpenAnswers, asked: Asked, reply: Reply): Promise<readonly FieldFault[]> {
  const next = await sitting.reply({ ...reply, to: asked.id });
  if (next.kind !== 'asked' || next.id !== asked.id) return [];
  const field = asked.parts ? fieldOf(asked.at.part ?? '') : fieldOf();
  return next.said.flatMap((said) =>
    said.kind === 'complaint' ? said.faults.map((fault) => ({ field, fault })) : [],
  );
}

function commandOf(form: Form): Command | undefined {
  const given = form.one('handling');
  return given === 'unknown' || given === 'skip' ? given : undefined;
}

function replyOf(prompt: Prompt, now: Asked, form: Form, open: OpenAnswers): Reply {
  if (prompt.kind === 'choice' || prompt.kind === 'choices') {
    const values = form.all(fieldOf());
    return prompt.kind === 'choice' && values.length === 0 && shownAnswer(open, now, prompt).isKept
      ? { kind: 'empty' }
      : { kind: 'chosen', values };
  }
  return textReply(form.one(fieldOf()), shownAnswer(open, now, prompt));
}

/** What stands in the field as it was shown keeps the answer as it is, sign by sign; an empty field keeps "ved ikke". */
function textReply(text: string, { text: before, isKept }: ReturnType<typeof shownAnswer>): Reply {
  if (before !== '' && text.trim() === before.trim()) return { kind: 'empty' };
  if (text.trim() === '' && isKept) return { kind: 'empty' };
  return { kind: 'text', text: text.trim() === '' ? '' : text };
}

function partReply(prompt: LinePrompt, shown: ReturnType<typeof shownAnswer>, text: string): Reply {
  const isEmptied = text.trim() === '' && shown.text !== '';
  if (isEmptied && prompt.commands.includes('skip') && !prompt.commands.includes('overview'))
    return { kind: 'command', command: 'skip' };
  return textReply(text, shown);
}
