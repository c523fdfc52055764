import { describe, expect, it } from 'vitest';
import {
  type BranchMadeEvent,
  isLongRun,
  type MakeRequest,
  makePapers,
} from '../../src/application/make-papers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { failure, success } from '../../src/fault.ts';
import { FORMATS } from '../../src/formats/formats.ts';
import { asJson } from '../builders/as-json.ts';
import { exampleText } from '../builders/examples.ts';
import { A_LINK, BROKEN, FULL_DISK, given, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';
import { realDocuments } from '../builders/real-catalogue.ts';

const RANDERS = exampleText('randers/svar.yaml');
const HOEJE_TAASTRUP = exampleText('hoeje-taastrup/svar.yaml');
const OUTDATED_WORD = RANDERS.replaceAll('eksempel: E', 'eksempel: De handicappede venter. E');
const BAD = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Rander\n';
const [HTML, PDF] = ['html', 'pdf'].map((id) => FORMATS.filter((format) => format.id === id));

const wish = (more: Partial<MakeRequest> = {}): MakeRequest => ({
  files: [given('svar.yaml')],
  date: EXAMPLE_DATE,
  ownCatalogue: undefined,
  documents: undefined,
  formats: [],
  out: undefined,
  drafts: false,
  ...more,
});

/** What has come of a request that could begin. */
async function made(memory: ReturnType<typeof memoryPorts>, more: Partial<MakeRequest> = {}) {
  const value = await makePapers(wish(more), memory.ports);
  if (isRefused(value)) throw new Error(value.faults[0]?.message);
  return value;
}

describe('papers made', () => {
  it('lie beside the answers, with a calendar, and nothing is wrong', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const value = await made(memory);
    expect(value).toMatchObject({ outcome: 'done', faults: [], replaced: [], alike: [] });
    const [branch] = value.files;
    expect(branch).toMatchObject({
      answers: 'svar.yaml',
      valid: true,
      folder: '/hjem/papirer',
      calendar: '/hjem/papirer/kalender.ics',
    });
    for (const { markdown } of branch?.papers ?? []) expect(memory.files.has(markdown)).toBe(true);
    expect(branch?.papers[0]).toMatchObject({
      document: 'strategi',
      markdown: '/hjem/papirer/strategiforslag.md',
      newVersion: null,
      copy: null,
      finished: {},
      withheld: null,
    });
    expect(branch?.remaining).not.toBeNull();
  });

  it('tell a word that does not fit once, where it stands first, in however many papers', async () => {
    const value = await made(memoryPorts({ 'svar.yaml': OUTDATED_WORD }));
    const [branch] = value.files;
    const all = branch?.papers.flatMap(({ terms }) => terms) ?? [];
    const each = [...new Set(all.map(({ term }) => term.id))];
    expect(all.length).toBeGreaterThan(each.length);
    expect(branch?.terms.map(({ term }) => term.term.id)).toEqual(each);
    expect(branch?.terms[0]?.markdown).toBe(branch?.papers.find(({ terms }) => terms.length > 0)?.markdown);
  });

  it('are told as JSON', async () => {
    const files = { 'a.yaml': RANDERS, 'b.yaml': BAD, 'c.yaml': HOEJE_TAASTRUP };
    const request = { files: Object.keys(files).map(given), formats: HTML ?? [], out: '/hjem/ud' };
    const value = await made(memoryPorts(files), request);
    expect(asJson(value)).toEqual(value);
  });

  it('are only those asked for', async () => {
    const value = await made(memoryPorts({ 'svar.yaml': RANDERS }), { documents: ['moede'] });
    expect(value.files[0]?.papers.map(({ markdown }) => markdown)).toEqual(
      ['moedeoplaeg', 'moedenoter'].map((name) => `/hjem/papirer/${name}.md`),
    );
  });

  it('that were asked for and wait for an answer are told, with what they wait for', async () => {
    const value = await made(memoryPorts({ 'svar.yaml': HOEJE_TAASTRUP }), { documents: ['opfoelgning'] });
    expect(value.files[0]?.faults).toContainEqual(
      expect.objectContaining({
        code: 'document-not-ready',
        severity: 'warning',
        wayOut: expect.any(String),
      }),
    );
  });

  it('have each their finished file, by its format', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const value = await made(memory, { formats: HTML ?? [], documents: ['resume'] });
    expect(value.files[0]?.papers[0]?.finished).toEqual({ html: '/hjem/papirer/kort-fortalt.html' });
    expect(memory.text('papirer/kort-fortalt.html')).toContain('<html');
  });

  it('keep the words of the board when a figure is filled in and they are made again', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const request = { documents: ['strategi'] };
    await made(memory, request);
    const path = '/hjem/papirer/strategiforslag.md';
    const own = 'Bestyrelsen har skrevet dette afsnit om.';
    memory.files.set(
      path,
      memory.text('papirer/strategiforslag.md').replace(/^Flere medlemmer fortæller.*$/m, own),
    );
    memory.files.set('/hjem/svar.yaml', RANDERS.replaceAll('vaerdi: 388', 'vaerdi: 401'));
    const value = await made(memory, request);
    expect(value.outcome).toBe('done');
    expect(value.files[0]?.papers[0]?.copy).toEqual(expect.any(String));
    const renewed = memory.text('papirer/strategiforslag.md');
    expect(renewed).toContain(own);
    expect(renewed).toContain('| 401 ');
  });

  it('are told of branch by branch while they are made', async () => {
    const events: BranchMadeEvent[] = [];
    const { ports } = memoryPorts({ 'a.yaml': RANDERS, 'b.yaml': BAD });
    await makePapers(wish({ files: ['a.yaml', 'b.yaml'].map(given) }), ports, (event) => events.push(event));
    expect(events.map(({ number, count, branch }) => [number, count, branch.answers, branch.valid])).toEqual([
      [1, 2, 'a.yaml', true],
      [2, 2, 'b.yaml', false],
    ]);
  });

  it('tell the pieces of two branches that are the same letter', async () => {
    const files = { 'a.yaml': RANDERS, 'b.yaml': RANDERS.replace('navn: Randers', 'navn: Aarhus') };
    const request = { files: Object.keys(files).map(given), documents: ['debat'], out: '/hjem/ud' };
    const { alike } = await made(memoryPorts(files), request);
    expect(alike[0]).toMatchObject({ one: 'a.yaml', other: 'b.yaml' });
  });
});

