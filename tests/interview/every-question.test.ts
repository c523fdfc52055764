import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/interview/ask/reply.ts';
import { start } from '../../src/interview/state/interview.ts';
import { createInquirerView } from '../../src/terminal/interview/inquirer-view.ts';
import { createPlainView } from '../../src/terminal/interview/plain-view.ts';
import type { View } from '../../src/terminal/interview/view.ts';
import { question, SMALL_QUESTIONS } from '../builders/catalogue.ts';
import { answers, interview, interviewTools, questionnaire } from '../builders/interview.ts';
import { screenlessTerminal } from '../builders/terminal.ts';
import { asksInMenus, typing } from './typing.ts';

interface Sat {
  readonly view: View;
  readonly printed: () => string;
}

const WORDS: Readonly<Record<Command, string>> = {
  back: 'tilbage',
  help: 'hjælp',
  skip: 'spring over',
  unknown: 'ved ikke',
  overview: 'oversigt',
  save: 'gem',
  stop: 'afslut',
};

/** What a terminal sends for F1, F2, F3, F4, F5, F6 and F8. */
const KEYS: Readonly<Record<Command, string>> = {
  help: '\x1bOP',
  back: '\x1bOQ',
  skip: '\x1bOR',
  unknown: '\x1bOS',
  overview: '\x1b[15~',
  save: '\x1b[17~',
  stop: '\x1b[19~',
};

const CTRL_C = '\x03';
const isKey = (text: string) => text === CTRL_C || Object.values(KEYS).includes(text);

/** A person line by line: all is typed at once, and then the input ends. */
function lineByLine(typed: readonly string[]): Sat {
  const input = new PassThrough();
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const view = createPlainView({
    reader: createInterface({ input, terminal: false }),
    input: {},
    output: { write },
    errors: { write },
  });
  input.end(`${typed.join('\n')}\n`);
  return { view, printed: () => output };
}

/** A person at inquirer's menus, who types when there is a prompt, and then presses Ctrl+C. */
function atMenus(typed: readonly string[]): Sat {
  const { input, output } = screenlessTerminal();
  const left = [...typed];
  const next = () => left.shift() ?? CTRL_C;
  // Not before the prompt that is being drawn listens.
  const send = (text: string) => setImmediate(() => input.write(isKey(text) ? text : `${text}\r`));
  const typist = typing(next, asksInMenus, send);
  output.setEncoding('utf8').on('data', typist.see);
  return { view: createInquirerView({ input, output }), printed: () => typist.result().output };
}

const WAYS = [
  { way: 'line by line', sit: lineByLine, saying: WORDS },
  { way: 'with words at the menus', sit: atMenus, saying: WORDS },
  { way: 'with keys at the menus', sit: atMenus, saying: KEYS },
] as const;

/** A first question to come back to, and then the one that is tried. */
async function walk(sit: (typed: readonly string[]) => Sat, type: string, typed: readonly string[]) {
  const tried = SMALL_QUESTIONS.find((one) => one.type === type);
  if (!tried) throw new Error(`no question of type ${type}`);
  const { paakraevet: _, hvis: __, ...free } = tried;
  const asked = { ...free, id: `proeve.${type}`, omfang: 'hurtig', ved_ikke: true } as const;
  const first = question({ id: 'foerst.navn', type: 'tekst', tekst: 'Det første?', maks_tegn: 80 });
  const { view, printed } = sit(['noget', ...typed]);
  const tools = interviewTools(view);
  const begin = start(questionnaire([first, asked]), answers('hurtig'), 'hurtig');
  const end = await interview(begin, tools);
  return { end, printed: printed(), saved: tools.saved.slice(1), asked };
}

const TYPES = [...new Set(SMALL_QUESTIONS.map(({ type }) => type))];

describe.each(WAYS)('$way', ({ sit, saying }) => {
  describe.each(TYPES)('a question of type %s', (type) => {
    it('goes back, and offers to keep the answer before', async () => {
      const { printed } = await walk(sit, type, [saying.back]);
      expect(printed.match(/Det første\?/g)).toHaveLength(2);
      expect(printed).toContain('Tryk Enter for at beholde: noget');
    });

    it('helps, and asks again', async () => {
      const { printed, asked } = await walk(sit, type, [saying.help]);
      expect(printed).toContain(`Hvorfor vi spørger: ${asked.hvorfor}`);
      expect(printed.split(asked.tekst)).toHaveLength(3);
      expect(printed).toContain('omvendt skråstreg');
    });

    it('is skipped', async () => {
      const { saved, asked } = await walk(sit, type, [saying.skip]);
      expect(saved).toEqual([[asked.id, null]]);
    });

    it('takes "ved ikke"', async () => {
      const { saved, asked } = await walk(sit, type, [saying.unknown]);
      expect(saved).toEqual([[asked.id, 'ved-ikke']]);
    });

    it('shows the overview, and comes back with Enter', async () => {
      const { printed, asked } = await walk(sit, type, [saying.overview, '']);
      expect(printed).toContain('Du har besvaret 1 af 2 spørgsmål. 1 mangler.');
      expect(printed.split(asked.tekst)).toHaveLength(3);
    });

    it('says where the answers are, asks again, and stops', async () => {
      const { printed, end, saved } = await walk(sit, type, [saying.save, saying.stop]);
      expect(printed).toContain('Dine svar er gemt i svar.yaml.');
      expect(end.kind).toBe('stopped');
      expect(saved).toEqual([]);
    });
  });
});
