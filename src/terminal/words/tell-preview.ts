import { toldFaults } from '../../application/making/told-faults.ts';
import type { PaperPreviewed, PapersPreviewed } from '../../application/preview-papers.ts';
import type { Context } from '../context.ts';
import { changeLines } from './change-lines.ts';
import { excerpt } from './excerpt.ts';
import { reportFaults } from './report-faults.ts';

/** Tells paper by paper what would change, a line a text, and that nothing has. */
export function tellPreview(
  { files }: PapersPreviewed,
  shown: (path: string) => string,
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
): void {
  for (const { papers, ...branch } of files) {
    const told = toldFaults(branch);
    if (told.length > 0) stderr.write(`${reportFaults(told, { shown })}\n`);
    const same = papers.filter(({ state }) => state === 'same');
    const lines = papers
      .filter((paper) => !same.includes(paper))
      .flatMap((paper) => paperLines(paper, shown));
    if (same.length > 0)
      lines.push(`Ingen ændringer: ${same.map(({ markdown }) => shown(markdown)).join(', ')}.`);
    if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
  }
  stderr.write('Intet er skrevet. Kør samme kommando uden --vis for at lave papirerne.\n');
}

function paperLines(
  { markdown, state, changes, conflicts }: PaperPreviewed,
  shown: (path: string) => string,
): readonly string[] {
  const name = shown(markdown);
  if (state === 'new') return [`${name}: bliver lavet.`];
  if (state === 'changed') {
    return [
      `${name}: ${changes.length} ${changes.length === 1 ? 'sted' : 'steder'} ændres.`,
      ...changeLines(changes),
    ];
  }
  return [
    `${name}: I har rettet et sted, som de nye svar også ændrer. Jeres tekst bliver stående.`,
    ...conflicts.flatMap(({ theirs, ours }) => [
      `Jeres tekst: ${excerpt(theirs)}`,
      `Ny tekst: ${excerpt(ours)}`,
    ]),
  ];
}
