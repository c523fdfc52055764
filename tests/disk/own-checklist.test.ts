import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary, loadReviewLibrary } from '../../src/disk/package-files.ts';
import { REVIEW } from '../builders/review.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const CHECKLIST = (paper: string, rule: string) => `filer:
  ${paper}:
    punkter:
      - id: E-01
        alvor: advarer
        krav: Siden er kort.
        raad: Slet hele sætninger.
        tjek: [{ regel: ${rule}, hoejst_ord: 200 }]
`;

describe('a kontrol.yaml in a catalogue of one’s own', () => {
  it('is read, beside a document of one’s own and alone beside one of ours', async () => {
    const cwd = await catalogue({
      'nyhedsbrev/dokument.yaml':
        'id: nyhedsbrev\ntitel: Nyhedsbrev\nmodtager: Alle\nraekkefoelge: 9\nfiler: [{ fil: brevet, skabelon: b.hbs }]\n',
      'nyhedsbrev/b.hbs': '# Nyt\n',
      'nyhedsbrev/kontrol.yaml': CHECKLIST('brevet', 'laengde'),
      'resume/kontrol.yaml': CHECKLIST('kort-fortalt', 'laengde'),
      'faelles/kontrol.yaml': CHECKLIST('alle', 'laengde'),
    });
    const loaded = await loadReviewLibrary('mit', cwd);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    const { files, everywhere } = loaded.value.checklists;
    expect(files.brevet?.punkter[0]?.id).toBe('E-01');
    expect(files['kort-fortalt']?.punkter.map(({ id }) => id)).toEqual(['E-01']);
    expect(files.debatindlaeg).toEqual(REVIEW.checklists.files.debatindlaeg);
    expect(everywhere.at(-1)?.id).toBe('E-01');
  });

  it('is told, when it is misspelt, by the name that its owner knows', async () => {
    const cwd = await catalogue({ 'resume/kontrol.yaml': CHECKLIST('kort-fortalt', 'laende') });
    const loaded = await loadReviewLibrary('mit', cwd);
    expect(loaded).toMatchObject({
      ok: false,
      faults: [
        {
          code: 'checklist-rule',
          wayOut: expect.stringContaining('Mente du laengde?'),
          place: { file: 'mit/templates/resume/kontrol.yaml', line: 8, column: 25 },
        },
      ],
    });
  });

  it('is told, when its name is another, by every command that makes papers', async () => {
    const cwd = await catalogue({
      'resume/dokument.yaml':
        'id: resume\ntitel: Vores side\nmodtager: Alle\nraekkefoelge: 5\nfiler: [{ fil: kort-fortalt, skabelon: s.hbs }]\n',
      'resume/s.hbs': '# Kort\n',
      'resume/kontrl.yaml': CHECKLIST('kort-fortalt', 'laengde'),
    });
    expect(await loadLibrary('mit', cwd)).toMatchObject({
      ok: false,
      faults: [
        {
          code: 'document-name',
          wayOut: expect.stringContaining('kontrol.yaml'),
          place: { file: 'mit/templates/resume/kontrl.yaml' },
        },
      ],
    });
  });

  it('is ours where there is no catalogue of one’s own', async () => {
    expect(await loadReviewLibrary(undefined, '.')).toEqual({ ok: true, value: REVIEW });
  });
});

async function catalogue(templates: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await temporaryFolder();
  for (const [name, text] of Object.entries(templates)) {
    const path = join(cwd, 'mit/templates', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return cwd;
}
