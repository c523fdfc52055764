import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '../../src/content/catalogue/question.ts';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';

/** The last line of a prompt ends in a colon and says what to type. */
const PROMPT = /(?:Dit svar|stå[rt] et punktum|tal fra 1 til \d+[^\n]*):\n$/;
const QUESTION = /Spørgsmål \d+ af \d+\.\n([^\n]+)\n/g;
/** A long answer that was under way when the last sitting was killed: it is not confirmed, and is thrown out. */
const DRAFT = /Hvad vil du gøre med kladden\?\n(?:[^\n]*\n)*?(\d+)\. Smid den ud\n[^\n]*:\n$/;
const ALL_ANSWERED = /Alle spørgsmål er (?:besvaret|stillet)\./;
const LAST_RESORTS = ['spring over', 'ved ikke'] as const;

/** What is typed to a question, and what svar.yaml must then hold. */
export interface Typed {
  readonly id: string;
  readonly lines: readonly string[];
  readonly value: unknown;
}

export interface Sitting {
  /** Answers the program has acknowledged by putting another question. */
  readonly confirmed: readonly Typed[];
  /** Typed, but not acknowledged when the program died: may be in the file or not. */
  readonly open: Typed | undefined;
  readonly finished: boolean;
  readonly heard: string;
}

/**
 * Answers the plain interview from a pipe, as fast as it asks, and kills it (SIGKILL) at the moment given: so many
 * milliseconds after it was started, or after it first asked. Only what the program prints counts as its word.
 */
export async function sitUntilKilled(
  folder: string,
  moment: { readonly after: 'start' | 'first question'; readonly ms: number },
  answerFor: (question: string) => Typed,
): Promise<Sitting> {
  const args = [PROGRAM, 'start', '--fuld', '--enkel', '--dato', '2026-11-22'];
  const child = spawn(process.execPath, args, { cwd: folder, env: userEnvironment() });
  const confirmed: Typed[] = [];
  let heard = '';
  let open: Typed | undefined;
  let asked = 0;
  let again = 0;
  let finished = false;
  const kill = () => child.kill('SIGKILL');
  let waiting = moment.after === 'start' ? setTimeout(kill, moment.ms) : undefined;
  const listen = () => {
    const questions = [...heard.matchAll(QUESTION)];
    finished = ALL_ANSWERED.test(heard);
    if (open && (questions.length > asked || finished)) {
      confirmed.push(open);
      open = undefined;
    }
    if (finished) return kill();
    if (!PROMPT.test(heard)) return;
    waiting ??= setTimeout(kill, moment.ms);
    const draft = DRAFT.exec(heard);
    if (draft) {
      child.stdin.write(`${draft[1]}\n`);
      return;
    }
    again = questions.length > asked ? 0 : again + 1;
    asked = questions.length;
    const answer = answerFor(questions.at(-1)?.[1] ?? '');
    open = again === 0 ? answer : lastResort(answer, again);
    child.stdin.write(`${open.lines.join('\n')}\n`);
  };
  child.stdout.on('data', (data) => {
    heard += data;
    listen();
  });
  child.stderr.on('data', (data) => (heard += data));
  child.stdin.on('error', () => undefined);
  await new Promise((done) => child.on('close', done));
  clearTimeout(waiting);
  await pause(0);
  return { confirmed, open, finished, heard };
}

function lastResort(answer: Typed, again: number): Typed {
  const word = LAST_RESORTS[(again - 1) % LAST_RESORTS.length] ?? 'spring over';
  return { id: answer.id, lines: [word], value: word === 'ved ikke' ? 'ved-ikke' : null };
}

/** An answer of the right kind to any question, told apart from all others by its number. */
export function answerTo(question: Question, number: number): Typed {
  const typed = (lines: readonly string[], value: unknown) => ({ id: question.id, lines, value });
  const words = `nummer ${number} æøå "citat": #`;
  switch (question.type) {
    case 'kommune':
      return typed(['Randers'], 'Randers');
    case 'valg':
      return typed(['1'], question.valg?.[0]?.vaerdi);
    case 'flervalg':
      return typed(['1'], [question.valg?.[0]?.vaerdi]);
    case 'lang_tekst':
      return typed([words, 'og en linje til', '.'], `${words}\nog en linje til`);
    case 'tekst':
      if (question.format === 'email') return typed([`a${number}@eksempel.dk`], `a${number}@eksempel.dk`);
      return question.format === 'telefon' ? typed(['12 34 56 78'], '12 34 56 78') : typed([words], words);
    case 'dato':
      return typed(['15. januar 2027'], '2027-01-15');
    case 'helt_tal':
      return typed(['21'], 21);
    default:
      return typed(['ved ikke'], 'ved-ikke');
  }
}
