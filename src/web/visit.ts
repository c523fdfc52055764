import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { newAnswersText } from '../answers/answers-file.ts';
import { ANSWERS_NAME } from '../answers/answers-name.ts';
import type { WhatsNew } from '../application/diagnosis/whats-new.ts';
import { folderName } from '../application/folder-name.ts';
import type { AnswersToMerge } from '../application/merging/compare-answer-files.ts';
import { contentRefused, isRefused } from '../application/outcome.ts';
import type { GivenFile, Ports } from '../application/ports.ts';
import type { OpenSitting } from '../application/sit.ts';
import type { Surveyed, SurveyedAnswers } from '../application/survey/survey-answers.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { Depth } from '../content/catalogue/question.ts';
import { failure, type Result, success } from '../fault.ts';
import { parseMunicipality } from '../interview/ask/parse/parse-municipality.ts';
import { type FiguresWork, isAsking } from './figures/figures-work.ts';
import type { PapersWork } from './papers/papers-work.ts';
import type { Basis, WebRequest } from './web-request.ts';

/** The folder of this program among the documents of a person. */
const HOME = 'brobygger';

/** Answers that can be gone on with. */
export interface AnswersToOpen extends SurveyedAnswers {
  /** What a form calls the file: nothing of where it lies. */
  readonly id: string;
  /** Whether they are those that were open last. */
  readonly isLast: boolean;
}

/** Answers that are open, and what is being done with them. */
export interface OpenAnswers {
  readonly file: GivenFile;
  /** See AnswersToOpen. */
  readonly id: string;
  readonly sitting: OpenSitting['sitting'];
  readonly catalogue: Catalogue;
  /** The id of what was asked in the form that was taken last: that form once more is a double click. */
  lastTaken?: string;
  /** What has been written to what is asked, and not sent yet. */
  writing?: { readonly to: string; readonly text: string };
  /** Said on the next page, once. */
  word?: string;
  papers?: PapersWork;
  /** Figures that are fetched and not taken over yet. */
  figures?: FiguresWork;
  /** Said once on the page of figures, when they have been. */
  figuresWritten?: string;
  /** Answers of somebody else that these are being joined with. */
  merging?: AnswersToMerge;
}

/** What one person has before them: at most one file of answers at a time, and one thing done to it at a time. */
export class Visit {
  readonly at: Ports;
  readonly #request: WebRequest;
  #open: { readonly answers: OpenAnswers; readonly leave: OpenSitting['leave'] } | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #whatsNew: Promise<WhatsNew | null> | undefined;
  /** What has been told of each answer file, so that a hundred of them are not read anew for every page. */
  readonly #surveyed = new Map<string, Surveyed>();

  constructor(request: WebRequest, at: Ports) {
    this.#request = request;
    this.at = at;
  }

  get open(): OpenAnswers | undefined {
    return this.#open?.answers;
  }

  /** Work goes on that nobody need watch. */
  get isBusy(): boolean {
    const papers = this.open?.papers;
    const isMaking = papers !== undefined && papers.outcome === undefined;
    return isMaking || isAsking(this.open?.figures) || this.worksElsewhere();
  }

  /** Whether papers of many municipalities are being made. */
  worksElsewhere: () => boolean = () => false;

