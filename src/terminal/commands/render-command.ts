import { relative } from 'node:path';
import type { MadePaper, MadePapers, PaperMaker } from '../../application/make-papers.ts';
import type { PressOutcome } from '../../application/press-papers.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { DocumentDefinition } from '../../content/documents/document-definition.ts';
import type { DocumentLibrary } from '../../content/documents/load-documents.ts';
import { findAnswerFiles, sharedFolders } from '../../disk/answers/answer-files.ts';
import { loadLibrary } from '../../disk/package-files.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { chooseFormats } from '../../formats/choose-formats.ts';
import type { Format } from '../../formats/format.ts';
import { FORMATS } from '../../formats/formats.ts';
import { OpenedPresses } from '../../formats/opened-presses.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { optionDate } from '../option-date.ts';
import type { PreviewedFile } from '../words/preview-papers.ts';
import { reportFaults } from '../words/report-faults.ts';
import { type PapersReport, reportPapers } from '../words/report-papers.ts';
import { progressLine, reportMany } from '../words/report-progress.ts';

/** Of more branches than this nobody reads a list of all their papers. */
const MOST_TOLD_IN_FULL = 5;

export interface RenderOptions {
  readonly ud?: string;
  readonly dokument?: string;
  readonly format?: string;
  readonly dato?: string;
  readonly udkast?: boolean;
  readonly vis?: boolean;
  readonly json?: boolean;
}

/** Makes every paper of every answer file; a bad file never stops the rest, and a failed format never costs the Markdown. */
export async function renderCommand(
  given: readonly string[],
  options: RenderOptions,
  context: Context,
): Promise<void> {
  const date = optionDate(options.dato, context);
  if (!date.ok) return refuse(date.faults, ExitCode.wrongUsage, context);
  const formats = chooseFormats(options.format);
  if (!formats.ok) return refuse(formats.faults, ExitCode.wrongUsage, context);
  const files = await findAnswerFiles(given, context.cwd);
  if (files.length === 0) return refuse([noAnswerFiles(given)], ExitCode.wrongUsage, context);
  // A browser takes the longest to start, so it is asked first; all that follows is read and done while it does.
  await using presses = new OpenedPresses(options.vis ? [] : formats.value);
  const library = await loadLibrary(context);
  if (!library.ok) return refuse(library.faults, ExitCode.unexpectedFault, context);
  const documents = chooseDocuments(options.dokument, library.value);
  if (!documents.ok) return refuse(documents.faults, ExitCode.wrongUsage, context);
  const catalogue = await context.loadCatalogue();
  if (!catalogue.ok) return refuse(catalogue.faults, ExitCode.unexpectedFault, context);

  // With a folder, or a pattern that the shell has filled in, there may be a hundred of them: a line each is told then.
  const many = files.length > 1 && (files.length !== given.length || files.length > MOST_TOLD_IN_FULL);
  const shown = (path: string) => relative(context.cwd, path) || '.';
  const [{ createPaperMaker }, { previewPlace, writingPlace }, { joinOutcomes, pressPapers }] =
    await Promise.all([
      import('../../application/make-papers.ts'),
      import('../../disk/papers/paper-folder.ts'),
      import('../../application/press-papers.ts'),
    ]);
  const maker = await createPaperMaker({
    catalogue: catalogue.value,
    library: library.value,
    documents: documents.value,
    askedFor: options.dokument !== undefined,
    date: date.value,
    cwd: context.cwd,
    out: options.ud,
    place: options.vis === true ? previewPlace : writingPlace(() => context.timestamp()),
    sharedFolders: sharedFolders(files, context.cwd),
  });
  const { made, pressing } = await makeEach(files, maker, many, context, (papers) =>
    pressPapers(papers, presses, { drafts: options.udkast === true, stamp: () => context.timestamp() }),
  );
  if (options.vis) return preview(made, options.json === true, shown, context);
  const isTold = options.json !== true;
  const told = isTold
    ? await readMade(made, many, { catalogue: catalogue.value, date: date.value, shown, context })
    : '';
  const pressed = joinOutcomes(await pressing);
  if (isTold) tell({ made, pressed, many, told }, shown, context);
  else context.stdout.write(`${JSON.stringify(asJson(made, pressed), null, 2)}\n`);
  context.setExitCode(exitCodeOf(made, pressed));
}

function tell(
  { made, pressed, many, told }: PapersReport & { readonly many: boolean; readonly told: string },
  shown: (path: string) => string,
  context: Context,
): void {
  if (many) reportMany(made, pressed, shown, context);
  else reportPapers({ made, pressed }, shown, context);
  context.stderr.write(told);
}

