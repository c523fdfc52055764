import type { MadePapers } from '../../application/make-papers.ts';
import type { PressOutcome } from '../../application/press-papers.ts';
import { formatNumber } from '../../danish/number.ts';
import { replacedText } from '../../disk/papers/lay-finished.ts';
import type { Context } from '../context.ts';
import { reportFaults } from './report-faults.ts';

type Made = MadePapers & { readonly file: string };

/** What comes of one answer file among many: a line of its own, never written over, so that it can be read aloud. */
export function progressLine(one: Made, number: number, count: number): string {
  const errors = one.faults.filter((fault) => fault.severity === 'error').length;
  const result = one.valid
    ? `${one.papers.length} papirer${gapsIn(one) > 0 ? `, mangler noget ${places(gapsIn(one))}` : ''}`
    : `${errors} fejl, ingen papirer`;
  return `${number} af ${count}: ${one.file}: ${result}.\n`;
}

/** What came of them all: folders to stdout, then the faults of each bad file and the sums to stderr. */
export function reportMany(
  made: readonly Made[],
  pressed: PressOutcome,
  shown: (path: string) => string,
  context: Context,
): void {
  const folders = [...new Set(made.filter((one) => one.papers.length > 0).map((one) => shown(one.folder)))];
  if (folders.length > 0) context.stdout.write(`${folders.join('\n')}\n`);
  for (const one of made) {
    const faults = one.faults.filter((fault) => fault.severity === 'error');
    if (faults.length > 0) context.stderr.write(`\n${reportFaults(faults)}`);
  }
  context.stderr.write(replacedText([...made, ...pressed.files], shown));
  const first = pressed.faults[0];
  if (first) context.stderr.write(`\n${reportFaults([first])}`);
  context.stderr.write(`\n${summary(made, pressed)}`);
}

function summary(made: readonly Made[], pressed: PressOutcome): string {
  const papers = made.reduce((sum, one) => sum + one.papers.length, 0);
  const bad = made.filter((one) => !one.valid).length;
  const unjoined = made.flatMap((one) => one.papers).filter((paper) => paper.newVersion !== null).length;
  const withGaps = made.filter((one) => gapsIn(one) > 0).length;
  return [
    `Lavet: ${formatNumber(papers)} papirer fra ${formatNumber(made.length - bad)} svarfiler.`,
    bad === 0 ? 'Ingen filer med fejl.' : `Filer med fejl: ${formatNumber(bad)}. De står ovenfor.`,
    withGaps === 0
      ? 'Ingen mangler noget.'
      : `Svarfiler, hvor der mangler noget: ${formatNumber(withGaps)}. Søg efter INDSÆT i teksterne.`,
    ...(unjoined > 0
      ? [
          `Papirer med rettelser, der ikke kunne flettes: ${formatNumber(unjoined)}. Den nye tekst hedder .ny.md.`,
        ]
      : []),
    ...(pressed.files.length > 0 ? [`Filer ud over Markdown: ${formatNumber(pressed.files.length)}.`] : []),
    '',
  ].join('\n');
}

function gapsIn(one: MadePapers): number {
  return new Set(one.papers.flatMap((paper) => paper.gaps)).size;
}

function places(count: number): string {
  return count === 1 ? 'ét sted' : `${count} steder`;
}
