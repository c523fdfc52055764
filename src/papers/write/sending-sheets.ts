import type { IsoDate } from '../../content/catalogue/registers.ts';
import type {
  DocumentDefinition,
  DocumentFile,
  Sending,
} from '../../content/documents/document-definition.ts';
import { addDays, weekdayFrom } from '../../danish/date.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import { fillOpenNames, fillPlaceholders } from '../../proposal/placeholders.ts';
import { wantedFiles } from './wanted-files.ts';

/** How long to wait before asking whether a paper was received. */
const QUIET_DAYS = 14;

/** To whom, when, with what, and what to do when nobody answers: one a file that leaves the branch. */
export interface SendingSheet {
  /** File name without ending. */
  readonly file: string;
  readonly title: string;
  readonly recipient: string;
  /** Null while the day it is counted from is not known; `whenUnknown` then says when. */
  readonly by: IsoDate | null;
  readonly whenUnknown: string;
  /** File names of what goes along. */
  readonly attachments: readonly string[];
  readonly letter: string;
  /** Two weeks after it was sent, or when the time for an answer is over. */
  readonly askOn: IsoDate | null;
  /** Null where no answer is awaited. */
  readonly withoutAnswer: string | null;
}

/** The sheets of the documents, first date first and those without one last. */
export function sendingSheets(
  documents: readonly DocumentDefinition[],
  proposal: Proposal,
): readonly SendingSheet[] {
  const local = {
    '{sekretæren}': proposal.meeting.secretariat ?? 'Handicaprådets sekretær',
    '{avisen}': proposal.debate.newspaper ?? 'avisen',
  };
  const made = documents.map((document) => ({ document, files: wantedFiles(document, proposal, false) }));
  const names = new Set(made.flatMap(({ files }) => files.map(({ fil }) => fil)));
  const sheets = made.flatMap(({ document, files }) =>
    files.flatMap((file) =>
      file.udsendelse
        ? [sheetOf(document, file, file.udsendelse, proposal.sending[file.udsendelse.hvornaar])]
        : [],
    ),
  );
  return sheets
    .map((sheet) => ({ ...sheet, attachments: sheet.attachments.filter((name) => names.has(name)) }))
    .sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));

  function sheetOf(
    document: DocumentDefinition,
    file: DocumentFile,
    sending: Sending,
    by: IsoDate | null,
  ): SendingSheet {
    // Our own text first, so that nothing in an answer is read as an open name.
    const fill = (text: string) => fillOpenNames(fillPlaceholders(text.trim(), proposal.municipality), local);
    return {
      file: file.fil,
      title: sending.emne ?? document.titel,
      recipient: fill(sending.til),
      by,
      whenUnknown: fill(sending.uden_dato ?? ''),
      attachments: sending.vedlaeg ?? [],
      letter: fill(sending.foelgebrev),
      askOn: sending.rykkes
        ? weekdayFrom(addDays(proposal.calendar.answerBy, 1))
        : by && weekdayFrom(addDays(by, QUIET_DAYS)),
      withoutAnswer: sending.uden_svar === undefined ? null : fill(sending.uden_svar),
    };
  }
}
