import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { editedInWord } from '../../builders/word.ts';

const PAPER = '# Forslag\n\nKommunen svarer hurtigt.\n\nDet er godt.\n';
const faster = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');

/** A paper and its Word file, in which somebody has written; `rename` gives a file another name. */
async function paperWithWord() {
  const memory = commandLine({ 'forslag.md': PAPER });
  const { files, run } = memory;
  const made = await run('pdf', 'forslag.md', '--format', 'docx');
  if (made.code !== 0) throw new Error(made.err);
  files.set('/hjem/forslag.docx', editedInWord(files.get('/hjem/forslag.docx') as Uint8Array, faster));
  const rename = (from: string, to: string) => {
    files.set(`/hjem/${to}`, files.get(`/hjem/${from}`) ?? '');
    files.delete(`/hjem/${from}`);
  };
  return { ...memory, rename };
}

const copiesIn = (files: ReadonlyMap<string, string | Uint8Array>) =>
  [...files.keys()].filter((path) => path.includes('/kopi/'));

describe('hent', () => {
  it('brings what was written in Word to the Markdown, keeps a copy, and says so', async () => {
    const { run, files, text } = await paperWithWord();
    const { code, out, err } = await run('hent', 'forslag.docx');
    expect([code, err]).toEqual([0, '']);
    expect(text('forslag.md')).toBe(PAPER.replace('svarer hurtigt', 'svarer på en uge'));
    expect(out).toContain('Før: Kommunen svarer hurtigt.\nNu: Kommunen svarer på en uge.\n');
    const [copy = ''] = copiesIn(files);
    expect(files.get(copy)).toBe(PAPER);
    expect(out).toContain(copy.replace('/hjem/', ''));
    expect((await run('hent', 'forslag.docx')).out).toContain('intet nyt');
  });

  it('says where only the form of a text has changed', async () => {
    const { run, files } = await paperWithWord();
    const word = editedInWord(files.get('/hjem/forslag.docx') as Uint8Array, (xml) =>
      xml.replace(/(<w:r>)(<w:t[^>]*>Det er godt)/, '$1<w:rPr><w:b/></w:rPr>$2'),
    );
    files.set('/hjem/forslag.docx', word);
    const { out } = await run('hent', 'forslag.docx');
    expect(out).toContain('Ny form: Det er godt. (nyt: fed skrift „Det er godt.“)');
  });

  it('says which forms a program has lost, and that the text has kept them', async () => {
    const { run, files, text } = await paperWithWord();
    const word = editedInWord(files.get('/hjem/forslag.docx') as Uint8Array, (xml) =>
      xml.replace(/<w:pStyle [^>]*\/>/g, ''),
    );
    files.set('/hjem/forslag.docx', word);
    const { err } = await run('hent', 'forslag.docx');
    expect(err).toContain('Word-filen har mistet overskrifter undervejs. Teksten har beholdt sine.');
    expect(text('forslag.md')).toContain('# Forslag\n');
  });

  it('finds the paper also when the file has been renamed on its way', async () => {
    const { run, rename, text } = await paperWithWord();
    rename('forslag.docx', 'forslag (Oles rettelser).docx');
    expect((await run('hent', 'forslag (Oles rettelser).docx')).code).toBe(0);
    expect(text('forslag.md')).toContain('på en uge');
    rename('forslag (Oles rettelser).docx', 'brev.docx');
    const lost = await run('hent', 'brev.docx');
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('--til')]);
    expect((await run('hent', 'brev.docx', '--til', 'forslag.md')).code).toBe(0);
  });

  it('touches nothing where both have been changed, shows both texts, and ends with 5', async () => {
    const { run, files, text } = await paperWithWord();
    const own = PAPER.replace('svarer hurtigt', 'svarer langsomt');
    files.set('/hjem/forslag.md', own);
    const { code, err } = await run('hent', 'forslag.docx');
    expect(code).toBe(5);
    expect(err).toContain('Teksten nu: Kommunen svarer langsomt.\nWord-filen: Kommunen svarer på en uge.\n');
    expect(text('forslag.md')).toBe(own);
    expect(text('forslag.ny.md')).toContain('på en uge');
    files.set('/hjem/forslag.ny.md', 'Oles egne ord');
    expect((await run('hent', 'forslag.docx')).err).toContain('forslag.ny.md: der lå en fil');
    expect(copiesIn(files).map((copy) => files.get(copy))).toEqual(['Oles egne ord']);
  });

  it.each(['FORSLAG.MD', 'forslag.txt'])('touches nothing then in a text called %s either', async (name) => {
    const { run, files, rename, text } = await paperWithWord();
    const own = PAPER.replace('svarer hurtigt', 'svarer langsomt');
    files.set('/hjem/forslag.md', own);
    rename('forslag.md', name);
    const { code, err } = await run('hent', 'forslag.docx', '--til', name);
    expect([code, err]).toEqual([5, expect.stringContaining('Teksten er ikke rørt.')]);
    expect(text(name)).toBe(own);
    expect([...files.keys()]).toContain(`/hjem/${name.replace(/\.\w+$/, '.ny.md')}`);
  });

  it('is asked for before a Word file that somebody has written in is made again', async () => {
    const { run, files } = await paperWithWord();
    const edited = files.get('/hjem/forslag.docx');
    const again = () => run('pdf', 'forslag.md', '--format', 'docx');
    const refused = await again();
    expect([refused.code, refused.err]).toEqual([
      4,
      expect.stringContaining('brobygger hent "/hjem/forslag.docx"'),
    ]);
    expect(files.get('/hjem/forslag.docx')).toBe(edited);
    await run('hent', 'forslag.docx');
    expect((await again()).code).toBe(0);
  });

  it('says calmly that a file is no Word file', async () => {
    const { run } = commandLine({ 'forslag.md': PAPER, 'forslag.docx': 'Kære alle' });
    const { code, err } = await run('hent', 'forslag.docx');
    expect(code).toBe(4);
    expect(err).toContain('forslag.docx\nFejl: Filen kan ikke læses som et Word-dokument.');
  });

  it('gives programs the whole result as JSON and nothing else', async () => {
    const { run } = await paperWithWord();
    const { out, err } = await run('hent', 'forslag.docx', '--json');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'done', state: 'merged', paper: '/hjem/forslag.md' });
    expect(err).toBe('');
  });
});
