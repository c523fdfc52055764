import type { MadePaper, MadePapers } from '../../application/make-papers.ts';
import { describeChanges } from '../../papers/merge/describe-changes.ts';
import type { Context } from '../context.ts';
import { changeLines } from './change-lines.ts';
import { excerpt } from './excerpt.ts';
import { reportFaults } from './report-faults.ts';

export type PreviewedFile = MadePapers & { readonly file: string };

/** Tells paper by paper what would change, a line a text, and that nothing has. */
export function previewPapers(
  made: readonly PreviewedFile[],
  shown: (path: string) => string,
  context: Context,
): void {
  for (const one of made) {
    const faults = one.valid ? one.faults.filter(({ severity }) => severity === 'error') : one.faults;
    if (faults.length > 0) context.stderr.write(reportFaults(faults));
    const same = one.papers.filter((paper) => stateOf(paper) === 'same');
    const lines = one.papers
      .filter((paper) => !same.includes(paper))
      .flatMap((paper) => paperLines(paper, shown));
    if (same.length > 0) lines.push(`Ingen ændringer: ${same.map(({ path }) => shown(path)).join(', ')}.`);
    if (lines.length > 0) context.stdout.write(`${lines.join('\n')}\n`);
  }
  context.stderr.write('Intet er skrevet. Kør samme kommando uden --vis for at lave papirerne.\n');
}

/** The same for programs. */
export function previewAsJson(made: readonly PreviewedFile[]): object {
  return {
    files: made.map((one) => ({
      answers: one.file,
      valid: one.valid,
      faults: one.faults,
      papers: one.papers.map((paper) => ({
        document: paper.paper.documentId,
        markdown: paper.path,
        state: stateOf(paper),
        changes: changesOf(paper),
        conflicts: paper.conflicts,
      })),
    })),
  };
}

function stateOf({ before, markdown, newVersion }: MadePaper): 'new' | 'same' | 'changed' | 'conflict' {
  if (newVersion !== null) return 'conflict';
  if (before === null) return 'new';
  return before === markdown ? 'same' : 'changed';
}

function changesOf({ before, markdown, newVersion }: MadePaper) {
  return before === null || newVersion !== null ? [] : describeChanges(before, markdown);
}

function paperLines(paper: MadePaper, shown: (path: string) => string): readonly string[] {
  const name = shown(paper.path);
  const state = stateOf(paper);
  if (state === 'new') return [`${name}: bliver lavet.`];
  if (state === 'changed') {
    const changes = changesOf(paper);
    return [
      `${name}: ${changes.length} ${changes.length === 1 ? 'sted' : 'steder'} ændres.`,
      ...changeLines(changes),
    ];
  }
  return [
    `${name}: I har rettet et sted, som de nye svar også ændrer. Jeres tekst bliver stående.`,
    ...paper.conflicts.flatMap(({ theirs, ours }) => [
      `Jeres tekst: ${excerpt(theirs)}`,
      `Ny tekst: ${excerpt(ours)}`,
    ]),
  ];
}
