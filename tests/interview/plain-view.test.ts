import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { success } from '../../src/fault.ts';
import { start } from '../../src/interview/interview.ts';
import { parseChoice } from '../../src/interview/parse/parse-choice.ts';
import { parseText } from '../../src/interview/parse/parse-text.ts';
import { createPlainView } from '../../src/interview/plain-view.ts';
import type { ChoicePrompt } from '../../src/interview/prompt.ts';
import { runInterview } from '../../src/interview/run-interview.ts';
import { question, SMALL_QUESTIONS } from '../builders/catalogue.ts';
import { answers, interviewTools, questionnaire } from '../builders/interview.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
const PLAIN = /^[^\x1b\x08\r\x07]*$/;

function plain(typed: readonly string[], interrupts?: EventEmitter) {
  const input = new PassThrough();
  let output = '';
  let complaints = '';
  const view = createPlainView({
    reader: createInterface({ input, terminal: false }),
    input: {},
    output: { write: (text: string) => (output += text) },
    errors: { write: (text: string) => (complaints += text) },
    ...(interrupts ? { interrupts } : {}),
  });
  if (typed.length > 0) input.write(`${typed.join('\n')}\n`);
  if (!interrupts) input.end();
  return { view, printed: () => output, complained: () => complaints };
}

/** A first question to come back to, and then the one that is tried. */
async function walk(type: (typeof SMALL_QUESTIONS)[number]['type'], typed: readonly string[]) {
  const tried = SMALL_QUESTIONS.find((one) => one.type === type);
  if (!tried) throw new Error(`no question of type ${type}`);
  const { paakraevet: _, hvis: __, ...free } = tried;
  const asked = { ...free, id: `proeve.${type}`, omfang: 'hurtig', ved_ikke: true } as const;
  const questions = [
    question({ id: 'foerst.navn', type: 'tekst', tekst: 'Det første?', maks_tegn: 80 }),
    asked,
  ];
  const { view, printed } = plain(['noget', ...typed]);
  const tools = interviewTools(view);
  const end = await runInterview(start(questionnaire(questions), answers('hurtig'), 'hurtig'), tools);
  return { end, printed: printed(), saved: tools.saved.slice(1), asked };
}

const TYPES = [...new Set(SMALL_QUESTIONS.map(({ type }) => type))];

describe.each(TYPES)('a question of type %s, line by line', (type) => {
  it('goes back', async () => {
    const { printed } = await walk(type, ['tilbage']);
    expect(printed.match(/Det første\?/g)).toHaveLength(2);
    expect(printed).toContain('Tryk Enter for at beholde: noget');
  });

  it('helps, and asks again', async () => {
    const { printed, asked } = await walk(type, ['hjælp']);
    expect(printed).toContain(`Hvorfor vi spørger: ${asked.hvorfor}`);
    expect(printed.split(asked.tekst)).toHaveLength(3);
  });

  it('is skipped', async () => {
    const { saved, asked } = await walk(type, ['Spring over']);
    expect(saved).toEqual([[asked.id, null]]);
  });

  it('takes "ved ikke"', async () => {
    const { saved, asked } = await walk(type, ['ved ikke']);
    expect(saved).toEqual([[asked.id, 'ved-ikke']]);
  });

  it('shows the overview', async () => {
    const { printed } = await walk(type, ['oversigt', '']);
    expect(printed).toContain('Du har besvaret 1 af 2 spørgsmål.');
  });

  it('says where the answers are, and stops', async () => {
    const { printed, end } = await walk(type, ['gem', 'afslut']);
    expect(printed).toContain('Dine svar er gemt i svar.yaml.');
    expect(end.kind).toBe('stopped');
    expect(printed).toMatch(PLAIN);
  });
});

const DAYS = [
  'mandag',
  'tirsdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lørdag',
  'søndag',
  'hverdage',
  'ferie',
  'aldrig',
];
const choices = DAYS.map((tekst) => ({ vaerdi: tekst, tekst }));
const TEN: ChoicePrompt = {
  kind: 'choice',
  text: 'Hvilken dag mødes I?',
  choices,
  commands: ['help', 'stop'],
  parse: (text) => parseChoice(text, choices),
};

describe('the plain view', () => {
  it('puts a choice of ten in at most 300 bytes', async () => {
    const { view, printed } = plain(['3']);
    expect(await view.ask(TEN)).toEqual({ kind: 'value', value: 'onsdag' });
    expect(Buffer.byteLength(printed())).toBeLessThanOrEqual(300);
    expect(printed()).toMatch(/\n10\. aldrig\nSkriv et tal fra 1 til 10:\n$/);
  });

  it('says what is wrong, suggests the nearest, and does not read the list again', async () => {
    const { view, printed, complained } = plain(['onsdak', 'ONSDAG']);
    expect(await view.ask(TEN)).toEqual({ kind: 'value', value: 'onsdag' });
    expect(complained()).toContain('Mente du "onsdag"?');
    expect(printed().match(/1\. mandag/g)).toHaveLength(1);
  });

  it('takes an escaped command word as the answer', async () => {
    const { view } = plain(['\\tilbage']);
    const line = { kind: 'line', text: 'Ord?', commands: [], parse: success } as const;
    expect(await view.ask(line)).toEqual({ kind: 'value', value: 'tilbage' });
  });

  it('takes lines until a single full stop, and counts them', async () => {
    const { view, printed } = plain(['en', '', 'to.', '.', 'næste']);
    const lines = { kind: 'lines', text: 'Fortæl.', commands: [], parse: success } as const;
    expect(await view.ask(lines)).toEqual({ kind: 'value', value: 'en\n\nto.' });
    expect(printed()).toContain('Gemt: 3 linjer, 7 tegn.');
  });

  it('keeps a long text that was refused, so that it can be mended', async () => {
    const { view, printed, complained } = plain(['en', 'alt for lang', '.', 'fortryd', 'to', '.']);
    const lines = {
      kind: 'lines',
      text: 'Fortæl.',
      commands: [],
      parse: (text: string) => parseText(text, 10),
    } as const;
    expect(await view.ask(lines)).toEqual({ kind: 'value', value: 'en\nto' });
    expect(complained()).toContain('der er plads til 10');
    expect(printed()).toContain('Din tekst er her endnu, 2 linjer.');
  });

  it('keeps complaints apart from the questions', async () => {
    const { view, printed, complained } = plain(['11', '3']);
    await view.ask(TEN);
    view.complain('Disken er fuld.\x07');
    expect(printed()).not.toContain('ikke noget nummer 11');
    expect(complained()).toBe(
      'Der er ikke noget nummer 11 på listen. Skriv et tal fra 1 til 10.\nDisken er fuld.\n',
    );
  });

  it('stops when the input ends', async () => {
    expect(await plain([]).view.ask(TEN)).toEqual({ kind: 'command', command: 'stop' });
  });

  it('stops on Ctrl+C', async () => {
    const interrupts = new EventEmitter();
    const asked = plain([], interrupts).view.ask(TEN);
    interrupts.emit('SIGINT');
    expect(await asked).toEqual({ kind: 'command', command: 'stop' });
  });

  it('lets no character through that moves the cursor', () => {
    const { view, printed } = plain([]);
    view.say('før\x1b[2J\x07\refter');
    expect(printed()).toBe('\nfør[2Jefter\n');
  });
});
