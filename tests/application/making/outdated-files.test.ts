import { describe, expect, it } from 'vitest';
import { importWord } from '../../../src/application/import-word.ts';
import { type MakeRequest, makePapers } from '../../../src/application/make-papers.ts';
import { isRefused } from '../../../src/application/outcome.ts';
import type { Outdated } from '../../../src/application/ports.ts';
import { printPapers } from '../../../src/application/print-papers.ts';
import { sit } from '../../../src/application/sit.ts';
import { FORMATS } from '../../../src/formats/formats.ts';
import type { Reply } from '../../../src/interview/ask/reply.ts';
import { exampleText } from '../../builders/examples.ts';
import {
  FULL_DISK,
  given,
  type Memory,
  type MemoryOptions,
  memoryPorts,
} from '../../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../../builders/papers.ts';
import { editedInWord } from '../../builders/word.ts';

const RANDERS = exampleText('randers/svar.yaml');
const OLD = 'Tirsdag den 8. december';
const RENEWED = RANDERS.replace(OLD, 'Onsdag den 9. december');
const PIECE = '/hjem/papirer/debatindlaeg';
const PAPER = '# Forslag\n\nKommunen svarer hurtigt.\n\nDet er godt.\n';
const [OTHERS, PDF] = [FORMATS.filter(({ id }) => id !== 'pdf'), FORMATS.filter(({ id }) => id === 'pdf')];

/** `lav` with no browser there: Word and web page can be made, a PDF cannot. */
async function make(memory: Memory, more: Partial<MakeRequest> = {}) {
  const request = {
    files: [given('svar.yaml')],
    date: EXAMPLE_DATE,
    ownCatalogue: undefined,
    documents: ['debat'],
    formats: OTHERS,
    out: undefined,
    drafts: false,
  };
  const made = await makePapers({ ...request, ...more }, memory.ports);
  if (isRefused(made)) throw new Error(made.faults[0]?.message);
  return made;
}

/** A debate piece in every format, as an earlier run has left it. */
async function madeBefore(options: MemoryOptions = {}) {
  const memory = memoryPorts({ 'svar.yaml': RANDERS }, options);
  await make(memory);
  const markdown = memory.text('papirer/debatindlaeg.md');
  await memory.ports.shelf.layFile(`${PIECE}.pdf`, 'pdf', { markdown, recipe: null });
  return memory;
}

const inSight = ({ files }: Memory) =>
  ['pdf', 'docx', 'html'].filter((ending) => files.has(`${PIECE}.${ending}`));
const ofPiece = (outdated: readonly Outdated[]) =>
  outdated.filter(({ path }) => path.startsWith(`${PIECE}.`));
const endings = (outdated: readonly Outdated[]) => ofPiece(outdated).map(({ path }) => path.split('.').pop());

/** Another occasion, nothing else, and then the papers. */
function replyTo(id: string): Reply {
  if (id.startsWith('debat.anledning/')) return { kind: 'chosen', values: ['keep'] };
  if (id.startsWith('debat.anledning'))
    return {
      kind: 'text',
      text: 'Onsdag den 9. december drøfter Arbejdsmarkedsudvalget, hvor længe borgerne venter.',
    };
  return id.startsWith('slut')
    ? { kind: 'chosen', values: ['papers'] }
    : { kind: 'command', command: 'skip' };
}

