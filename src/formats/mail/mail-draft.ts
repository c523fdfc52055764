import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { IsoDate } from '../../content/catalogue/registers.ts';

/** A mail that has not been sent. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** The day it is written. */
  readonly date: IsoDate;
}

export interface MailAttachment {
  /** As the person who gets it sees it. */
  readonly name: string;
  /** "application/pdf". */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/**
 * A draft as a file that mail programs open (RFC 5322), with nobody in it: whoever opens it chooses whom it goes to, and sends it.
 * `X-Unsent` makes Outlook open it as one to be written on. The same draft gives the same bytes.
 */
export async function mailDraft({ subject, text, attachments, date }: MailDraft): Promise<Uint8Array> {
  const sum = createHash('sha256').update(JSON.stringify([subject, text, date]));
  for (const { name, content } of attachments) sum.update(name).update(content);
  const name = sum.digest('hex').slice(0, 32);
  const composer = new MailComposer({
    subject,
    text,
    // RFC 2606: a host that is nowhere.
    messageId: `<${name}@brobygger.invalid>`,
    date: new Date(`${date}T12:00:00Z`),
    baseBoundary: name,
    newline: 'windows',
    headers: { 'X-Unsent': '1' },
    // What a draft says is never fetched from anywhere.
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: attachments.map((one) => ({
      filename: one.name,
      contentType: one.mediaType,
      content: Buffer.from(one.content),
    })),
  });
  return composer.compile().build();
}
