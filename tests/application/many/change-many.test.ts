import { describe, expect, it } from 'vitest';
import {
  type ChangePlan,
  type ChangeRequest,
  changeMany,
} from '../../../src/application/many/change-many.ts';
import { isRefused } from '../../../src/application/outcome.ts';
import { FULL_DISK, given, memoryPorts } from '../../builders/memory-ports.ts';

const answers = (name: string, more = '') =>
  `# Vores egne svar\nversion: 1\nomfang: hurtig\nkommune:\n  navn: ${name}\n${more}`;
const FIGURE =
  'tal:\n  fleksjob: { vaerdi: 900, enhed: antal, periode: 1. kvartal 2026, kilde: os selv, opslaaet: 2026-10-01 }\n';
const MAIL = (address: string) => `om_jer:\n  email: ${address}\n`;
/** As Danish Excel saves it: byte order mark, semicolons, CRLF. */
const excel = (...lines: readonly string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;

async function changed(
  files: Readonly<Record<string, string>>,
  request: Partial<ChangeRequest> & { readonly sheetText?: string },
  chosen: 'empty' | 'all' | 'none' = 'all',
  options: Parameters<typeof memoryPorts>[1] = {},
) {
  const { sheetText, ...rest } = request;
  const memory = memoryPorts(
    { ...files, ...(sheetText === undefined ? {} : { 'ark.csv': sheetText }) },
    options,
  );
  const before = new Map(memory.files);
  let told: ChangePlan | undefined;
  let isUntouched = true;
  const made = await changeMany(
    {
      given: [given('k')],
      date: '2026-11-30',
      ownCatalogue: undefined,
      sheet: sheetText === undefined ? undefined : given('ark.csv'),
      same: [],
      where: undefined,
      yes: 'asked',
      ...rest,
    },
    memory.ports,
    {
      tell: (plan) => {
        told = plan;
        isUntouched = [...before].every(([path, text]) => memory.files.get(path) === text);
      },
      choose: async () => (chosen === 'none' ? undefined : chosen),
    },
  );
  return { made, told, isUntouched, ...memory };
}

describe('a sheet from a Danish Excel', () => {
  const files = {
    'k/randers/svar.yaml': answers('Randers'),
    'k/aarhus/svar.yaml': answers('Aarhus', FIGURE),
  };
  const sheetText = excel(
    'Kommune;tal.fleksjob;tal.svarfrist;periode;tal.svarfrist.kilde;om_jer.email',
    'Randers;1.250;"56";2. kvartal 2026;Kommunens hjemmeside;dh@eksempel.dk',
    'Århus;2.000;;2. kvartal 2026;;',
    ';;;;;',
  );

  it('fills figures and mail in many files, told before the first is written, and every comment is kept', async () => {
    const { made, told, isUntouched, text } = await changed(files, { sheetText });
    expect(isRefused(made)).toBe(false);
    expect(isUntouched).toBe(true);
    expect(told?.files.map(({ municipality, answers: of }) => [municipality, of.length])).toEqual([
      ['Aarhus', 1],
      ['Randers', 3],
    ]);
    expect(made).toMatchObject({ outcome: 'done', faults: [] });
    const written = text('k/randers/svar.yaml');
    expect(written.startsWith('# Vores egne svar')).toBe(true);
    expect(written).toContain('email: dh@eksempel.dk');
    expect(written).toMatch(
      /fleksjob:\s+vaerdi: 1250\s+enhed: antal\s+periode: 2\. kvartal 2026\s+kilde: Danmarks Statistik, Statistikbanken, tabel AUK01\s+opslaaet: 2026-11-30/,
    );
    expect(written).toContain('kilde: Kommunens hjemmeside');
    expect(text('k/aarhus/svar.yaml')).toContain('vaerdi: 2000');
  });

  it('leaves answers that stand there where only empty places are wanted, and writes nothing at a no', async () => {
    const { text } = await changed(files, { sheetText }, 'empty');
    expect(text('k/aarhus/svar.yaml')).toBe(files['k/aarhus/svar.yaml']);
    expect(text('k/randers/svar.yaml')).toContain('1250');
    const no = await changed(files, { sheetText }, 'none');
    expect(no.made).toMatchObject({ outcome: 'stopped', written: [] });
    expect(no.text('k/randers/svar.yaml')).toBe(files['k/randers/svar.yaml']);
  });

  it('reads a decimal comma, a tab, and plain commas', async () => {
    for (const text of [
      excel('kommune;tal.svarfrist;periode', 'Randers;12,5;2026'),
      'kommune\ttal.svarfrist\tperiode\nRanders\t12,5\t2026\n',
      'kommune,tal.svarfrist,periode\nRanders,"12,5",2026\n',
    ]) {
      const { made, text: of } = await changed(files, { sheetText: text });
      expect(made).toMatchObject({ outcome: 'done' });
      expect(of('k/randers/svar.yaml')).toContain('vaerdi: 12.5');
    }
  });

  it.each<[string, string, string, RegExp]>([
    ['no municipality', excel('tal.fleksjob;periode', '1;2026'), 'sheet-column', /kommune/],
    ['a column nobody asks for', excel('kommune;tal.fleksjop', 'Randers;1'), 'sheet-column', /tal\.fleksjop/],
    ['an answer that is a list', excel('kommune;prioritet.temaer', 'Randers;1'), 'sheet-column', /ark/],
    ['a column twice', excel('kommune;om_jer.email;om_jer.email', 'Randers;;'), 'sheet-column', /to søjler/],
    [
      'an unknown municipality',
      excel('kommune;om_jer.email', 'Rnders;a@b.dk'),
      'unknown-municipality',
      /Rnders/,
    ],
    [
      'a municipality twice',
      excel('kommune;om_jer.email', 'Randers;a@b.dk', 'Randers;c@d.dk'),
      'sheet-row',
      /to rækker/,
    ],
    [
      'words for a number',
      excel('kommune;tal.fleksjob;periode', 'Randers;mange;2026'),
      'number-unreadable',
      /^Randers, tal\.fleksjob: /,
    ],
    [
      'a figure without period',
      excel('kommune;tal.fleksjob', 'Randers;12'),
      'period-without-year',
      /periode/,
    ],
    ['no mail address', excel('kommune;om_jer.email', 'Randers;nej tak'), 'email-unreadable', /mailadresse/],
    ['columns without end', excel(`kommune;${'x;'.repeat(50_000)}`, 'Randers;1'), 'sheet-unreadable', /ark/],
    ['nothing', '', 'sheet-unreadable', /ark/],
    ['only a heading', excel('kommune;om_jer.email'), 'sheet-unreadable', /ark/],
  ])('is refused whole for %s, with the line, and nothing is written', async (_what, text, code, says) => {
    const { made, told, files: all } = await changed(files, { sheetText: text });
    expect(made).toMatchObject({ refused: true, faults: [{ code }] });
    if (isRefused(made)) {
      expect(made.faults[0]?.message).toMatch(says);
      expect(made.faults[0]?.place?.file).toBe('ark.csv');
    }
    expect(told).toBeUndefined();
    for (const [path, content] of Object.entries(files)) expect(all.get(`/hjem/${path}`)).toBe(content);
  });

  it('tells of municipalities that no file is about', async () => {
    const { told, made } = await changed(files, {
      sheetText: excel('kommune;om_jer.email', 'Viborg;a@b.dk'),
    });
    expect(told).toMatchObject({ files: [], without: ['Viborg'] });
    expect(made).toMatchObject({ outcome: 'done', written: [] });
  });
});

describe('the same answer in many files', () => {
  const files = {
    'k/a/svar.yaml': answers('Randers', MAIL('gammel@eksempel.dk')),
    'k/b/svar.yaml': answers('Aarhus', MAIL('vores@eksempel.dk')),
    'k/c/svar.yaml': answers('Viborg'),
  };

  it('reaches those where another stood, and says of each what it takes the place of', async () => {
    const same = ['om_jer.email=ny@eksempel.dk'];
    const { told, text } = await changed(files, { same, where: 'gammel@eksempel.dk' });
    expect(told?.files).toMatchObject([
      { municipality: 'Randers', answers: [{ before: 'gammel@eksempel.dk', isOver: true }] },
    ]);
    expect(text('k/a/svar.yaml')).toContain('ny@eksempel.dk');
    expect(text('k/b/svar.yaml')).toContain('vores@eksempel.dk');
  });

  it('can be a new theme for all, and is told as done when it stands there', async () => {
    const same = ['prioritet.tema=screening'];
    const { text, made } = await changed(files, { same });
    expect(made).toMatchObject({ outcome: 'done', written: [{}, {}, {}] });
    for (const path of Object.keys(files)) expect(text(path)).toContain('tema: screening');
  });

  it('given beforehand, takes the place of an answer only where that was said', async () => {
    const same = ['om_jer.email=ny@eksempel.dk'];
    const empty = await changed(files, { same, yes: 'empty' });
    expect(empty.text('k/a/svar.yaml')).toBe(files['k/a/svar.yaml']);
    expect(empty.text('k/c/svar.yaml')).toContain('ny@eksempel.dk');
    const all = await changed(files, { same, yes: 'all' });
    expect(all.text('k/a/svar.yaml')).toContain('ny@eksempel.dk');
  });

  it.each([
    [['om_jer.mail=x@y.dk'], 'option-missing'],
    [['om_jer.email'], 'option-missing'],
    [['om_jer.email=ikke en adresse'], 'email-unreadable'],
    [['prioritet.tema=findes_ikke'], 'choice-unknown'],
  ])('is refused: %j', async (same, code) => {
    expect((await changed(files, { same })).made).toMatchObject({ refused: true, faults: [{ code }] });
  });

  it('is refused where nobody can be asked, and where there are no files', async () => {
    const same = ['om_jer.email=ny@eksempel.dk'];
    expect((await changed(files, { same, yes: 'unheard' })).made).toMatchObject({
      faults: [{ code: 'option-missing' }],
    });
    expect((await changed({}, { same })).made).toMatchObject({ faults: [{ code: 'no-answer-files' }] });
  });

  it('leaves a file that cannot be read or written, tells of it, and writes the others', async () => {
    const same = ['om_jer.email=ny@eksempel.dk'];
    const { made, text } = await changed({ ...files, 'k/d/svar.yaml': 'a: [' }, { same }, 'all', {
      failing: { 'k/b/svar.yaml': FULL_DISK },
    });
    expect(made).toMatchObject({ outcome: 'not-made', written: [{}, {}] });
    expect(text('k/b/svar.yaml')).toBe(files['k/b/svar.yaml']);
    expect(text('k/d/svar.yaml')).toBe('a: [');
    expect(text('k/a/svar.yaml')).toContain('ny@eksempel.dk');
  });
});
