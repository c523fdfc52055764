import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { AnswerMarks } from '../answers/answer-marks.ts';
import type { AnswersStore } from '../answers/answers-store.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Transition } from '../content/catalogue/transition.ts';
import type { ReviewLibrary } from '../content/checklists/load-review.ts';
import type { DocumentLibrary } from '../content/documents/load-documents.ts';
import type { Fault, Result } from '../fault.ts';
import type { PressTools } from '../formats/format.ts';
import type { Picture, Pictures } from '../formats/picture.ts';
import type { DraftStore } from '../interview/ask/drafts.ts';
import type { Dictionary } from '../language/spelling/dictionary.ts';
import type { Conflict } from '../papers/merge/merge-paper.ts';
import type { Paper } from '../papers/write/render-documents.ts';
import type { BankAnswer, BankQuestion, StatBank } from '../statbank/bank.ts';
import type { Settings } from './settings.ts';

/**
 * All that a use case may ask of the world. Built once, in main.ts, over real files (src/disk); a test builds its own in memory
 * (tests/builders/memory-ports.ts).
 */
export interface Ports {
  readonly answers: AnswersFiles;
  readonly shelf: Shelf;
  readonly library: Library;
  readonly pressTools: PressTools;
  readonly clock: Clock;
  readonly settings: SettingsFile;
  readonly pageMemory: PageMemory;
  readonly statBanks: StatBanks;
  readonly host: Host;
}

/** A file that the person has named. */
export interface GivenFile {
  /** Absolute. */
  readonly path: string;
  /** As the person knows it; this is what messages call it. */
  readonly name: string;
}

/** The answer files: what is read of them, and the writing of a new one. */
export interface AnswersFiles {
  /** What the named files and folders stand for: a file is itself, a folder every answer file in it and below. */
  find(given: readonly GivenFile[]): Promise<readonly GivenFile[]>;
  /** Undecoded, so that a wrong encoding can be told. Fault: `cannot-read`. */
  read(file: GivenFile): Promise<Result<Uint8Array>>;
  exists(path: string): Promise<boolean>;
  /** Takes the right to write the file. Faults: `answers-in-use`, `cannot-write-here`, `output-is-link`. */
  hold(path: string): Promise<Result<HeldAnswers>>;
  /** Long texts of the file at `path` that are written and not confirmed. */
  drafts(path: string): KeptDrafts;
  /** A new answers file, and the folders on the way to it. Fault: `cannot-write`. */
  write(path: string, text: string): Promise<Result<void>>;
  /** The marks of the newest answers that both texts have come from; undefined when it is not known for certain. */
  commonOrigin(one: TextOfAnswers, other: TextOfAnswers): Promise<AnswerMarks | undefined>;
  /** Notes that the text at `path` was made from all of these texts. */
  noteParents(path: string, parents: readonly string[], text: string): Promise<void>;
}

/** The text of an answers file, and where it lies; one that was sent lies nowhere. */
export interface TextOfAnswers {
  /** Absolute. */
  readonly path: string | undefined;
  readonly text: string;
}

/** An answers file that nobody else writes meanwhile. */
export interface HeldAnswers extends Held {
  readonly store: AnswersStore;
}

interface KeptDrafts extends DraftStore {
  /** Whether a text is left that was never confirmed. */
  areLeft(): Promise<boolean>;
}

/** Something that nobody else writes meanwhile. */
export interface Held {
  release(): Promise<void>;
}

