import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { draftMails, type MailRequest } from '../../../src/application/mailing/draft-mails.ts';
import { setAsideOutdated } from '../../../src/application/making/outdated-files.ts';
import { isRefused } from '../../../src/application/outcome.ts';
import { FULL_DISK, given, type MemoryOptions, memoryPorts } from '../../builders/memory-ports.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';

const ANSWERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const FILES = {
  'svar.yaml': ANSWERS,
  'papirer/moedeoplaeg.md': '# Oplæg\n\nTekst.\n',
  'papirer/moedeoplaeg.pdf': 'oplæg som pdf',
  'papirer/strategiforslag.md': '# Forslag\n\nTekst.\n',
  'papirer/strategiforslag.pdf': 'forslag som pdf',
  'papirer/debatindlaeg.md': '# Flere skal i job\n\nVi er [INDSÆT TAL: se AUK01].\n',
  'papirer/debatindlaeg.docx': 'indlæg som word',
  'papirer/debatindlaeg.pdf': 'indlæg som pdf',
  'papirer/moedenoter.md': '# Noter\n',
  'papirer/moedenoter.pdf': 'noter',
};
const REQUEST: MailRequest = {
  file: given('svar.yaml'),
  date: '2026-11-22',
  ownCatalogue: undefined,
  papers: undefined,
};

async function drafted(
  request: Partial<MailRequest> = {},
  files: Readonly<Record<string, string>> = FILES,
  options: MemoryOptions = {},
) {
  const memory = memoryPorts(files, options);
  return { memory, drafts: await draftMails({ ...REQUEST, ...request }, memory.ports) };
}

describe('the mails that papers are sent with', () => {
  it('are one for each paper that is sent, with subject and words of its sheet, in the order of their days', async () => {
    const { drafts } = await drafted();
    if (isRefused(drafts)) throw new Error('refused');
    expect(drafts.mails.map(({ paper }) => paper)).toEqual([
      'debatindlaeg',
      'strategiforslag',
      'moedeoplaeg',
    ]);
    const council = drafts.mails.find(({ paper }) => paper === 'moedeoplaeg');
    expect(council).toMatchObject({
      subject: 'Punkt til handicaprådets dagsorden',
      recipient: 'Handicaprådets sekretær, med kopi til rådets formand',
      by: '2027-01-13',
      attachments: ['Punkt til handicaprådets dagsorden.pdf', 'Forslag til strategi for handicap og job.pdf'],
      missing: [],
      path: '/hjem/papirer/mail-moedeoplaeg.eml',
    });
    expect(council?.text).toMatch(
      /^Vi vil gerne have dette punkt.*\n\nVenlig hilsen\nKirsten Holm, DH Randers\n$/,
    );
  });

  it('lie beside the papers, with the very bytes of their files', async () => {
    const { memory } = await drafted();
    const file = memory.files.get('/hjem/papirer/mail-moedeoplaeg.eml');
    const read = await PostalMime.parse(file as Uint8Array);
    expect(read.attachments.map(({ content }) => new TextDecoder().decode(content as ArrayBuffer))).toEqual([
      'oplæg som pdf',
      'forslag som pdf',
    ]);
  });

  it('send the newspaper Word, and others PDF', async () => {
    const { drafts } = await drafted({ papers: ['debatindlaeg'] });
    expect(drafts).toMatchObject({
      mails: [{ attachments: ['Debatindlæg.docx'], gaps: ['INDSÆT TAL: se AUK01'] }],
    });
  });

  it('say what belongs in them and is not made', async () => {
    const { 'papirer/strategiforslag.pdf': _, ...files } = FILES;
    const { drafts } = await drafted({ papers: ['moedeoplaeg'] }, files);
    expect(drafts).toMatchObject({
      outcome: 'done',
      mails: [{ missing: ['Forslag til strategi for handicap og job'] }],
    });
  });

  it('are not made without the paper they send, and the others are', async () => {
    const { 'papirer/moedeoplaeg.pdf': _, ...files } = FILES;
    const { drafts, memory } = await drafted({}, files);
    expect(drafts).toMatchObject({ outcome: 'not-made', faults: [{ code: 'no-paper' }] });
    expect(memory.files.has('/hjem/papirer/mail-strategiforslag.eml')).toBe(true);
    expect(memory.files.has('/hjem/papirer/mail-moedeoplaeg.eml')).toBe(false);
  });

  it('go out of sight when a text that may be attached has become another', async () => {
    const { memory } = await drafted();
    const path = '/hjem/papirer/strategiforslag.md';
    const { outdated } = await setAsideOutdated(
      path,
      { markdown: '# Nyt', isNew: true },
      new Set(),
      memory.ports.shelf,
    );
    const gone = outdated.filter(({ copy }) => copy !== null).map((one) => one.path.split('/').pop());
    expect(gone.sort()).toEqual([
      'mail-debatindlaeg.eml',
      'mail-moedeoplaeg.eml',
      'mail-strategiforslag.eml',
    ]);
  });

  it('cost none of the others when one cannot be laid', async () => {
    const { drafts } = await drafted({}, FILES, { failing: { 'papirer/mail-moedeoplaeg.eml': FULL_DISK } });
    expect(drafts).toMatchObject({ outcome: 'not-made', faults: [FULL_DISK] });
    expect(isRefused(drafts) ? 0 : drafts.mails.length).toBe(2);
  });

  it.each([
    ['before any papers are made', {}, { 'svar.yaml': ANSWERS }, 'no-papers'],
    ['for a paper that only the branch reads', { papers: ['moedenoter'] }, FILES, 'no-paper'],
  ])('are refused %s', async (_, request, files, code) => {
    const { drafts } = await drafted(request, files);
    expect(drafts).toMatchObject({ refused: true, faults: [{ code }] });
  });
});
