import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type AnswerMarks, marksOf } from '../../answers/answer-marks.ts';
import type { AnswersStore } from '../../answers/answers-store.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import { BOOKKEEPING } from '../../application/making/paper-places.ts';
import type { TextOfAnswers } from '../../application/ports.ts';
import { trace } from '../../trace.ts';

/** A text of answers, and the one it was made from: their names are what the texts sum to. */
interface Step {
  readonly from: string;
  readonly to: string;
  /** Of the answers in `from`. */
  readonly marks: AnswerMarks;
}

type Begun = Omit<Step, 'to'>;

/** Steps are small, and two people who have not met for so many sittings are asked about each difference. */
const MOST_KEPT = 60;
const NAME = /^[\d-]{13,20}\.[\da-f-]{36}\.json$/;

/**
 * The store, with a note of which text came from which, in `.brobygger/svar` beside the answers: no word of them, only marks. Two
 * files of the same answers can then be joined by what each has changed. A note that cannot be written costs nothing but that.
 */
export function withLineage(store: AnswersStore, path: string): AnswersStore {
  /** What the sitting began with: read once, for each answer is one more write. */
  let begun: Promise<Begun | undefined> | undefined;
  const note = noteIn(path);
  return {
    read: () => store.read(),
    async write(text) {
      begun ??= store.read().then(
        (from) => (from === undefined ? undefined : begunWith(from)),
        () => undefined,
      );
      const from = await begun;
      await store.write(text);
      if (from) await writeStep(note, from, text);
    },
  };
}

/** Notes that the text at `path` was made from all of these. */
export async function noteParents(path: string, parents: readonly string[], text: string): Promise<void> {
  for (const parent of parents) {
    const from = begunWith(parent);
    if (from) await writeStep(noteIn(path), from, text);
  }
}

/** The marks of the newest answers that both texts have come from; undefined when it is not known for certain. */
export async function commonOrigin(
  one: TextOfAnswers,
  other: TextOfAnswers,
): Promise<AnswerMarks | undefined> {
  const folders = new Set([one, other].flatMap(({ path }) => (path === undefined ? [] : [dirname(path)])));
  const steps = (await Promise.all([...folders].map(readSteps))).flat();
  const theirs = new Set(ancestors(nameOf(other.text), steps));
  const common = ancestors(nameOf(one.text), steps).find((name) => theirs.has(name));
  if (common === undefined) return undefined;
  const own = [one, other].find(({ text }) => nameOf(text) === common);
  return own ? marksIn(own.text) : steps.find(({ from }) => from === common)?.marks;
}

/** The text itself and all it has come from, the nearest first. */
function ancestors(name: string, steps: readonly Step[]): readonly string[] {
  const found = new Set([name]);
  for (const one of found) for (const { from, to } of steps) if (to === one) found.add(from);
  return [...found];
}

/** However a program has ended the lines. */
function nameOf(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return createHash('sha256').update(plain).digest('hex');
}

function marksIn(text: string): AnswerMarks | undefined {
  const parsed = parseAnswers(text, '');
  return parsed.ok ? marksOf(parsed.value.answers) : undefined;
}

function folderOf(path: string): string {
  return join(dirname(path), BOOKKEEPING, 'svar');
}

/** The name is the time, so that the oldest can be told. */
function noteIn(path: string): string {
  return join(folderOf(path), `${Date.now()}.${randomUUID()}.json`);
}

function begunWith(text: string): Begun | undefined {
  const marks = marksIn(text);
  return marks && { from: nameOf(text), marks };
}

async function writeStep(note: string, from: Begun, to: string): Promise<void> {
  try {
    const step: Step = { ...from, to: nameOf(to) };
    await mkdir(dirname(note), { recursive: true });
    await writeFile(`${note}.tmp`, JSON.stringify(step), { mode: 0o600 });
    await rename(`${note}.tmp`, note);
    await forgetOldest(dirname(note));
  } catch (error) {
    trace('answers', () => `not noted where they came from: ${String(error)}`);
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const notes = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  await Promise.all(notes.slice(0, -MOST_KEPT).map((name) => rm(join(folder, name), { force: true })));
}

/** What is no note of ours is passed over. */
async function readSteps(folder: string): Promise<readonly Step[]> {
  const kept = join(folder, BOOKKEEPING, 'svar');
  const names = (await readdir(kept).catch(() => [])).filter((name) => NAME.test(name)).sort();
  const read = await Promise.all(
    names.slice(-MOST_KEPT).map((name) => readFile(join(kept, name), 'utf8').then(stepIn, () => undefined)),
  );
  return read.filter((step) => step !== undefined);
}

function stepIn(text: string): Step | undefined {
  try {
    const { from, to, marks } = JSON.parse(text) as Partial<Step>;
    if (typeof from !== 'string' || typeof to !== 'string' || typeof marks !== 'object' || marks === null)
      return undefined;
    // Names such as __proto__ are only names here.
    return { from, to, marks: Object.assign(Object.create(null), marks) as AnswerMarks };
  } catch {
    return undefined;
  }
}
