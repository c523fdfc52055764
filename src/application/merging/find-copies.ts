import { basename, dirname, extname, join } from 'node:path';
import { markOf, marksOf } from '../../answers/answer-marks.ts';
import { originalOf } from '../../answers/conflict-copy.ts';
import { decodeAnswers } from '../../answers/decode-answers.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import type { GivenFile, Ports, TextOfAnswers } from '../ports.ts';

/**
 * The copies of an answers file that lie beside it because two had changed it, or because somebody made one: known by the names that
 * OneDrive, Dropbox and their like give them. Those that have been joined with it already are left out.
 */
export async function findCopies(
  { path, name }: GivenFile,
  { answers }: Pick<Ports, 'answers'>,
): Promise<readonly GivenFile[]> {
  const folder = dirname(path);
  const found = await answers.find([{ path: folder, name: dirname(name) }]);
  const beside = found.filter((file) => dirname(file.path) === folder && file.path !== path);
  const names = [basename(path), ...beside.map((file) => basename(file.path))];
  const copies = beside.filter((file) => originalOf(basename(file.path), names) === basename(path));
  const own = await textOf({ path, name }, answers);
  const news = await Promise.all(copies.map((copy) => hasNews(copy, own, answers)));
  return copies.filter((_, index) => news[index]);
}

/** Answers that the file has come from itself have nothing to tell it. */
async function hasNews(copy: GivenFile, own: TextOfAnswers, answers: Ports['answers']): Promise<boolean> {
  const theirs = await textOf(copy, answers);
  const origin = await answers.commonOrigin(own, theirs);
  const parsed = origin && parseAnswers(theirs.text, copy.name);
  return !parsed?.ok || markOf(marksOf(parsed.value.answers)) !== markOf(origin);
}

async function textOf(file: GivenFile, answers: Ports['answers']): Promise<TextOfAnswers> {
  const bytes = await answers.read(file);
  const decoded = bytes.ok ? decodeAnswers(bytes.value, file.name) : bytes;
  return { path: file.path, text: decoded.ok ? decoded.value : '' };
}

/** A name beside the first file that is not taken: "svar-samlet.yaml". */
export async function mergedName(
  { path, name }: GivenFile,
  { answers }: Pick<Ports, 'answers'>,
): Promise<GivenFile> {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let count = 1; ; count += 1) {
    const called = `${stem}-samlet${count === 1 ? '' : `-${count}`}${ending}`;
    const free = join(dirname(path), called);
    if (!(await answers.exists(free))) return { path: free, name: join(dirname(name), called) };
  }
}
