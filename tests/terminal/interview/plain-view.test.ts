import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../../src/danish/date.ts';
import { success } from '../../../src/fault.ts';
import { parseDate } from '../../../src/interview/ask/parse/parse-date.ts';
import { parseText } from '../../../src/interview/ask/parse/parse-text.ts';
import type { ChoicePrompt, ChoicesPrompt } from '../../../src/interview/ask/prompt.ts';
import { createPlainView } from '../../../src/terminal/interview/plain-view.ts';

/** A person at a terminal, who types when they like. */
function typist() {
  const input = new PassThrough();
  let output = '';
  const write = (text: string) => (output += text);
  const view = createPlainView({
    reader: createInterface({ input, terminal: false }),
    input: {},
    output: { write },
    errors: { write },
    typedByHand: true,
  });
  const type = async (text: string) => {
    await vi.waitFor(() => expect(output).toMatch(/:\n$/));
    output += '>\n';
    input.write(text);
  };
  return { view, type, more: (text: string) => input.write(text), printed: () => output };
}

function plain(typed: readonly string[], interrupts?: EventEmitter, columns?: number) {
  const input = new PassThrough();
  let output = '';
  let complaints = '';
  const view = createPlainView({
    reader: createInterface({ input, terminal: false }),
    input: {},
    output: { write: (text: string) => (output += text), columns },
    errors: { write: (text: string) => (complaints += text), columns },
    ...(interrupts ? { interrupts } : {}),
  });
  if (typed.length > 0) input.write(`${typed.join('\n')}\n`);
  if (!interrupts) input.end();
  return { view, printed: () => output, complained: () => complaints };
}

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
};