describe('a request that cannot be met', () => {
  it.each<[string, Partial<MakeRequest>, string]>([
    ['names no answer file', { files: [given('mappe')] }, 'no-answer-files'],
    ['asks for a paper that is not there', { documents: ['avis'] }, 'unknown-document'],
  ])('is refused when it %s, and nothing is made', async (_why, more, code) => {
    const { ports, files } = memoryPorts({ 'svar.yaml': RANDERS });
    const value = await makePapers(wish(more), ports);
    expect(value).toMatchObject({ refused: true, outcome: 'refused', faults: [{ code }] });
    expect(asJson(value)).toEqual(value);
    expect([...files.keys()]).toEqual(['/hjem/svar.yaml']);
  });

  it.each(['catalogue', 'documents'] as const)(
    'is refused over %s of one’s own that cannot be read, and broken over ours',
    async (what) => {
      const { ports } = memoryPorts({ 'svar.yaml': RANDERS }, { [what]: () => failure<never>(BROKEN) });
      const outcomes = ['/hjem/eget', undefined].map(async (ownCatalogue) => {
        const value = await makePapers(wish({ ownCatalogue }), ports);
        return value.outcome;
      });
      expect(await Promise.all(outcomes)).toEqual(['refused', 'broken']);
    },
  );
});

describe('a bad answer file', () => {
  it('costs none of the others', async () => {
    const files = { 'a.yaml': BAD, 'b.yaml': RANDERS };
    const value = await made(memoryPorts(files), { files: Object.keys(files).map(given) });
    expect(value.outcome).toBe('answers-not-valid');
    expect(value.files[0]).toMatchObject({ valid: false, folder: null, calendar: null, papers: [] });
    expect(value.files[0]?.faults.length).toBeGreaterThan(0);
    expect(value.files[1]?.papers.length).toBeGreaterThan(5);
  });

  it('may be one that is not there', async () => {
    const value = await made(memoryPorts());
    expect(value.outcome).toBe('answers-not-valid');
    expect(value.files[0]?.faults).toMatchObject([{ code: 'cannot-read', place: { file: 'svar.yaml' } }]);
  });
});

describe('what cannot be made', () => {
  it('in a format for which there is no browser costs no Markdown', async () => {
    const value = await made(memoryPorts({ 'svar.yaml': RANDERS }), { formats: PDF ?? [] });
    expect(value.outcome).toBe('not-made');
    expect(value.faults.length).toBeGreaterThan(0);
    expect(value.files[0]?.papers.length).toBeGreaterThan(5);
  });

  it('because the folder is a link is told, and nothing is laid', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS }, { failing: { 'ud/randers': A_LINK } });
    const value = await made(memory, { out: '/hjem/ud' });
    expect(value).toMatchObject({ outcome: 'not-made', files: [{ valid: true, papers: [] }] });
    expect(value.files[0]?.faults).toContainEqual(A_LINK);
    expect([...memory.files.keys()]).toEqual(['/hjem/svar.yaml']);
  });

  it.each(['strategiforslag.md', 'kalender.ics', 'moedeoplaeg.html'])(
    'because there is no room for %s costs none of the others',
    async (name) => {
      const memory = memoryPorts({ 'svar.yaml': RANDERS }, { failing: { [`papirer/${name}`]: FULL_DISK } });
      const value = await made(memory, { formats: HTML ?? [], drafts: true });
      expect(value.outcome).toBe('not-made');
      const told = [...value.faults, ...(value.files[0]?.faults ?? [])];
      expect(told.filter(({ code }) => code === 'cannot-write')).toHaveLength(1);
      expect(memory.text('papirer/kort-fortalt.html')).toContain('<html');
      expect(memory.files.has(`/hjem/papirer/${name}`)).toBe(false);
    },
  );

  it('of a template of one’s own is only its own paper', async () => {
    const documents = realDocuments();
    const brev = { name: 'brev/brev.hbs', text: '# Brev\n\n{{findes_ikke}}\n' };
    const [first] = documents.documents;
    if (!first) throw new Error('There are no documents.');
    const [file] = first.filer;
    if (!file) throw new Error('It has no files.');
    const own = {
      ...first,
      id: 'brev',
      filer: [{ ...file, fil: 'brev', skabelon: 'brev.hbs' }],
      skabeloner: { 'brev.hbs': brev.text },
    };
    const library = { ...documents, documents: [own, ...documents.documents], own: [brev] };
    const memory = memoryPorts({ 'svar.yaml': RANDERS }, { documents: () => success(library) });
    const value = await made(memory, { ownCatalogue: '/hjem/eget' });
    expect(value.outcome).toBe('not-made');
    expect(value.files[0]?.faults).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('findes_ikke') }),
    );
    expect(memory.files.has('/hjem/papirer/brev.md')).toBe(false);
    expect(memory.files.has('/hjem/papirer/strategiforslag.md')).toBe(true);
  });
});