describe('a finished file of a former text', () => {
  it.each<[string, Partial<MakeRequest>, readonly string[]]>([
    ['no format is asked for', { formats: [] }, []],
    ['there is no browser', { formats: PDF }, []],
    ['one other format is made', { formats: OTHERS.slice(0, 1) }, ['docx']],
    ['all others are made', {}, ['docx', 'html']],
  ])('lies in sight no longer after lav, when %s', async (_why, more, left) => {
    const memory = await madeBefore();
    memory.files.set('/hjem/svar.yaml', RENEWED);
    const { outdated } = await make(memory, more);
    expect(inSight(memory)).toEqual(left);
    expect(endings(outdated)).toEqual(['pdf', 'docx', 'html'].filter((one) => !left.includes(one)));
    for (const { copy } of outdated) expect(memory.files.has(copy ?? '')).toBe(true);
    expect((await make(memory, more)).outdated).toEqual([]);
  });

  it('lies in sight no longer when the piece is withheld, for a gap or for edits that cannot be joined', async () => {
    const gap = await madeBefore();
    gap.files.set(`${PIECE}.md`, `${gap.text('papirer/debatindlaeg.md')}\n[INDSÆT NAVN]\n`);
    const withheld = await make(gap);
    expect([withheld.outcome, inSight(gap), ofPiece(withheld.outdated).length]).toEqual(['blocked', [], 3]);
    const edited = await madeBefore();
    edited.files.set(`${PIECE}.md`, edited.text('papirer/debatindlaeg.md').replace(OLD, 'I morgen'));
    edited.files.set('/hjem/svar.yaml', RENEWED);
    const unjoined = await make(edited);
    expect([unjoined.outcome, inSight(edited), ofPiece(unjoined.outdated).length]).toEqual([
      'blocked',
      [],
      3,
    ]);
  });

  it('goes also when the text was changed by hand, and by the run after one that was cut short', async () => {
    const memory = await madeBefore();
    memory.files.set(`${PIECE}.md`, `${memory.text('papirer/debatindlaeg.md')}\nVores eget.\n`);
    expect(endings((await make(memory, { formats: [] })).outdated)).toEqual(['pdf', 'docx', 'html']);
  });

  it('stays when the text is as it was', async () => {
    const memory = await madeBefore();
    for (const formats of [[], PDF]) expect((await make(memory, { formats })).outdated).toEqual([]);
    expect(inSight(memory)).toEqual(['pdf', 'docx', 'html']);
  });

  it('is told and not touched when somebody has written in it', async () => {
    const memory = await madeBefore();
    for (const ending of ['docx', 'html', 'pdf']) memory.files.set(`${PIECE}.${ending}`, 'Rettet');
    memory.files.set('/hjem/svar.yaml', RENEWED);
    const { outdated } = await make(memory, { formats: [] });
    expect(ofPiece(outdated).map(({ copy }) => copy)).toEqual([null, null, null]);
    expect(inSight(memory).map((ending) => memory.text(`papirer/debatindlaeg.${ending}`))).toEqual(
      inSight(memory).map(() => 'Rettet'),
    );
  });

  it('that cannot be moved is a fault', async () => {
    const before = await madeBefore();
    const failing = { 'papirer/debatindlaeg.pdf': FULL_DISK };
    const memory = await madeBefore({ failing });
    memory.files.set(`${PIECE}.pdf`, before.text('papirer/debatindlaeg.pdf'));
    memory.files.set('/hjem/svar.yaml', RENEWED);
    expect(await make(memory)).toMatchObject({ outcome: 'not-made', faults: [FULL_DISK] });
  });

  it('lies in sight no longer after start, when an answer was changed there and papers were made', async () => {
    const memory = await madeBefore();
    const request = {
      file: given('svar.yaml'),
      depth: undefined,
      date: EXAMPLE_DATE,
      ownCatalogue: undefined,
      formats: PDF,
    };
    const opened = await sit(request, memory.ports);
    if (isRefused(opened)) throw new Error(opened.faults[0]?.message);
    await opened.sitting.goTo('debat.anledning');
    for (let now = opened.sitting.now(); now.kind === 'asked'; now = opened.sitting.now())
      await opened.sitting.reply({ ...replyTo(now.id), to: now.id });
    const ended = opened.sitting.now();
    if (ended.kind !== 'ended') throw new Error('The sitting has not ended.');
    const end = await opened.finish(ended.end);
    const outdated =
      (end.kind === 'done' && end.papers && !isRefused(end.papers) && end.papers.outdated) || [];
    expect(endings(outdated)).toEqual(['pdf', 'docx', 'html']);
    expect(inSight(memory)).toEqual([]);
    expect(memory.text('papirer/debatindlaeg.md')).toContain('Onsdag den 9. december');
    await opened.leave();
  });

  it('lies in sight no longer after pdf, whether or not it could be made', async () => {
    const memory = await madeBefore();
    memory.files.set(`${PIECE}.md`, PAPER);
    const request = {
      files: [given('papirer/debatindlaeg.md')],
      answers: given('svar.yaml'),
      ownCatalogue: undefined,
    };
    const printed = await printPapers({ ...request, formats: PDF }, memory.ports);
    if (isRefused(printed)) throw new Error(printed.faults[0]?.message);
    expect([printed.outcome, endings(printed.outdated)]).toEqual(['not-made', ['pdf', 'docx', 'html']]);
    expect(inSight(memory)).toEqual([]);
  });

  it('lies in sight no longer after hent, but for the Word file that was fetched', async () => {
    const memory = memoryPorts({ 'papirer/debatindlaeg.md': PAPER });
    const request = {
      files: [given('papirer/debatindlaeg.md')],
      answers: given('svar.yaml'),
      ownCatalogue: undefined,
    };
    await printPapers({ ...request, formats: OTHERS }, memory.ports);
    await memory.ports.shelf.layFile(`${PIECE}.pdf`, 'pdf', { markdown: PAPER, recipe: null });
    const word = memory.files.get(`${PIECE}.docx`) as Uint8Array;
    const hand = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');
    memory.files.set(`${PIECE}.docx`, await editedInWord(word, hand));
    const file = given('papirer/debatindlaeg.docx');
    const fetched = await importWord({ file, into: undefined }, memory.ports);
    if (isRefused(fetched)) throw new Error(fetched.faults[0]?.message);
    expect([fetched.outcome, endings(fetched.outdated)]).toEqual(['done', ['pdf', 'html']]);
    expect(inSight(memory)).toEqual(['docx']);
  });
});
