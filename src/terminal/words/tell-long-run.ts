import type { BranchMade, PapersMade } from '../../application/make-papers.ts';
import { NEW_VERSION } from '../../application/making/paper-places.ts';
import { errorsOf, sumOfRun } from '../../application/sum-of-run.ts';
import { formatNumber } from '../../danish/number.ts';
import type { Context } from '../context.ts';
import { alikeText } from './alike-text.ts';
import { outdatedText } from './outdated-text.ts';
import { replacedText } from './replaced-text.ts';
import { reportFaults } from './report-faults.ts';

/** What comes of one answer file among many: a line of its own, never written over, so that it can be read aloud. */
export function progressLine(branch: BranchMade, number: number, count: number): string {
  const { ofAnswers, ofFiles } = errorsOf(branch);
  const gaps = branch.gaps.length;
  const result = branch.valid
    ? `${branch.papers.length} papirer${gaps > 0 ? `, mangler noget ${gaps === 1 ? 'ét sted' : `${gaps} steder`}` : ''}`
    : `${ofAnswers.length + ofFiles.length} fejl, ingen papirer`;
  return `${number} af ${count}: ${branch.answers}: ${result}.\n`;
}

/** What came of them all: folders to stdout, then the faults of each bad file and the sums to stderr. */
export function tellLongRun(
  made: PapersMade,
  shown: (path: string) => string,
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
): void {
  const { files, faults, replaced, outdated, alike } = made;
  const folders = new Set(
    files.flatMap(({ papers, folder }) => (papers.length > 0 && folder ? [shown(folder)] : [])),
  );
  if (folders.size > 0) stdout.write(`${[...folders].join('\n')}\n`);
  for (const branch of files) {
    const { ofAnswers } = errorsOf(branch);
    if (ofAnswers.length > 0) stderr.write(`\n${reportFaults(ofAnswers)}`);
  }
  stderr.write(replacedText([...files.flatMap((one) => one.replaced), ...replaced], shown));
  stderr.write(outdatedText(outdated, shown));
  // What is about files and disks is often the same for many branches.
  const others = files.flatMap((branch) => errorsOf(branch).ofFiles);
  if (others.length + faults.length > 0) stderr.write(`\n${reportFaults([...others, ...faults], { shown })}`);
  stderr.write(`\n${summary(made)}`);
  stderr.write(alikeText(alike, shown));
}

function summary(made: PapersMade): string {
  const { papers, answered, notValid, notMade, withGaps, notJoined, finished } = sumOfRun(made);
  return [
    `Lavet: ${formatNumber(papers)} papirer fra ${formatNumber(answered)} svarfiler.`,
    ...(notValid > 0 ? [`Svarfiler med fejl: ${formatNumber(notValid)}. De står ovenfor.`] : []),
    ...(notMade > 0
      ? [`Det, der ikke kunne laves: ${formatNumber(notMade)} gange. Hvorfor, står ovenfor.`]
      : []),
    ...(notValid + notMade === 0 ? ['Ingen filer med fejl.'] : []),
    withGaps === 0
      ? 'Ingen mangler noget.'
      : `Svarfiler, hvor der mangler noget: ${formatNumber(withGaps)}. Søg efter INDSÆT i teksterne.`,
    ...(notJoined > 0
      ? [
          `Papirer med rettelser, der ikke kunne flettes: ${formatNumber(notJoined)}. Den nye tekst hedder ${NEW_VERSION}.`,
        ]
      : []),
    ...(finished > 0 ? [`Filer ud over Markdown: ${formatNumber(finished)}.`] : []),
    '',
  ].join('\n');
}
