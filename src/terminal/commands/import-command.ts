import { importWord, type WordImported } from '../../application/import-word.ts';
import { isRefused } from '../../application/outcome.ts';
import type { Context } from '../context.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { changeLines } from '../words/change-lines.ts';
import { excerpt } from '../words/excerpt.ts';
import { formLines } from '../words/form-lines.ts';
import { leftBehindText } from '../words/left-behind-text.ts';
import { outdatedText } from '../words/outdated-text.ts';
import { replacedText } from '../words/replaced-text.ts';
import { reportFaults } from '../words/report-faults.ts';

type Shown = (path: string) => string;

/** `hent`: what was changed in a Word file comes back to its paper. */
export async function importCommand(
  file: string,
  options: { readonly til?: string; readonly json?: boolean },
  context: Context,
): Promise<void> {
  const into = options.til === undefined ? undefined : givenFile(options.til, context).path;
  const imported = await importWord({ file: givenFile(file, context), into }, await context.ports());
  if (isRefused(imported)) return refuse(imported, context);
  const { stdout, stderr } = context;
  const shown = shownPath(context);
  if (options.json) stdout.write(asJson(imported));
  else {
    if (!imported.originKnown) stderr.write(unknownOrigin);
    if (imported.state === 'conflict') stderr.write(conflictText(imported, shown));
    else stdout.write(mergedText(imported, shown));
    stderr.write(outdatedText(imported.outdated, shown));
    if (imported.faults.length > 0) stderr.write(reportFaults(imported.faults));
    stderr.write(leftBehindText(imported.leftBehind));
  }
  context.end(imported.outcome);
}

function mergedText({ paper, state, changes, formChanges, copy }: WordImported, shown: Shown): string {
  if (state === 'nothing-new') return `${shown(paper)}: der er intet nyt i Word-filen.\n`;
  return [
    `${shown(paper)}: rettelserne fra Word-filen er med.`,
    ...changeLines(changes),
    ...formLines(formChanges),
    `Teksten, som den var før, ligger i ${shown(copy ?? '')}.`,
    '',
  ].join('\n');
}

function conflictText({ paper, conflicts, newVersion, replaced }: WordImported, shown: Shown): string {
  const places = conflicts.flatMap(({ theirs, ours }) => [
    `Teksten nu: ${excerpt(theirs)}`,
    `Word-filen: ${excerpt(ours)}`,
  ]);
  return [
    `${shown(paper)}: det samme sted er rettet både i teksten og i Word-filen. Teksten er ikke rørt.`,
    ...places,
    `Hele teksten med Word-filens ord ligger i ${shown(newVersion ?? '')}. Ret selv teksten, og kør hent igen.`,
    replacedText(replaced, shown),
  ].join('\n');
}

const unknownOrigin =
  'brobygger ved ikke, hvilken tekst Word-filen er lavet af. Den er sammenlignet med teksten, som den er nu.\n';