/** Where papers lie, and the words of the branch that must not be lost when new ones are laid there. Paths are absolute. */
export interface Shelf {
  /** Fault `output-is-link`: a folder of papers, or what is kept beside them, is a link out of `root`, which was chosen. */
  linksOut(folder: string, root: string): Promise<Fault | undefined>;
  /**
   * Takes the right to write papers in a folder, and waits a little for another program that is at it.
   * Faults: `papers-in-use`, `cannot-write`, `output-is-link`.
   */
  hold(folder: string): Promise<Result<Held>>;
  /**
   * Lays a paper as Markdown where it belongs and joins it with edits; nothing that somebody else has written is written over.
   * Faults: `output-is-link`, `cannot-write`, and those of decodePaper when it cannot be read for certain what lies there.
   */
  layPaper(folder: string, paper: Paper): Promise<Result<LaidPaper>>;
  /** What `layPaper` would do; nothing is touched. */
  lookAtPaper(folder: string, paper: Paper): Promise<Result<LaidPaper>>;
  /**
   * Lays a finished file. What lies there and is not as brobygger left it is copied first.
   * Faults: `output-is-link`, `cannot-write`.
   */
  layFile(path: string, content: string | Uint8Array, madeOf?: MadeOf): Promise<Result<readonly Replaced[]>>;
  /** Whether the finished file at `path` lies as brobygger left it, made by this recipe (src/formats/recipe.ts). */
  isMadeBy(path: string, recipe: string): Promise<boolean>;
  /** Whether brobygger has laid finished files in `folder`, or in one right below it, before. */
  hasFinished(folder: string): Promise<boolean>;
  /**
   * Takes the finished file at `path` out of sight when it was made of another text than the one there is now: it moves to the
   * copies. One that somebody else has written in stays. Null when there is none, or it fits. Fault: `cannot-write`.
   */
  setAside(path: string, now: TextNow): Promise<Result<Outdated | null>>;
  /** Whether somebody has written in the finished file at `path` since brobygger made it. */
  isEdited(path: string): Promise<boolean>;
  /** Remembers content that has been brought back from a file at `path`, so that the file may be made anew. Fault: `cannot-write`. */
  remember(path: string, content: Uint8Array): Promise<Result<void>>;
  /** Puts `text` in the place of a paper, keeps a copy of the very bytes that stood there, and gives its path. Fault: `cannot-write`. */
  change(path: string, before: Uint8Array, text: string): Promise<Result<string>>;
  /**
   * Keeps the text that a file to be written in is made from, and gives the name under which it is found again.
   * Fault: `cannot-write`.
   */
  keepOrigin(paper: string, markdown: string): Promise<Result<string>>;
  /** The text of that name; null when it is not known here. */
  origin(paper: string, name: string | null): Promise<string | null>;
  /** Any file by its path, and a text through no link out of its folder. Fault: `cannot-read`. */
  read(file: GivenFile): Promise<Result<Uint8Array>>;
  /** The pictures that a paper in `folder` names, from there and below and nowhere else. */
  pictures(markdown: string, folder: string): Promise<Result<Pictures>>;
  /** Those of them that are files, and not drawn from the text itself. */
  pictureFiles(markdown: string, folder: string): Promise<Result<Pictures>>;
  /** One picture by its name in `folder`, under the same rules. */
  picture(folder: string, name: string): Promise<Result<Picture>>;
  /** Whose papers lie in a folder; null when it is not known, or their answers are there no longer. */
  owner(folder: string): Promise<PapersOwner | null>;
  /** Writes down whose papers lie in a folder. Fault: `cannot-write`. */
  claim(folder: string, owner: PapersOwner): Promise<Result<void>>;
  /** The papers that a named file or folder of papers stands for, and the answers behind them. */
  papersOf(given: GivenFile, answers: string | undefined): Promise<PapersOfAnswers>;
  /** Papers of the given names in the folders beside these, from earlier runs. */
  neighbours(folders: readonly string[], names: ReadonlySet<string>): Promise<readonly NeighbourPaper[]>;
}

/** What a finished file is made of. */
export interface MadeOf {
  readonly markdown: string;
  /** Null where nobody can say what else it depends on. */
  readonly recipe: string | null;
}

/** A paper on the shelf, or what would come of it. */
export interface LaidPaper {
  readonly path: string;
  /** The Markdown that counts: with the branch's own edits in it. */
  readonly markdown: string;
  /** What lay there before; null when there was no paper. */
  readonly before: string | null;
  /** Set when their edits and ours could not be joined: our new text lies here, and theirs is untouched. */
  readonly newVersion: string | null;
  readonly conflicts: readonly Conflict[];
  /** Where the text lies as it was before, when it had edits of somebody's and was changed. */
  readonly copy: string | null;
  /** Words of somebody's own in an earlier new version, which this one took the place of. */
  readonly replaced: readonly Replaced[];
}

/** A file of somebody's own that ours has taken the place of, and where its copy lies. */
export interface Replaced {
  readonly path: string;
  readonly copy: string;
}

/** A text as it is now, for the finished files that were made of it before. */
export interface TextNow {
  /** Null when nothing may be made of it, so that no finished file fits. */
  readonly markdown: string | null;
  /** It has just become another. */
  readonly isNew: boolean;
}

/** A finished file of a former text. */
export interface Outdated {
  readonly path: string;
  /** Where it lies now; null when somebody has written in it, and it has not been touched. */
  readonly copy: string | null;
}

/** Whose papers lie in a folder. */
export interface PapersOwner {
  /** As the register calls it. */
  readonly municipality: string;
  /** The answer file they are made from, absolute. */
  readonly answers: string;
}

/** The papers a given file stands for, and the answers behind them. */
export interface PapersOfAnswers {
  readonly answers: GivenFile | null;
  readonly papers: readonly FoundPaper[];
}

