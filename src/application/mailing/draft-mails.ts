import { basename, dirname, extname, join } from 'node:path';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { FORMATS } from '../../formats/formats.ts';
import type { MailAttachment } from '../../formats/mail/mail-draft.ts';
import type { SendingSheet } from '../../papers/write/sending-sheets.ts';
import { type ListedPaper, listPapers } from '../list-papers.ts';
import { isRefused, type Outcome, type Refused, refused } from '../outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from '../ports.ts';
import { mailName } from './mail-name.ts';

export interface MailRequest {
  readonly file: GivenFile;
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** Names of papers, "moedeoplaeg"; undefined: every one that is sent. */
  readonly papers: readonly string[] | undefined;
}

/** A mail that has been laid as a file, and not sent. */
export interface DraftedMail {
  /** The paper it sends: "moedeoplaeg". */
  readonly paper: string;
  readonly subject: string;
  /** To whom, in words: no address is known. */
  readonly recipient: string;
  /** The day it is to be sent by; null when it is not known. */
  readonly by: IsoDate | null;
  readonly text: string;
  /** The files in it, as they are called there. */
  readonly attachments: readonly string[];
  /** Papers that belong to it and are not made, by their titles. */
  readonly missing: readonly string[];
  /** What still stands as [INDSÆT …] in what is attached. */
  readonly gaps: readonly string[];
  /** The file, absolute. */
  readonly path: string;
}

export interface MailsDrafted {
  readonly outcome: Outcome;
  readonly mails: readonly DraftedMail[];
  /** Why some could not be laid. */
  readonly faults: readonly Fault[];
}

/** A mail with all that is in it, before it lies anywhere. */
interface PreparedMail extends Omit<DraftedMail, 'path'> {
  readonly content: Uint8Array;
}

/** An editor lays a text out and mends it; the others read what has been agreed on, and file it. */
const TO_BE_SET = 'debatindlaeg';

/**
 * Lays a draft of a mail beside the papers for each that is sent: subject and text of the sending sheet, and the finished files of
 * the paper and of what goes along. Nothing is sent, and nobody is written in it. Refused: `no-papers`, and those of `listPapers`.
 */
export async function draftMails(request: MailRequest, at: Ports): Promise<MailsDrafted | Refused> {
  const prepared = await prepare(request, at);
  if (isRefused(prepared)) return prepared;
  const { folder, mails, faults: unmade } = prepared;
  const faults = [...unmade];
  const drafted: DraftedMail[] = [];
  const held = await at.shelf.hold(folder);
  if (!held.ok) return refused(...held.faults);
  try {
    for (const { content, ...mail } of mails) {
      const path = join(folder, mailName(mail.paper));
      const laid = await at.shelf.layFile(path, content);
      if (laid.ok) drafted.push({ ...mail, path });
      else faults.push(...laid.faults);
    }
  } finally {
    await held.value.release();
  }
  return { outcome: faults.length > 0 ? 'not-made' : 'done', mails: drafted, faults };
}

/** The same for one paper, as bytes that are handed over at once. Undefined when it is not sent, or is not made. */
export async function draftMail(request: MailRequest, at: Ports): Promise<Uint8Array | undefined> {
  const prepared = await prepare(request, at);
  return isRefused(prepared) ? undefined : prepared.mails[0]?.content;
}

interface Prepared {
  readonly folder: string;
  readonly mails: readonly PreparedMail[];
  readonly faults: readonly Fault[];
}

