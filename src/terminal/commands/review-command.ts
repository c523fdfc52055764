import { basename, relative } from 'node:path';
import { loadBranch } from '../../application/load-branch.ts';
import type { Checklists } from '../../content/checklists/checklist.ts';
import { maskPersonalNumbers } from '../../danish/personal-number.ts';
import { readBytes } from '../../disk/answers/node-files.ts';
import { loadReviewLibrary } from '../../disk/package-files.ts';
import { findPapers } from '../../disk/papers/find-papers.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { type LanguageMeasures, measureLanguage } from '../../language/measure-language.ts';
import { parsePaper } from '../../papers/read/parse-paper.ts';
import { runningSections } from '../../papers/read/running-text.ts';
import { reviewPaper } from '../../papers/review/review-paper.ts';
import type { ReviewContext } from '../../papers/review/rule.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { optionDate } from '../option-date.ts';
import { languageText } from '../words/language-text.ts';
import { reportFaults } from '../words/report-faults.ts';
import { type ReviewedPaper, reviewText } from '../words/review-text.ts';

export interface ReviewOptions {
  readonly svar?: string;
  readonly som?: string;
  readonly dato?: string;
  readonly sprog?: boolean;
  readonly json?: boolean;
}

interface Read extends ReviewedPaper {
  readonly name: string;
  readonly markdown: string;
}

interface Measured extends Read {
  readonly bar: number | null;
  readonly language: LanguageMeasures;
}

/** Reads finished papers with their checklists, hand-edited or not, and tells what to mend. */
export async function reviewCommand(
  files: readonly string[],
  options: ReviewOptions,
  context: Context,
): Promise<void> {
  const date = optionDate(options.dato, context);
  if (!date.ok) return refuse(date.faults, ExitCode.wrongUsage, context);
  const catalogue = await context.loadCatalogue();
  if (!catalogue.ok) return refuse(catalogue.faults, ExitCode.unexpectedFault, context);
  const { checklists, words } = await loadReviewLibrary();
  const read: Read[] = [];
  for (const file of files) {
    const one = await readPapers(
      file,
      options,
      { date: date.value, catalogue: catalogue.value, words },
      checklists,
      context,
    );
    if (!one.ok) return refuse(one.faults, codeOf(one.faults), context);
    read.push(...one.value);
  }
  const measured = read.map((paper) => ({
    ...paper,
    bar: checklists.files[paper.name]?.lix ?? null,
    language: measureLanguage(runningSections(parsePaper(maskPersonalNumbers(paper.markdown))), words),
  }));
  context.stdout.write(shownAs(options, measured));
  const blocked = read.some(({ findings }) => findings.some(({ severity }) => severity === 'blokerer'));
  context.setExitCode(blocked ? ExitCode.blockedByCheck : ExitCode.done);
}

/** All papers that one given file stands for, each read with its checklist. */
async function readPapers(
  file: string,
  options: ReviewOptions,
  rules: Omit<ReviewContext, 'known'>,
  checklists: Checklists,
  { cwd }: Context,
): Promise<Result<readonly Read[]>> {
  const found = await findPapers(file, options.svar, cwd);
  if (found.papers.length === 0) return failure(noPapers(file));
  const known = await knownOf(found.answers, { catalogue: rules.catalogue, date: rules.date, cwd });
  if (!known.ok) return known;
  const read: Read[] = [];
  for (const path of found.papers) {
    const shown = relative(cwd, path) || path;
    const bytes = await readBytes(path, shown);
    if (!bytes.ok) return bytes;
    const markdown = new TextDecoder().decode(bytes.value);
    const name = options.som ?? basename(path, '.md');
    const { findings, unjudged } = reviewPaper(name, markdown, checklists, { ...rules, known: known.value });
    read.push({ file: shown, name, markdown, findings, unjudged: unjudged.map((point) => point.krav) });
  }
  return success(read);
}

/** A file that is not there is wrong usage; answers that do not hold are not, whether or not the fault has a line. */
function codeOf([first]: readonly Fault[]): ExitCode {
  return first?.code === 'no-papers' || first?.code === 'cannot-read'
    ? ExitCode.wrongUsage
    : ExitCode.answersNotValid;
}

function shownAs(options: ReviewOptions, papers: readonly Measured[]): string {
  if (options.json) {
    const shown = papers.map(({ markdown: _text, ...paper }) => paper);
    return `${JSON.stringify({ papers: shown }, null, 2)}\n`;
  }
  if (!options.sprog) return reviewText(papers);
  return papers.map(({ file, language, bar }) => languageText(file, language, bar)).join('\n');
}

async function knownOf(
  answers: string | null,
  options: Parameters<typeof loadBranch>[1],
): Promise<Result<ReviewContext['known']>> {
  if (answers === null) return success(null);
  const known = await loadBranch(answers, options);
  return known.ok ? known : failure(...known.faults);
}

function noPapers(file: string): Fault {
  return {
    code: 'no-papers',
    severity: 'error',
    message: `Der er ingen papirer at læse ved ${file}.`,
    wayOut: `Lav dem først med: brobygger lav ${file}`,
  };
}

function refuse(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