  get basis(): Basis {
    return { date: this.at.clock.today(), ownCatalogue: this.#request.ownCatalogue };
  }

  /** Two requests that come at once are met one after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /**
   * The answers there are: those that were named, or lie where the person stands, or among their documents, and those that
   * were open last, which come first.
   */
  async answersToOpen(): Promise<readonly AnswersToOpen[]> {
    const { answers, pageMemory } = this.at;
    const last = await pageMemory.lastOpened();
    const files = new Map((await this.#files(last)).map((file) => [file.path, file]));
    const open: GivenFile[] = [];
    for (const file of files.values())
      if (/\.ya?ml$/.test(file.path) && (await answers.exists(file.path))) open.push(file);
    if (open.length === 0) return [];
    const { surveyAnswers } = await import('../application/survey/survey-answers.ts');
    const surveyed = await surveyAnswers({ ...this.basis, files: open }, this.at, this.#surveyed);
    if (isRefused(surveyed)) return [];
    const count = (name: string | null) =>
      surveyed.filter(({ municipality }) => municipality === name).length;
    return surveyed
      .map((one) => ({
        ...one,
        id: idOf(one.file),
        label: labelOf(one, count(one.municipality) > 1),
        isLast: one.file.path === last,
      }))
      .sort((one, other) => Number(other.isLast) - Number(one.isLast));
  }

  /** The folder was named, or the answers of several municipalities have been found. */
  async #files(last: string | undefined): Promise<readonly GivenFile[]> {
    const { given } = this.#request;
    const { host, answers } = this.at;
    if (given) return answers.find([given]);
    const here = { path: join(host.folder, ANSWERS_NAME), name: ANSWERS_NAME };
    const home = await this.home();
    const found = await answers.find([here, { path: home, name: basename(home) }]);
    return last === undefined ? found : [...found, { path: last, name: basename(last) }];
  }

  /** Opens the answers with this id, if they are not open already; whatever else is asked for leaves things as they are. */
  async turnTo(id: string): Promise<Result<OpenAnswers> | undefined> {
    if (this.open?.id === id) return success(this.open);
    const found = (await this.answersToOpen()).find((one) => one.id === id);
    return found && this.openAnswers(found.file);
  }

  /** Opens answers, and lets go of those before. Faults: those of `sit`. */
  async openAnswers(file: GivenFile, depth?: Depth): Promise<Result<OpenAnswers>> {
    if (this.open?.file.path === file.path && this.open.sitting.now().kind === 'asked')
      return success(this.open);
    await this.leave();
    const catalogue = await this.#catalogue();
    if (!catalogue.ok) return catalogue;
    const { sit } = await import('../application/sit.ts');
    const opened = await sit({ ...this.basis, file, depth, formats: [] }, this.at);
    if (isRefused(opened)) return failure(...opened.faults);
    const answers: OpenAnswers = {
      file,
      id: idOf(file),
      sitting: opened.sitting,
      catalogue: catalogue.value,
    };
    this.#open = { answers, leave: opened.leave };
    await this.at.pageMemory.rememberOpened(file.path);
    return success(answers);
  }

  /** Asks as many questions as is wanted from now on. Faults: those of `sit`. */
  async reopen({ file }: OpenAnswers, depth: Depth): Promise<Result<OpenAnswers>> {
    await this.leave();
    return this.openAnswers(file, depth);
  }

  /** Lets go of the answers while something else writes in their file, and opens them again. Faults: those of `sit`. */
  async letGoFor<T>(
    { file }: OpenAnswers,
    work: () => Promise<T>,
  ): Promise<{ readonly done: T; readonly opened: Result<OpenAnswers> }> {
    await this.leave();
    const done = await work();
    return { done, opened: await this.openAnswers(file) };
  }

  /**
   * Begins answers for a municipality, or goes on with those there are, in a folder of its own.
   * Faults: `municipality-unknown`, those of `sit` and of writing the file.
   */
  async begin(name: string, depth: Depth): Promise<Result<OpenAnswers>> {
    const catalogue = await this.#catalogue();
    if (!catalogue.ok) return catalogue;
    const municipality = parseMunicipality(name, catalogue.value.municipalities);
    if (!municipality.ok) return municipality;
    const file = await this.#fileFor(municipality.value);
    const isThere = await this.at.answers.exists(file.path);
    if (!isThere) {
      const written = await this.at.answers.write(file.path, newAnswersText({ depth }));
      if (!written.ok) return written;
    }
    const opened = await this.openAnswers(file, isThere ? undefined : depth);
    if (!opened.ok) return opened;
    const { sitting } = opened.value;
    const now = sitting.now();
    if (!isThere && now.kind === 'asked' && now.at.of === 'kommune.navn')
      await sitting.reply({ kind: 'text', text: municipality.value, to: now.id });
    return opened;
  }

  /** What is new in this version, for whoever has used an older one: the same for as long as this page is open, and then no more. */
  whatsNew(): Promise<WhatsNew | null> {
    this.#whatsNew ??= import('../application/diagnosis/whats-new.ts').then(({ tellWhatsNew }) =>
      tellWhatsNew(this.#request.version, this.at),
    );
    return this.#whatsNew;
  }

  /** Reads what an answer needs, while the person reads the first page. */
  async warm(): Promise<void> {
    const { library } = this.at;
    const [catalogue] = await Promise.all([
      this.#catalogue(),
      import('../application/sit.ts'),
      import('../application/survey/survey-answers.ts'),
    ]);
    if (catalogue.ok) await library.validator(catalogue.value);
    await library.transitions();
    if (this.#request.given) await this.answersToOpen();
  }

  /** The names of all municipalities, for a list to choose from. */
  async municipalities(): Promise<readonly string[]> {
    const catalogue = await this.#catalogue();
    return catalogue.ok ? catalogue.value.municipalities.map(({ navn }) => navn) : [];
  }

  /** Lets go of the answers that are open. */
  async leave(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.answers.papers?.finished;
    await open?.leave();
  }

  async #catalogue(): Promise<Result<Catalogue>> {
    const { ownCatalogue } = this.basis;
    const catalogue = await this.at.library.catalogue(ownCatalogue);
    return catalogue.ok ? catalogue : failure(...contentRefused(catalogue.faults, ownCatalogue).faults);
  }

  /** The folder of this program among the documents of this person; whether it is there is not asked. */
  async home(): Promise<string> {
    return join(await this.at.host.documents(), HOME);
  }

  /** A file that was named and is not there yet is the one that is meant. */
  async #fileFor(municipality: string): Promise<GivenFile> {
    const { given } = this.#request;
    const isFile = given !== undefined && /\.ya?ml$/.test(given.path);
    if (given && isFile && !(await this.at.answers.exists(given.path))) return given;
    const root = given ? (isFile ? dirname(given.path) : given.path) : await this.home();
    const name = join(folderName(municipality), ANSWERS_NAME);
    return { path: join(root, name), name };
  }
}

/** What a form calls a file: nothing of where it lies. */
export function idOf({ path }: GivenFile): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** Of two files about one municipality, such as a copy that OneDrive has made, each is told by its name. */
function labelOf({ municipality, label, file }: SurveyedAnswers, isOneOfSeveral: boolean): string {
  return municipality !== null && isOneOfSeveral ? `${label} (${basename(file.path)})` : label;
}

/** As it has been answered; null while it is not. */
export function municipalityOf({ sitting }: OpenAnswers): string | null {
  const entries = sitting.overview().flatMap((section) => section.entries);
  const name = entries.find(({ question }) => question.id === 'kommune.navn')?.value;
  return typeof name === 'string' ? name : null;
}
