import type { Condition } from '../catalogue/condition.ts';

/** The days a paper can be sent on, by name; proposal/calendar/sending-dates.ts counts them. */
export type SendingDay = 'straks' | 'bestyrelsen' | 'moedefrist' | 'avisen' | 'efter_moedet' | 'status';

/** How a file leaves the branch; texts may hold the open names of the catalogue. */
export interface Sending {
  /** What it is called in the mail and the calendar; the title of the document when left out. */
  readonly emne?: string;
  readonly til: string;
  readonly hvornaar: SendingDay;
  /** When to send it while that day is not known. */
  readonly uden_dato?: string;
  /** Files that go along, by name without ending. */
  readonly vedlaeg?: readonly string[];
  /** Two or three sentences for the mail. */
  readonly foelgebrev: string;
  /** Ask again when the time the paper gives for an answer is over, and not after two weeks. */
  readonly rykkes?: 'svarfrist';
  /** What to do when two weeks have passed; left out where no answer is awaited. */
  readonly uden_svar?: string;
}

/** One file that a document is made of. */
export interface DocumentFile {
  /** File name without ending: "strategiforslag". */
  readonly fil: string;
  /** Template beside dokument.yaml: "strategiforslag.hbs". */
  readonly skabelon: string;
  /** Made only when this holds for the proposal: a path in it, and the JSON Schema of what is there. */
  readonly naar?: Condition;
  /** Made only when somebody asks for its document by name. */
  readonly bestilles?: boolean;
  /** Set in large type, to be read across a table. A line across the page begins a new side of it. */
  readonly stor_skrift?: boolean;
  /** Set with small headings and little space, so that an item of an agenda keeps to a page. */
  readonly taet?: boolean;
  /** For the branch alone; never to be sent. */
  readonly intern?: boolean;
  /** Most words before the sources; sentences are left out whole until it keeps to them. */
  readonly hoejst_ord?: number;
  /** The same where the branch has told little itself. */
  readonly hoejst_ord_lidt_stof?: number;
  /** Shortened by leaving out whole sentences until it keeps the limit of the newspaper. */
  readonly afkort?: boolean;
  /** To whom and when it is sent; left out for what is not sent. */
  readonly udsendelse?: Sending;
}

/** templates/<id>/dokument.yaml with the texts of its templates: a new document needs no line of TypeScript. */
export interface DocumentDefinition {
  readonly id: string;
  readonly titel: string;
  readonly modtager: string;
  readonly raekkefoelge: number;
  readonly filer: readonly DocumentFile[];
  /** What to say when it is asked for and none of its files can be made yet. */
  readonly ellers?: string;
  readonly skabeloner: Readonly<Record<string, string>>;
}