export interface FoundPaper extends GivenFile {
  /** Null when nobody wrote down whose it is. */
  readonly municipality: string | null;
}

/** A paper that another run has left in the same output folder. */
export interface NeighbourPaper {
  readonly path: string;
  readonly markdown: string;
}

/**
 * A folder of the branch's own that is laid over ours, as the person knows it (a relative one is seen from Host.folder);
 * undefined: ours alone. Every request says it, so that no use case can forget it.
 */
export type OwnCatalogue = string | undefined;

/** What is shipped, and what a branch lays over it. Read when first asked for, and remembered. */
export interface Library {
  /** Errors: those of load-catalogue.ts and of reading the own folder. */
  catalogue(own: OwnCatalogue): Promise<Result<Catalogue>>;
  documents(own: OwnCatalogue): Promise<Result<DocumentLibrary>>;
  /** The checklists, and what the rules know of words. */
  review(own: OwnCatalogue): Promise<Result<ReviewLibrary>>;
  /** How older answer files are carried over to the questionnaire of today. */
  transitions(): Promise<Result<readonly Transition[]>>;
  /** The Danish dictionary; undefined where it cannot be read. */
  dictionary(): Promise<Dictionary | undefined>;
  /** Holds answers against the schema of this catalogue. */
  validator(catalogue: Catalogue): Promise<ValidateFunction>;
  hasExamples(): Promise<boolean>;
  /** The papers of examples/, municipality by municipality; none where they are not shipped. */
  examples(): Promise<readonly ExamplePapers[]>;
  /** docs/tilgaengelighed.md. */
  accessibilityStatement(): Promise<string>;
  /** CHANGELOG.md. */
  changelog(): Promise<string>;
}

/** Papers made from made-up answers. */
export interface ExamplePapers {
  /** Of examples/: "hoeje-taastrup". */
  readonly folder: string;
  /** As the register calls it. */
  readonly municipality: string;
  readonly papers: readonly { readonly name: string; readonly markdown: string }[];
}

/** Where figures may be asked for. Nothing is opened, read or written before the bank is asked. */
export interface StatBanks {
  /** The service itself. Fault: `statbank-address`. */
  online(): Promise<Result<StatBank>>;
  /** Answers kept in a folder, which nobody is asked for. */
  kept(folder: GivenFile): StatBank;
  /** Lays an answer in a folder, absolute, as it came, for `kept`. Fault: `statbank-not-kept`. */
  keep(folder: string, question: BankQuestion, answer: BankAnswer): Promise<Result<void>>;
}

/** What this user has chosen once and for all. */
export interface SettingsFile {
  /** Absolute. */
  readonly path: string;
  /** None when there is no file. Errors: those of parse-settings.ts, `settings-unreadable`. */
  read(): Promise<Result<Settings>>;
  /** Fault: `settings-not-saved`. */
  write(settings: Settings): Promise<Result<void>>;
}

/** What is remembered between two starts, of the page most of all, for this user alone; nothing, where it cannot be. */
export interface PageMemory {
  /** The answers that were open last, absolute. */
  lastOpened(): Promise<string | undefined>;
  rememberOpened(path: string): Promise<void>;
  /** The newest version of this program that has been used: "0.1.0". */
  lastVersion(): Promise<string | undefined>;
  rememberVersion(version: string): Promise<void>;
  /** Takes the place of the one page that is opened for `what`; where one runs already, tells where. */
  takePlace(what: string): Promise<PagePlace>;
}

export type PagePlace =
  | {
      readonly taken: true;
      /** Tells the next who comes where this one is. */
      announce(running: RunningPage): Promise<void>;
      leave(): Promise<void>;
    }
  /** `running` is undefined when nobody answers for the place. */
  | { readonly taken: false; readonly running: RunningPage | undefined };

/** A page that is open already, and what lets another start of this user ask it for a new address. */
export interface RunningPage {
  /** "http://127.0.0.1:5173". */
  readonly origin: string;
  readonly pass: string;
}

/** The computer, as far as making papers depends on it. */
export interface Host {
  /** "20.19.0". */
  readonly nodeVersion: string;
  /** The folder the person stands in, absolute. */
  readonly folder: string;
  /** The folder in which this person keeps documents, absolute; whether it is there is not asked. */
  documents(): Promise<string>;
  /** Shows an address in the browser that this person has chosen; false where there is none. */
  showInBrowser(address: string): Promise<boolean>;
  canWrite(folder: string): Promise<boolean>;
}

/** What day it is, and when others have their turn. */
export interface Clock {
  today(): IsoDate;
  /** Gives what waits (a browser that starts or prints) its turn, for so many milliseconds at the least. */
  pause(ms: number): Promise<void>;
}
