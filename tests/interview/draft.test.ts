import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { success } from '../../src/fault.ts';
import { createInquirerView } from '../../src/terminal/interview/inquirer-view.ts';
import { createPlainView } from '../../src/terminal/interview/plain-view.ts';
import type { EditText, View } from '../../src/terminal/interview/view.ts';
import { question } from '../builders/catalogue.ts';
import { draftsInMemory } from '../builders/drafts.ts';
import { answers, interviewTools, questionnaire, wholeSitting } from '../builders/interview.ts';
import { screenlessTerminal } from '../builders/terminal.ts';

const STORY = question({ id: 'debat.fortaelling', type: 'lang_tekst' });

interface Seat {
  readonly view: View;
  readonly printed: () => string;
}

/** All is typed at once, and then the input ends. */
function plain(typed: readonly string[]): Seat {
  const input = new PassThrough();
  let printed = '';
  const write = (text: string) => (printed += text);
  const reader = createInterface({ input, terminal: false });
  const view = createPlainView({ reader, input: {}, output: { write }, errors: { write } });
  input.end(typed.map((line) => `${line}\n`).join(''));
  return { view, printed: () => printed };
}

/** The same at inquirer's menus, a line at a time; then Ctrl+C. */
function menus(typed: readonly string[]): Seat {
  const { input, output } = screenlessTerminal();
  let printed = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const left = typed.map((line) => `${line}\r`);
  const typing = setInterval(() => input.write(left.shift() ?? '\x03'), 150);
  onTestFinished(() => clearInterval(typing));
  return { view: createInquirerView({ input, output }), printed: () => stripVTControlCharacters(printed) };
}

async function sit(seat: Seat, memory: ReturnType<typeof draftsInMemory>, before?: string) {
  const tools = interviewTools(seat.view, memory.tools);
  const given = answers('fuld', before ? { debat: { fortaelling: before } } : {});
  const end = await wholeSitting(questionnaire([STORY]), given, tools, before && STORY.id);
  return { end: end.kind, saved: tools.saved.map(([, value]) => value), said: seat.printed() };
}

describe.each([
  ['line by line', plain],
  ['in menus', menus],
] as const)('a long text %s', (_, seat) => {
  it('is kept after each line, and still there when the program is stopped', async () => {
    const memory = draftsInMemory();
    expect(await sit(seat(['Vi ringede.', 'Ingen svarede.']), memory)).toMatchObject({
      end: 'stopped',
      saved: [],
    });
    expect(memory.history).toEqual([['Vi ringede.'], ['Vi ringede.', 'Ingen svarede.']]);
    expect(memory.kept.get(STORY.id)).toEqual(['Vi ringede.', 'Ingen svarede.']);
  });

  it('is offered again, gone on with, and its draft taken away once it is confirmed', async () => {
    const memory = draftsInMemory({ [STORY.id]: ['Vi ringede.'] });
    const { saved, said } = await sit(seat(['1', 'Ingen svarede.', '.']), memory);
    expect(said).toContain('Din kladde er her endnu, 1 linje:\nVi ringede.');
    expect(saved).toEqual(['Vi ringede.\nIngen svarede.']);
    expect(memory.kept.size).toBe(0);
  });

  it('comes back from the editor to be confirmed', async () => {
    const edit: EditText = async (text) => success(`${text}\nOg rettet.`);
    const memory = draftsInMemory({}, edit);
    const { saved, said } = await sit(seat(['Skrevet.', 'redigér', '.']), memory);
    expect(said).toContain('Teksten er hentet, 2 linjer.');
    expect(saved).toEqual(['Skrevet.\nOg rettet.']);
  });
});

describe('a draft', () => {
  it('can be thrown away, and is then not offered again', async () => {
    const memory = draftsInMemory({ [STORY.id]: ['Gammelt.'] });
    const { saved, said } = await sit(plain(['2', 'hjælp', 'Nyt.', '.']), memory);
    expect(saved).toEqual(['Nyt.']);
    expect(said.match(/Gammelt\./g)).toHaveLength(1);
    expect(said.match(/redigér:/g)).toHaveLength(1);
  });

  it('is kept when one stops at the offer', async () => {
    const memory = draftsInMemory({ [STORY.id]: ['Gammelt.'] });
    expect(await sit(plain([]), memory)).toMatchObject({ end: 'stopped' });
    expect(memory.kept.get(STORY.id)).toEqual(['Gammelt.']);
  });

  it('never holds a CPR number, not even one over two lines', async () => {
    const memory = draftsInMemory();
    await sit(plain(['Ring til 010190-1234 i dag', '020280-', '1234']), memory);
    expect(JSON.stringify(memory.history)).not.toMatch(/010190|1234 i dag/);
    expect(memory.kept.get(STORY.id)?.[0]).toBe('Ring til ••••••-•••• i dag');
  });
});

describe('the editor', () => {
  it('opens the answer there is when nothing is written yet', async () => {
    const opened: string[] = [];
    const edit: EditText = async (text) => {
      opened.push(text);
      return success('Ny udgave');
    };
    const { saved } = await sit(plain(['editor', '.']), draftsInMemory({}, edit), 'Gammel udgave');
    expect(opened).toEqual(['Gammel udgave']);
    expect(saved).toEqual(['Ny udgave']);
  });

  it('that is not there is told of in one line, and the text goes on', async () => {
    const { saved, said } = await sit(plain(['Første.', 'rediger', 'Anden.', '.']), draftsInMemory());
    expect(said).toContain('Intet skriveprogram. Skriv her.');
    expect(saved).toEqual(['Første.\nAnden.']);
  });
});