describe('the plain view', () => {
  it('puts a choice of ten in at most 300 bytes', async () => {
    const { view, printed } = plain(['3']);
    expect(await view.ask(TEN)).toEqual({ kind: 'chosen', values: ['onsdag'] });
    expect(Buffer.byteLength(printed())).toBeLessThanOrEqual(300);
    expect(printed()).toMatch(/\n10\. aldrig\nSkriv et tal fra 1 til 10:\nValgt: onsdag\.\n$/);
  });

  it('says what is wrong, suggests the nearest, and does not read the list again', async () => {
    const { view, printed, complained } = plain(['onsdak', 'ONSDAG']);
    expect(await view.ask(TEN)).toEqual({ kind: 'chosen', values: ['onsdag'] });
    expect(complained()).toContain('Mente du "onsdag"?');
    expect(printed().match(/1\. mandag/g)).toHaveLength(1);
  });

  it.each([
    ['3', 'onsdag'],
    ['ON', 'onsdag'],
    ['fre', 'fredag'],
  ])('says by name which one it took %s for', async (typed, name) => {
    const { view, printed } = plain([typed]);
    expect(await view.ask(TEN)).toEqual({ kind: 'chosen', values: [name] });
    expect(printed()).toMatch(new RegExp(`:\\nValgt: ${name}\\.\\n$`));
  });

  it('does not say it again when it was typed in full', async () => {
    const { view, printed } = plain(['Onsdag']);
    await view.ask(TEN);
    expect(printed()).not.toContain('Valgt');
  });

  it('has "ved ikke" as the last number, where it is an answer', async () => {
    const known: ChoicePrompt = { ...TEN, commands: ['help', 'unknown', 'stop'] };
    const { view, printed } = plain(['11']);
    expect(await view.ask(known)).toEqual({ kind: 'command', command: 'unknown' });
    expect(printed()).toContain('\n10. aldrig\n11. Ved ikke\nSkriv et tal fra 1 til 11:\n');
    const other = plain(['11', '1']);
    await other.view.ask(TEN);
    expect(other.complained()).toContain('Der er ikke noget nummer 11 på listen.');
  });

  it('takes several choices on one line, says them by name, and does not read the list again', async () => {
    const several: ChoicesPrompt = {
      ...TEN,
      kind: 'choices',
      chosen: [],
    };
    const { view, printed } = plain(['3, 1']);
    expect(await view.ask(several)).toEqual({ kind: 'chosen', values: ['onsdag', 'mandag'] });
    expect(printed()).toMatch(/for eksempel 1, 3:\nValgt: mandag; onsdag\.\n$/);
    expect(printed().match(/1\. mandag/g)).toHaveLength(1);
  });

  it.each([20, 40, 60, 80])(
    'breaks every line between words in a terminal of %i columns',
    async (columns) => {
      const prompt: ChoicesPrompt = {
        kind: 'choices',
        text: 'Hvilke af kommunens medarbejdere har I talt med om, hvordan det går med hjælpemidlerne på arbejdspladsen?',
        hint: 'Vælg dem, I har talt med det seneste år, også når I kun har talt sammen i telefonen.',
        choices: [
          { vaerdi: 'a', tekst: 'Den, der står for fleksjob og kontakten til virksomhederne i kommunen' },
          {
            vaerdi: 'b',
            tekst: 'Den, der bevilger hjælpemidler og personlig assistance til dem, der er i job',
          },
        ],
        chosen: [],
        commands: ['help', 'stop'],
        place: { position: 1, total: 2 },
      };
      const wide = plain(['nej', '1, 2']);
      const narrow = plain(['nej', '1, 2'], undefined, columns);
      for (const { view } of [wide, narrow]) await view.ask(prompt);
      expect(wide.printed()).toMatch(/^.{90,}$/m);
      for (const heard of ['printed', 'complained'] as const) {
        const lines = narrow[heard]().split('\n');
        // A line that fills the last column is followed by an empty one in the console of older Windows.
        for (const line of lines.filter((line) => line.includes(' ')))
          expect(line.length).toBeLessThan(columns);
        expect(narrow[heard]()).not.toMatch(/^ /m);
        // No word is broken, none is lost, and none is said twice.
        expect(narrow[heard]().split(/\s+/)).toEqual(wide[heard]().split(/\s+/));
      }
    },
  );

  it('says the command words before the first question, and not again', async () => {
    const { view, printed } = plain(['a', 'b']);
    const line = {
      kind: 'line',
      text: 'Ord?',
      commands: [],
      parse: success,
      place: { position: 1, total: 2 },
    } as const;
    await view.ask(line);
    await view.ask(line);
    expect(
      printed().match(/tilbage, hjælp, spring over, ved ikke, oversigt, gem eller afslut/g),
    ).toHaveLength(1);
  });

  it('says what was understood only where it is not what was typed', async () => {
    const { view, printed } = plain(['3/12-2026', '3. december 2026']);
    const date = {
      kind: 'line',
      text: 'Hvornår?',
      commands: [],
      parse: parseDate,
      describe: (value: unknown) => formatDate(String(value)),
    } as const;
    await view.ask(date);
    await view.ask(date);
    expect(printed().match(/Forstået: 3\. december 2026/g)).toHaveLength(1);
  });

  it('goes on with a pasted text after a full stop alone in it', async () => {
    const { view, type, more } = typist();
    const lines = { kind: 'lines', text: 'Fortæl.', commands: [], longest: 600, parse: success } as const;
    const asked = view.ask(lines);
    await type('En.\r\n.\r\nTo.\r\n');
    await new Promise((done) => setTimeout(done, 150));
    more('.\r\n');
    expect(await asked).toEqual({ kind: 'text', text: 'En.\n.\nTo.' });
  });

  it('says first how much room there is', async () => {
    const { view, printed } = plain(['en', '.']);
    await view.ask({ kind: 'lines', text: 'Fortæl.', commands: [], longest: 600, parse: success });
    expect(printed()).toContain('Der er plads til 600 tegn.\nSkriv en eller flere linjer.');
  });

  it('takes an escaped command word as the answer', async () => {
    const { view } = plain(['\\tilbage']);
    const line = { kind: 'line', text: 'Ord?', commands: [], parse: success } as const;
    expect(await view.ask(line)).toEqual({ kind: 'text', text: 'tilbage', asWritten: true });
  });

  it('takes lines until a single full stop, and counts them', async () => {
    const { view, printed } = plain(['en', '', 'to.', '.', 'næste']);
    const lines = { kind: 'lines', text: 'Fortæl.', commands: [], parse: success } as const;
    expect(await view.ask(lines)).toEqual({ kind: 'text', text: 'en\n\nto.' });
    expect(printed()).toContain('Modtaget: 3 linjer, 7 tegn.');
  });

  it('keeps a long text that was refused, so that it can be mended', async () => {
    const { view, printed, complained } = plain(['en', 'alt for lang', '.', 'fortryd', 'to', '.']);
    const lines = {
      kind: 'lines',
      text: 'Fortæl.',
      commands: [],
      parse: (text: string) => parseText(text, 10),
    } as const;
    expect(await view.ask(lines)).toEqual({ kind: 'text', text: 'en\nto' });
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

describe('several lines pasted into a question of one line', () => {
  const line = { kind: 'line', text: 'Hvor?', commands: [], parse: success } as const;

  it('never answer the next question, and the person is told', async () => {
    const { view, type, printed } = typist();
    const first = view.ask(line);
    await type('Rådhuset\n8900 Randers\nlokale 2\n');
    expect(await first).toEqual({ kind: 'text', text: 'Rådhuset' });
    const second = view.ask({ ...line, text: 'Hvornår?' });
    await type('på tirsdag\n');
    expect(await second).toEqual({ kind: 'text', text: 'på tirsdag' });
    expect(printed()).toMatch(/2 linjer kom før det næste spørgsmål.*\n\nHvornår\?/);
  });

  it('do not mend an answer that was refused either', async () => {
    const { view, type, printed } = typist();
    const asked = view.ask(TEN);
    await type('i dag\n3\n');
    await type('4\n');
    expect(await asked).toEqual({ kind: 'chosen', values: ['torsdag'] });
    expect(printed()).toContain('En linje kom før det næste spørgsmål');
  });

  it('are one answer where several lines are asked for', async () => {
    const { view, type } = typist();
    const asked = view.ask({ kind: 'lines', text: 'Fortæl.', commands: [], parse: success });
    await type('en\nto\n.\n');
    expect(await asked).toEqual({ kind: 'text', text: 'en\nto' });
  });

  it('are the answers when they come from a pipe', async () => {
    const { view } = plain(['Rådhuset', 'på tirsdag']);
    await view.ask(line);
    expect(await view.ask(line)).toEqual({ kind: 'text', text: 'på tirsdag' });
  });
});
