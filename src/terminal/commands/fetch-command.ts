import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { readBytes } from '../../disk/answers/node-files.ts';
import { keepCopy } from '../../disk/papers/backups.ts';
import { rememberFile } from '../../disk/papers/known-files.ts';
import { layFinished, replacedText } from '../../disk/papers/lay-finished.ts';
import { fileLinksOut, linksOut } from '../../disk/papers/links-out.ts';
import { originText } from '../../disk/papers/word-folder.ts';
import { writeAtomically } from '../../disk/write-atomically.ts';
import type { Fault } from '../../fault.ts';
import { openWordFile } from '../../formats/word/in/open-word-file.ts';
import { type MergedWord, mergeWord } from '../../formats/word/merge-word.ts';
import { describeChanges } from '../../papers/merge/describe-changes.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { changeLines } from '../words/change-lines.ts';
import { excerpt } from '../words/excerpt.ts';
import { reportFaults } from '../words/report-faults.ts';

/** The text that belongs to a Word file, and where it lies. */
interface Target {
  readonly path: string;
  readonly text: string;
}

/** Brings what was changed in a Word file back to its paper; with a conflict the paper stays as it is. */
export async function fetchCommand(
  file: string,
  options: { readonly til?: string },
  context: Context,
): Promise<void> {
  const wordPath = resolve(context.cwd, file);
  const bytes = await readBytes(wordPath, file);
  if (!bytes.ok) return stop(bytes.faults, ExitCode.wrongUsage, context);
  const opened = await openWordFile(bytes.value);
  if (!opened.ok) return stop(located(opened.faults, file), ExitCode.documentNotMade, context);
  const target = await findTarget(wordPath, options.til, context);
  if (target === undefined) return stop([noPaper(file)], ExitCode.wrongUsage, context);
  const folder = dirname(target.path);
  const link = (await fileLinksOut(target.path)) ?? (await linksOut(folder, folder));
  if (link) return stop([link], ExitCode.documentNotMade, context);
  const shown = (path: string) => relative(context.cwd, path) || '.';
  const base = await originText(target.path, opened.value.origin);
  if (base === null) context.stderr.write(unknownOrigin);
  const merged = await mergeWord({ present: target.text, base: base ?? target.text, word: bytes.value });
  if (!merged.ok) return stop(located(merged.faults, shown(target.path)), ExitCode.documentNotMade, context);
  if (merged.value.conflicts.length > 0) await tellConflicts(target, merged.value, shown, context);
  else {
    await writeMerged(target, merged.value, shown, context);
    await rememberFile(target.path, bytes.value);
  }
  context.stderr.write(leftBehindText(merged.value));
}

/** The paper named, the one of the same name beside the Word file, or that name without what mail programs add to it. */
async function findTarget(
  wordPath: string,
  given: string | undefined,
  context: Context,
): Promise<Target | undefined> {
  const name = basename(wordPath).replace(/\.docx$/i, '');
  const original = name.replace(/[ _]*(?:\(.*\)|- ?kopi|- ?copy)[ _]*$/i, '');
  const paths =
    given === undefined
      ? [...new Set([name, original])].map((one) => join(dirname(wordPath), `${one}.md`))
      : [resolve(context.cwd, given)];
  for (const path of paths) {
    const bytes = await readBytes(path);
    if (bytes.ok) return { path, text: new TextDecoder().decode(bytes.value).replaceAll('\r\n', '\n') };
  }
  return undefined;
}

async function writeMerged(
  target: Target,
  merged: MergedWord,
  shown: (path: string) => string,
  context: Context,
): Promise<void> {
  if (merged.markdown === target.text) {
    context.stdout.write(`${shown(target.path)}: der er intet nyt i Word-filen.\n`);
    return;
  }
  const copy = await keepCopy(target.path, target.text, context.timestamp());
  await writeAtomically(target.path, merged.markdown);
  context.stdout.write(
    [
      `${shown(target.path)}: rettelserne fra Word-filen er med.`,
      ...changeLines(describeChanges(target.text, merged.markdown)),
      `Teksten, som den var før, ligger i ${shown(copy)}.`,
      '',
    ].join('\n'),
  );
}

async function tellConflicts(
  target: Target,
  merged: MergedWord,
  shown: (path: string) => string,
  context: Context,
): Promise<void> {
  const newVersion = newVersionPath(target.path);
  const replaced = await layFinished(newVersion, merged.fromWord, context.timestamp());
  const places = merged.conflicts.flatMap(({ theirs, ours }) => [
    `Teksten nu: ${excerpt(theirs)}`,
    `Word-filen: ${excerpt(ours)}`,
  ]);
  context.stderr.write(
    [
      `${shown(target.path)}: det samme sted er rettet både i teksten og i Word-filen. Teksten er ikke rørt.`,
      ...places,
      `Hele teksten med Word-filens ord ligger i ${shown(newVersion)}. Ret selv teksten, og kør hent igen.`,
      replacedText([{ replaced }], shown),
    ].join('\n'),
  );
  context.setExitCode(ExitCode.blockedByCheck);
}

/** Beside the text and never the text itself, however its name ends. */
function newVersionPath(path: string): string {
  const { dir, name } = parse(path);
  return join(dir, `${name}.ny.md`);
}

function leftBehindText({ leftBehind: { comments, trackedChanges, pictures, unread } }: MergedWord): string {
  const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  return [
    ...(trackedChanges > 0
      ? [
          `Word-filen har ${count(trackedChanges, 'sporet ændring', 'sporede ændringer')}. De er læst, som om alle var godkendt.`,
        ]
      : []),
    ...comments.map(({ author, text }) => `Kommentar fra ${excerpt(author || 'ukendt')}: ${excerpt(text)}`),
    ...(pictures > 0
      ? [`Word-filen har ${count(pictures, 'billede', 'billeder')}, som ikke kommer med i teksten.`]
      : []),
    ...(unread > 0
      ? [
          `Word-filen har ${unread} slags indhold, som brobygger ikke kan læse, fx en formel. Se efter, at teksten har det hele med.`,
        ]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const unknownOrigin =
  'brobygger ved ikke, hvilken tekst Word-filen er lavet af. Den er sammenlignet med teksten, som den er nu.\n';

function noPaper(file: string): Fault {
  return {
    code: 'no-paper',
    severity: 'error',
    message: 'Der ligger ingen tekst (.md) med samme navn som Word-filen.',
    wayOut: `Skriv, hvilken tekst der skal rettes: brobygger hent ${file} --til papirer/strategiforslag.md`,
  };
}

function located(faults: readonly Fault[], file: string): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, place: { file } }));
}

function stop(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
