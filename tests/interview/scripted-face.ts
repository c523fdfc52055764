import type { Prompt } from '../../src/interview/ask/prompt.ts';
import type { Command, Reply } from '../../src/interview/ask/reply.ts';
import type { Asked, StaleReply } from '../../src/interview/sitting/conversation.ts';
import type { SessionEnd } from '../../src/interview/sitting/session.ts';
import type { Sitting } from '../../src/interview/sitting/sitting.ts';
import type { Script } from './walk-script.ts';

type Refused = StaleReply<SessionEnd>;

/** What a face may do to a sitting besides replying: given what is asked now, and what was asked before it. */
export type Meddle = (sitting: Sitting, now: Asked, before: readonly Asked[]) => Promise<readonly Refused[]>;

export interface Scripted {
  readonly end: SessionEnd;
  readonly asked: readonly Asked[];
  /** What came of the meddling. */
  readonly refused: readonly Refused[];
}

/** A face without a terminal: it gives the replies of a script, as texts, choices and commands, until the end. */
export async function scriptedFace(
  sitting: Sitting,
  script: Script,
  meddle: Meddle = async () => [],
): Promise<Scripted> {
  const asked: Asked[] = [];
  const refused: Refused[] = [];
  let now = sitting.now();
  while (now.kind === 'asked') {
    refused.push(...(await meddle(sitting, now, asked)));
    asked.push(now);
    const next = await sitting.reply({ ...replyOf(now.prompt, script(shown(now))), to: now.id });
    if (next.kind === 'stale-reply') throw new Error(`A reply to what was asked was refused: ${now.id}`);
    now = next;
  }
  return { end: now.end, asked, refused };
}

/** A double click on every button, and a tab that was left open at everything asked before. */
export const impatient: Meddle = async (sitting, now, before) => {
  const refused: Refused[] = [];
  for (const { id, prompt } of before.slice(-3)) {
    // Asked again since, it is a reply like any other.
    if (id === now.id) continue;
    const late = await sitting.reply({ ...replyOf(prompt, '1'), to: id });
    if (late.kind !== 'stale-reply') throw new Error(`A late reply to ${id} was taken at ${now.id}`);
    refused.push(late);
  }
  return refused;
};

const COMMANDS: Readonly<Record<string, Command>> = {
  tilbage: 'back',
  hjælp: 'help',
  'spring over': 'skip',
  'ved ikke': 'unknown',
  oversigt: 'overview',
  gem: 'save',
  afslut: 'stop',
};

/** What somebody who types this line at a terminal means by it. */
function replyOf(prompt: Prompt, line: string): Reply {
  const command = COMMANDS[line];
  if (command) return { kind: 'command', command };
  if (line === '') return { kind: 'empty' };
  if (prompt.kind === 'lines') return { kind: 'text', text: written(line) };
  if (prompt.kind === 'line') {
    const isEscaped = line.startsWith('\\');
    return { kind: 'text', text: line.replace(/^\\/, ''), ...(isEscaped ? { asWritten: true } : {}) };
  }
  const wanted = prompt.kind === 'choices' ? line.split(',').filter(Boolean) : [line];
  return { kind: 'chosen', values: wanted.map((one) => chosen(prompt.choices, one.trim())) };
}

function chosen(choices: readonly { vaerdi: string; tekst: string }[], wanted: string): string {
  const byNumber = /^\d+$/.test(wanted) ? choices[Number(wanted) - 1] : undefined;
  const named = choices.find(({ tekst }) => tekst.toLowerCase().startsWith(wanted.toLowerCase()));
  return (byNumber ?? named)?.vaerdi ?? wanted;
}

/** The text that comes of lines typed one by one, without the words that only mend it. */
function written(typed: string): string {
  const lines: string[] = [];
  for (const line of typed.split('\n')) {
    if (line === 'fortryd') lines.pop();
    else if (line !== 'antal' && line !== '.') lines.push(line);
  }
  return lines.join('\n');
}

const KINDS: Readonly<Record<Prompt['kind'], string>> = {
  line: '',
  lines: 'Slut med en linje, hvor der kun står et punktum',
  choice: 'Skriv et tal fra 1 til n',
  choices: 'Skriv et eller flere tal',
};

/** What the script goes by: the words it would see at a terminal. */
function shown({ prompt }: Asked): string {
  const choices = 'choices' in prompt ? prompt.choices.map(({ tekst }, at) => `${at + 1}. ${tekst}`) : [];
  const takes = prompt.offer?.meaning === 'use' || prompt.offer?.meaning === 'skip';
  return [
    '\n',
    ...(prompt.place ? [`Spørgsmål ${prompt.place.position} af ${prompt.place.total}.`] : []),
    prompt.text,
    ...choices,
    ...(prompt.hint ? [prompt.hint] : []),
    ...(takes ? ['Tryk Enter for at bruge'] : []),
    KINDS[prompt.kind],
  ].join('\n');
}
