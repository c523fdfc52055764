import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type MailDraft, mailDraft } from '../../../src/formats/mail/mail-draft.ts';

const DRAFT: MailDraft = {
  subject:
    'Punkt til handicaprådets dagsorden: æøå ÆØÅ é – »her«, og meget mere, som gør emnet langt nok til flere linjer',
  text: 'Kære Åse\n\nVi vil gerne have punktet på.\n.\nFrom her begynder en linje\n\nVenlig hilsen\nKirsten Holm, DH Høje-Taastrup\n',
  attachments: [
    {
      name: 'Punkt til handicaprådets dagsorden.pdf',
      mediaType: 'application/pdf',
      content: Uint8Array.from({ length: 3000 }, (_, index) => index % 256),
    },
    { name: 'Kort fortalt.docx', mediaType: 'application/zip', content: new Uint8Array([80, 75]) },
  ],
  date: '2026-11-22',
};

describe('a draft of a mail', () => {
  it('is read by another program as it was written: subject, text, names and bytes', async () => {
    const read = await PostalMime.parse(await mailDraft(DRAFT));
    expect(read.subject).toBe(DRAFT.subject);
    expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(DRAFT.text.trimEnd());
    expect(
      read.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual(DRAFT.attachments.map(({ name, mediaType }) => [name, mediaType, 'attachment']));
    for (const [index, { content }] of DRAFT.attachments.entries())
      expect(new Uint8Array(read.attachments[index]?.content as ArrayBuffer)).toEqual(content);
  });

  it('is one to be written on, and has nobody in it', async () => {
    const { headers } = await PostalMime.parse(await mailDraft(DRAFT));
    const names = headers.map(({ key }) => key);
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    for (const name of ['to', 'cc', 'bcc', 'from', 'reply-to']) expect(names).not.toContain(name);
  });

  it('is lines that every program reads: plain signs, none too long, ended as mail is', async () => {
    const text = new TextDecoder('latin1').decode(await mailDraft(DRAFT));
    expect(text).toMatch(/^[\t\r\n -~]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it('is the same to the last byte when it is the same', async () => {
    expect(await mailDraft(DRAFT)).toEqual(await mailDraft(DRAFT));
    expect(await mailDraft(DRAFT)).not.toEqual(await mailDraft({ ...DRAFT, subject: 'Andet' }));
  });

  it.each(['a\r\nBcc: ven@eksempel.dk', 'a\nX: y', '=?UTF-8?Q?x?='])(
    'has no line that a subject has written: %j',
    async (subject) => {
      const read = await PostalMime.parse(await mailDraft({ ...DRAFT, subject }));
      expect(read.headers.map(({ key }) => key)).toEqual(
        (await PostalMime.parse(await mailDraft(DRAFT))).headers.map(({ key }) => key),
      );
    },
  );
});
