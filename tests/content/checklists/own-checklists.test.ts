import { describe, expect, it } from 'vitest';
import { layOwnChecklists } from '../../../src/content/checklists/own-checklists.ts';
import type { Fault } from '../../../src/fault.ts';
import { RULES } from '../../../src/papers/review/rules.ts';
import { projectFiles, realDocuments } from '../../builders/real-catalogue.ts';
import { REVIEW } from '../../builders/review.ts';

const papers = realDocuments().documents.flatMap(({ filer }) => filer.map(({ fil }) => fil));
const lay = (...texts: readonly string[]) =>
  layOwnChecklists(
    REVIEW,
    texts.map((text, index) => ({
      name: `eget-${index}/kontrol.yaml`,
      text,
      shownAs: `mit katalog/templates/eget-${index}/kontrol.yaml`,
    })),
    { rules: RULES, papers },
  );
const SOUND = `filer:
  kort-fortalt:
    lix: 30
    punkter:
      - id: E-01
        alvor: advarer
        krav: Siden er kort.
        raad: Slet hele sætninger.
        tjek:
          - { regel: laengde, hoejst_ord: 200 }
          - regel: tabel
            afsnit: '^Mål'
            kolonner: [Hvad]
            celler:
              - { kolonne: Hvad, moenster: '.', ellers: Skriv hvad. }
`;

describe('a checklist of one’s own', () => {
  it('takes the place of ours for the same paper, and leaves the others', () => {
    const laid = lay(SOUND);
    if (!laid.ok) throw new Error(JSON.stringify(laid.faults));
    const { files, everywhere } = laid.value.checklists;
    expect(files['kort-fortalt']?.punkter.map(({ id }) => id)).toEqual(['E-01']);
    expect(files.debatindlaeg).toBe(REVIEW.checklists.files.debatindlaeg);
    expect(everywhere).toEqual(REVIEW.checklists.everywhere);
    expect(laid.value.words).toBe(REVIEW.words);
  });

  it('adds its points of every paper to ours, and the same id takes the place of ours', () => {
    const text = SOUND.replace('kort-fortalt', 'alle').replace(/ +lix.*\n/, '');
    const laid = lay(text, text.replace('alle:', 'moedenoter:'));
    const again = lay(text.replace('E-01', 'F-09'));
    if (!laid.ok || !again.ok) throw new Error('It was turned down.');
    const ids = REVIEW.checklists.everywhere.map(({ id }) => id);
    expect(laid.value.checklists.everywhere.map(({ id }) => id)).toEqual([...ids, 'E-01']);
    expect(again.value.checklists.everywhere.map(({ id }) => id)).toEqual(ids);
    expect(again.value.checklists.everywhere.find(({ id }) => id === 'F-09')?.krav).toBe('Siden er kort.');
  });

  it('holds for every paper it names with ogsaa', () => {
    const laid = lay(SOUND.replace('    lix: 30', '    ogsaa: [aktindsigt]'));
    if (!laid.ok) throw new Error('It was turned down.');
    expect(laid.value.checklists.files.aktindsigt?.punkter.map(({ id }) => id)).toEqual(['E-01']);
  });

  it('may be any of ours', () => {
    const ours = projectFiles('templates', 'kontrol.yaml');
    expect(layOwnChecklists(REVIEW, ours, { rules: RULES, papers })).toEqual({ ok: true, value: REVIEW });
  });

  it('is not asked for', () => {
    expect(lay()).toEqual({ ok: true, value: REVIEW });
  });
});

describe('a careless checklist of one’s own is told with file, line and way out', () => {
  it.each<readonly [string, string | RegExp, string, string, RegExp]>([
    ['a misspelt rule', 'laengde', 'længd', '- { regel: længd', /hedder "længd".*Mente du laengde\?/s],
    [
      'a rule that is like no other',
      'laengde',
      'xyzxyz',
      'xyzxyz',
      /Reglerne hedder afsnit, .* og underskrift/,
    ],
    [
      'a misspelt parameter',
      'hoejst_ord',
      'hojst_ord',
      'hojst_ord',
      /"hojst_ord" kendes ikke.*hoejst_ord\?/s,
    ],
    ['a parameter of another rule', 'hoejst_ord: 200', 'taelles: x', 'taelles', /"taelles" kendes ikke her/],
    [
      'a parameter of the wrong kind',
      '200',
      'mange',
      'mange',
      /"mange" kan ikke.*Så mange ord må.*helt tal/s,
    ],
    [
      'a parameter that is missing',
      /kolonner.*/,
      'mindst: 1',
      'regel: tabel',
      /mangler linjen "kolonner:".*Ingen felter/s,
    ],
    ['a misspelt name inside a parameter', 'kolonne: Hvad', 'kolone: Hvad', 'kolone', /Mente du kolonne\?/],
    [
      'a pattern that is none',
      "'^Mål'",
      "'(Mål'",
      '(Mål',
      /"'\(Mål'" er ikke skrevet, som det skal.*regulært udtryk/s,
    ],
    ['a misspelt name of a point', 'raad:', 'rad:', 'rad:', /Mente du raad\?/],
    ['a misspelt name of a list', 'lix: 30', 'lx: 30', 'lx: 30', /Mente du lix\?/],
    ['a severity there is not', 'advarer', 'advare', 'advare', /Ret linjen til:.*alvor: advarer/s],
    ['a rule that is no group of names', /- \{ regel.*/, '- laengde', 'laengde', /kan ikke bruges her/],
    ['a rule without its name', 'regel: tabel', 'regl: tabel', 'regl: tabel', /mangler linjen "regel:"/],
    [
      'a paper there is not',
      'kort-fortalt',
      'kort-fortal',
      'kort-fortal:',
      /Intet papir hedder.*Mente du kort-fortalt\?/s,
    ],
    [
      'a paper there is not, beside',
      'lix: 30',
      'ogsaa: [aktindsigten]',
      'aktindsigten',
      /Mente du aktindsigt\?/,
    ],
    ['a paper named twice', 'lix: 30', 'ogsaa: [kort-fortalt]', 'ogsaa', /står to steder/],
    ['what is no YAML', 'lix: 30', 'lix: "30', '', /./],
  ])('%s', (_what, before, after, line, says) => {
    const text = SOUND.replace(before, after);
    expect(text).not.toBe(SOUND);
    const faults = faultsOf(text);
    const fault = faults.find(({ message, wayOut }) => says.test(`${message} ${wayOut}`));
    expect(fault, told(faults)).toBeDefined();
    expect(fault?.place).toMatchObject({
      file: 'mit katalog/templates/eget-0/kontrol.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
      excerpt: expect.stringContaining(line),
    });
  });

  it('all of it at once, in the order of the file', () => {
    const text = SOUND.replace('raad:', 'rad:').replace('laengde', 'længde').replace('tabel', 'tabeler');
    const lines = faultsOf(text).map(({ place }) => place?.line ?? 0);
    expect(new Set(lines).size).toBeGreaterThan(2);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

function faultsOf(text: string): readonly Fault[] {
  const laid = lay(text);
  return laid.ok ? [] : laid.faults;
}

function told(faults: readonly Fault[]): string {
  return faults.map(({ message, wayOut }) => `${message} ${wayOut}`).join('\n');
}