/** What the papers themselves give cause to tell: which pieces are alike and, of few papers, what is left to do in them. */
async function readMade(
  made: readonly (MadePapers & { readonly file: string })[],
  many: boolean,
  {
    catalogue,
    date,
    shown,
    context,
  }: {
    readonly catalogue: Catalogue;
    readonly date: IsoDate;
    readonly shown: (path: string) => string;
    readonly context: Context;
  },
): Promise<string> {
  const { alikeAmong } = await import('../words/report-likeness.ts');
  const alike = await alikeAmong(made, catalogue, shown);
  if (many) return alike;
  const { remainingWork } = await import('../../application/remaining-work.ts');
  return alike + (await remainingWork(made, { catalogue, date, context }));
}

async function preview(
  made: readonly PreviewedFile[],
  json: boolean,
  shown: (path: string) => string,
  context: Context,
): Promise<void> {
  const { previewAsJson, previewPapers } = await import('../words/preview-papers.ts');
  if (json) context.stdout.write(`${JSON.stringify(previewAsJson(made), null, 2)}\n`);
  else previewPapers(made, shown, context);
  if (made.some((one) => !one.valid)) context.setExitCode(ExitCode.answersNotValid);
}

function exitCodeOf(made: readonly MadePapers[], pressed: PressOutcome): ExitCode {
  if (made.some((one) => !one.valid)) return ExitCode.answersNotValid;
  if (pressed.faults.length > 0 || made.some((one) => one.papers.length === 0 || hasError(one)))
    return ExitCode.documentNotMade;
  const unjoined = made.some((one) => one.papers.some((paper) => paper.newVersion !== null));
  return unjoined || pressed.withheld.length > 0 ? ExitCode.blockedByCheck : ExitCode.done;
}

/**
 * One file after the other, and with many of them a line each as they are made. While the papers of one branch are
 * printed, those of the next are made; never more than that, so that the browser holds the papers of one branch at a time.
 */
async function makeEach(
  files: readonly string[],
  maker: PaperMaker,
  many: boolean,
  context: Context,
  press: (papers: readonly MadePaper[]) => Promise<PressOutcome>,
) {
  const made: (MadePapers & { readonly file: string })[] = [];
  const pressing: Promise<PressOutcome>[] = [];
  for (const file of files) {
    const one = { file, ...(await maker.make(file)) };
    made.push(one);
    if (many) context.stderr.write(progressLine(one, made.length, files.length));
    await pressing.at(-1);
    pressing.push(press(one.papers));
  }
  return { made, pressing: Promise.all(pressing) };
}

function hasError({ faults }: MadePapers): boolean {
  return faults.some((fault) => fault.severity === 'error');
}

function noAnswerFiles(given: readonly string[]): Fault {
  return usageFault(
    'no-answer-files',
    `Der er ingen svarfiler i ${given.join(' og ')}.`,
    'En svarfil ender på .yaml. Lav en med: brobygger start',
  );
}

function asJson(made: readonly (MadePapers & { readonly file: string })[], pressed: PressOutcome): object {
  return {
    files: made.map((one) => ({
      answers: one.file,
      valid: one.valid,
      faults: one.faults,
      calendar: one.calendar || null,
      papers: one.papers.map((paper) => ({
        document: paper.paper.documentId,
        markdown: paper.path,
        newVersion: paper.newVersion,
        conflicts: paper.conflicts,
        copy: paper.copy,
        ...Object.fromEntries(FORMATS.map((format) => [format.id, pathOf(paper, format, pressed)])),
        gaps: paper.gaps,
      })),
    })),
    faults: pressed.faults,
  };
}

function pathOf(paper: MadePaper, format: Format, { files }: PressOutcome): string | null {
  return files.find((file) => file.paper === paper && file.format === format)?.path ?? null;
}

function chooseDocuments(
  given: string | undefined,
  library: DocumentLibrary,
): Result<readonly DocumentDefinition[]> {
  if (given === undefined) return success(library.documents);
  const ids = given.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !library.documents.some((document) => document.id === id));
  if (unknown === undefined)
    return success(library.documents.filter((document) => ids.includes(document.id)));
  const choices = library.documents.map((document) => document.id).join(', ');
  return failure(
    usageFault('unknown-document', `Papiret ${unknown} findes ikke.`, `Vælg mellem: ${choices}`),
  );
}

function usageFault(code: string, message: string, wayOut: string): Fault {
  return { code, severity: 'error', message, wayOut };
}

function refuse(faults: readonly Fault[], code: ExitCode, context: Context): void {
  context.stderr.write(reportFaults(faults));
  context.setExitCode(code);
}