async function prepare(
  { file, date, ownCatalogue, papers: wanted }: MailRequest,
  at: Ports,
): Promise<Prepared | Refused> {
  const listed = await listPapers({ file, date, ownCatalogue, advice: true }, at);
  if (isRefused(listed)) return listed;
  const { papers, sheets, sender } = listed;
  const [first] = papers;
  if (first === undefined || sender === null) return refused(NO_PAPERS);
  const sent = sheets.filter(({ file: name }) =>
    wanted ? wanted.includes(name) : papers.some((paper) => paper.name === name),
  );
  const unknown = (wanted ?? []).filter((name) => !sent.some((sheet) => sheet.file === name));
  if (unknown.length > 0) return refused(...unknown.map((name) => notSent(name, sheets)));
  const mails: PreparedMail[] = [];
  const faults: Fault[] = [];
  for (const sheet of sent) {
    const text = `${sheet.letter}\n\nVenlig hilsen\n${sender.name}, ${sender.branch}\n`;
    const mail = await mailOf(sheet, text, { papers, sheets, date }, at);
    if (mail.ok) mails.push(mail.value);
    else faults.push(...mail.faults);
  }
  return { folder: dirname(first.markdown), mails, faults };
}

async function mailOf(
  sheet: SendingSheet,
  text: string,
  known: { papers: readonly ListedPaper[]; sheets: readonly SendingSheet[]; date: IsoDate },
  at: Ports,
): Promise<Result<PreparedMail>> {
  const attached: MailAttachment[] = [];
  const missing: string[] = [];
  const gaps: string[] = [];
  for (const name of [sheet.file, ...sheet.attachments]) {
    const paper = known.papers.find((one) => one.name === name);
    const title = known.sheets.find((one) => one.file === name)?.title ?? paper?.title ?? name;
    const made = paper && (await finishedOf(paper, title, at));
    if (made) attached.push(made);
    else missing.push(title);
    gaps.push(...(paper?.gaps ?? []).map((gap) => gap.text));
  }
  if (missing.includes(sheet.title)) return failure(notMade(sheet.title));
  const draft = { subject: sheet.title, text, attachments: attached, date: known.date };
  // What writes mails is read when one is written.
  const { mailDraft } = await import('../../formats/mail/mail-draft.ts');
  return success({
    paper: sheet.file,
    subject: sheet.title,
    recipient: sheet.recipient,
    by: sheet.by,
    text,
    attachments: attached.map(({ name }) => name),
    missing,
    gaps: [...new Set(gaps)],
    content: await mailDraft(draft),
  });
}

/** PDF, and Word for the newspaper; the other where that has not been made. */
async function finishedOf(
  { name, finished }: ListedPaper,
  title: string,
  { shelf }: Pick<Ports, 'shelf'>,
): Promise<MailAttachment | undefined> {
  const order = name === TO_BE_SET ? ['docx', 'pdf', 'html'] : ['pdf', 'docx', 'html'];
  const format = order
    .map((id) => FORMATS.find((one) => one.id === id))
    .find((one) => one && finished[one.id]);
  const path = format && finished[format.id];
  if (format === undefined || path === undefined) return undefined;
  const bytes = await shelf.read({ path, name: basename(path) });
  if (!bytes.ok) return undefined;
  return { name: `${fileName(title)}${extname(path)}`, mediaType: format.mediaType, content: bytes.value };
}

/** A title as a file can be called on every system. */
function fileName(title: string): string {
  return title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
}

const NO_PAPERS: Fault = {
  code: 'no-papers',
  severity: 'error',
  message: 'Der er ingen papirer at sende endnu.',
  wayOut: 'Lav dem først med: brobygger lav',
};

function notMade(title: string): Fault {
  return {
    code: 'no-paper',
    severity: 'error',
    message: `${title} er hverken lavet som PDF eller Word, så mailen er ikke lavet.`,
    wayOut: 'Lav papirerne med brobygger lav, og se, hvad der mangler i dem.',
  };
}

function notSent(name: string, sheets: readonly SendingSheet[]): Fault {
  return {
    code: 'no-paper',
    severity: 'error',
    message: `${name} er ikke et papir, der bliver sendt.`,
    wayOut: `Vælg mellem: ${sheets.map(({ file }) => file).join(', ')}.`,
  };
}
