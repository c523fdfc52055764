import type { BranchMade, PapersMade } from '../../application/make-papers.ts';
import { formatNumber } from '../../danish/number.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { alikeText } from './alike-text.ts';
import { outdatedText } from './outdated-text.ts';
import { replacedText } from './replaced-text.ts';
import { reportFaults } from './report-faults.ts';

/** What comes of one answer file among many: a line of its own, never written over, so that it can be read aloud. */
export function progressLine(branch: BranchMade, number: number, count: number): string {
  const errors = branch.faults.filter(({ severity }) => severity === 'error').length;
  const gaps = branch.gaps.length;
  const result = branch.valid
    ? `${branch.papers.length} papirer${gaps > 0 ? `, mangler noget ${gaps === 1 ? 'ét sted' : `${gaps} steder`}` : ''}`
    : `${errors} fejl, ingen papirer`;
  return `${number} af ${count}: ${branch.answers}: ${result}.\n`;
}

/** What came of them all: folders to stdout, then the faults of each bad file and the sums to stderr. */
export function reportLongRun(
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
    const errors = branch.faults.filter((fault) => isError(fault) && isOfAnswers(fault, branch));
    if (errors.length > 0) stderr.write(`\n${reportFaults(errors)}`);
  }
  stderr.write(replacedText([...files.flatMap((one) => one.replaced), ...replaced], shown));
  stderr.write(outdatedText(outdated, shown));
  // What is about files and disks is often the same for many branches.
  const others = files.flatMap((branch) =>
    branch.faults.filter((one) => isError(one) && !isOfAnswers(one, branch)),
  );
  if (others.length + faults.length > 0) stderr.write(`\n${reportFaults([...others, ...faults], { shown })}`);
  stderr.write(`\n${summary(made)}`);
  stderr.write(alikeText(alike, shown));
}

function isError({ severity }: Fault): boolean {
  return severity === 'error';
}

/** Something in the answer file itself. */
function isOfAnswers({ code, place }: Fault, { valid }: BranchMade): boolean {
  return place?.line !== undefined || (!valid && code !== 'cannot-read');
}

function summary({ files, faults }: PapersMade): string {
  const papers = files.flatMap((branch) => branch.papers);
  const bad = files.filter(({ valid }) => !valid).length;
  const unmade =
    faults.length + files.filter((one) => one.valid).flatMap((one) => one.faults.filter(isError)).length;
  const unjoined = papers.filter(({ newVersion }) => newVersion !== null).length;
  const finished = papers.flatMap((paper) => Object.values(paper.finished)).length;
  const withGaps = files.filter((branch) => branch.gaps.length > 0).length;
  return [
    `Lavet: ${formatNumber(papers.length)} papirer fra ${formatNumber(files.length - bad)} svarfiler.`,
    ...(bad > 0 ? [`Svarfiler med fejl: ${formatNumber(bad)}. De står ovenfor.`] : []),
    ...(unmade > 0
      ? [`Det, der ikke kunne laves: ${formatNumber(unmade)} gange. Hvorfor, står ovenfor.`]
      : []),
    ...(bad + unmade === 0 ? ['Ingen filer med fejl.'] : []),
    withGaps === 0
      ? 'Ingen mangler noget.'
      : `Svarfiler, hvor der mangler noget: ${formatNumber(withGaps)}. Søg efter INDSÆT i teksterne.`,
    ...(unjoined > 0
      ? [
          `Papirer med rettelser, der ikke kunne flettes: ${formatNumber(unjoined)}. Den nye tekst hedder .ny.md.`,
        ]
      : []),
    ...(finished > 0 ? [`Filer ud over Markdown: ${formatNumber(finished)}.`] : []),
    '',
  ].join('\n');
}