describe('a paper that is not fit to be sent', () => {
  it('is a newspaper piece with a gap, and made as a draft alone', async () => {
    const memory = memoryPorts({ 'svar.yaml': HOEJE_TAASTRUP });
    const request = { formats: HTML ?? [], documents: ['debat', 'resume'] };
    await made(memory, request);
    const piece = '/hjem/papirer/debatindlaeg.md';
    memory.files.set(piece, `${memory.text('papirer/debatindlaeg.md')}\n[INDSÆT NAVN]\n`);
    const value = await made(memory, request);
    expect(value.outcome).toBe('blocked');
    const finished = value.files[0]?.papers.map((one) => [
      one.document,
      one.withheld,
      Object.keys(one.finished),
    ]);
    expect(finished).toContainEqual(['debat', 'gaps', []]);
    expect(finished).toContainEqual(['resume', 'not-ready', []]);
    expect(value.files[0]?.gate).toContainEqual(
      expect.objectContaining({ rule: 'no-gap', paper: 'debatindlaeg' }),
    );
    expect((await made(memory, { ...request, drafts: true })).outcome).toBe('done');
  });

  it('is one with edits that could not be joined: they stay, and no format is made of it, not even as a draft', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const request = { documents: ['moede', 'debat'], drafts: true };
    await made(memory, request);
    const path = 'papirer/debatindlaeg.md';
    memory.files.set(`/hjem/${path}`, memory.text(path).replace('Tirsdag den 8. december', 'I morgen'));
    memory.files.set('/hjem/svar.yaml', RANDERS.replace('Tirsdag den 8. december', 'Onsdag den 9. december'));
    const formats = FORMATS.filter(({ id }) => id !== 'pdf');
    const value = await made(memory, { ...request, formats });
    expect(value.outcome).toBe('blocked');
    const piece = value.files[0]?.papers.find(({ markdown }) => markdown === `/hjem/${path}`);
    expect(piece).toMatchObject({
      newVersion: '/hjem/papirer/debatindlaeg.ny.md',
      withheld: 'unjoined',
      finished: {},
    });
    expect(piece?.conflicts[0]?.theirs).toContain('I morgen');
    expect(memory.text(path)).toContain('I morgen');
    const names = [...memory.files.keys()];
    expect(names).toContain('/hjem/papirer/moedeoplaeg.docx');
    expect(names.filter((name) => /\/debatindlaeg\.(docx|html)$/.test(name))).toEqual([]);
  });
});

it('what lay in the place of a file and was somebody’s own is told, with its copy', async () => {
  const theirs = { 'papirer/kalender.ics': 'Vores egen', 'papirer/kort-fortalt.html': 'Vores side' };
  const memory = memoryPorts({ 'svar.yaml': RANDERS, ...theirs });
  const request = { formats: HTML ?? [], documents: ['resume'] };
  const value = await made(memory, request);
  const replaced = [...(value.files[0]?.replaced ?? []), ...value.replaced];
  expect(replaced.map(({ path, copy }) => [path, memory.files.get(copy)])).toEqual(
    Object.entries(theirs).map(([path, text]) => [`/hjem/${path}`, text]),
  );
  expect(await made(memory, request)).toMatchObject({ replaced: [], files: [{ replaced: [] }] });
});

describe('a long run', () => {
  it.each([
    [1, 1, false],
    [5, 5, false],
    [6, 6, true],
    [1, 2, true],
  ])('%d named and %d found: %s', (named, found, long) => {
    expect(isLongRun(named, found)).toBe(long);
  });

  it('tells nothing of what is left to do in each paper', async () => {
    const memory = memoryPorts({ 'k/a.yaml': RANDERS, 'k/b.yaml': BAD });
    const value = await made(memory, { files: [given('k')], documents: ['resume'] });
    expect(value.files.map(({ answers, remaining }) => [answers, remaining])).toEqual([
      ['k/a.yaml', null],
      ['k/b.yaml', null],
    ]);
  });
});
