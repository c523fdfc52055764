import { formatNumber } from '../../../danish/number.ts';
import { maskPersonalNumbers } from '../../../danish/personal-number.ts';
import { type HowMuch, howMuch } from '../../../interview/ask/how-much.ts';
import type { LinesPrompt, Prompt } from '../../../interview/ask/prompt.ts';
import type { Command } from '../../../interview/ask/reply.ts';
import { commandIn, commandWord } from './command-word.ts';

const END = '.';
const ESCAPE = '\\';

/** Said before the first long text of a sitting, and in the help of each. */
export const LINE_WORDS_TIP = [
  'Undervejs kan du skrive et af disse ord på en linje for sig.',
  'antal: hør, hvor meget du har skrevet.',
  'fortryd: fjern den sidste linje.',
  'forfra: begynd teksten forfra.',
].join('\n');

/** The same words, the way out, and the editor that is a choice and never needed. */
export const LINE_WORDS_HELP = [
  LINE_WORDS_TIP,
  'redigér: åbn teksten i dit eget skriveprogram, hvis der er valgt et i VISUAL eller EDITOR.',
  'afslut: hold pause; det, du har skrevet, bliver gemt som kladde.',
].join('\n');

/** Said when a command other than a stop is asked for in the middle of a text. */
export const IN_THE_MIDDLE =
  'Du er midt i en tekst. Slut den først med et punktum alene på en linje, eller skriv forfra.';

/** The words that mean a command also in the middle of a text. Their other forms ("slut", "spring") are text there. */
const COMMANDS: readonly Command[] = ['back', 'skip', 'unknown', 'overview', 'save', 'stop'];

const LINE_WORDS = ['antal', 'fortryd', 'forfra', 'hjælp', 'redigér', 'rediger', 'editor'] as const;
type LineWord = (typeof LINE_WORDS)[number];

/** How much room there is for a long text, told before it is written; none where there is no limit. */
export function roomTip(prompt: Prompt): readonly string[] {
  if (prompt.kind !== 'lines' || prompt.longest === undefined) return [];
  return [`Der er plads til ${formatNumber(prompt.longest)} tegn.`];
}

/** What one more line does to a long text: it ends it, or it goes on with these lines. */
export type LineTaken =
  | { readonly kind: 'end'; readonly text: string }
  | LinesTaken
  /** The person wants what is written so far in their own editor (edit-lines.ts). */
  | { readonly kind: 'edit'; readonly lines: readonly string[] }
  | { readonly kind: 'stop' };

export interface LinesTaken {
  readonly kind: 'more';
  readonly lines: readonly string[];
  readonly said?: string;
}

/**
 * Takes one typed line into a long text; every view reads long texts with this. A single full stop ends it. A first
 * line that is empty or a command word is the whole reply. Words count only alone on a line; a backslash before them,
 * or before the full stop, makes them text.
 */
export function takeLine(prompt: LinesPrompt, lines: readonly string[], typed: string): LineTaken {
  const alone = typed.trim();
  if (lines.length === 0 && (alone === '' || commandIn(alone))) return { kind: 'end', text: typed };
  if (alone === END) return { kind: 'end', text: lines.join('\n') };
  const word = lineWord(alone);
  if (word) return obey(word, prompt, lines);
  const command = commandInText(alone);
  if (command === 'stop') return { kind: 'stop' };
  if (command) {
    const asText = `Skal ordet stå i teksten, så skriv \\${commandWord(command)}.`;
    return { kind: 'more', lines, said: `${IN_THE_MIDDLE} ${asText}` };
  }
  return { kind: 'more', lines: [...lines, withoutEscape(typed)] };
}

/** Said when a text could not be used: it is still there to be mended. */
export function stillThere(lines: readonly string[]): string {
  return `Din tekst er her endnu, ${lineCount(lines)}. Skriv fortryd for at fjerne den sidste linje, forfra for at begynde forfra, eller skriv videre.`;
}

function commandInText(text: string): Command | undefined {
  const folded = text.toLocaleLowerCase('da');
  return COMMANDS.find((command) => commandWord(command) === folded);
}

/** "Modtaget: 2 linjer, 61 tegn." It is not saved yet: the person may still be asked about it. */
export function receipt(prompt: LinesPrompt, text: string): string {
  const { characters } = howMuch(prompt, text);
  return `Modtaget: ${lineCount(text.split('\n'))}, ${formatNumber(characters)} tegn.`;
}

function lineWord(text: string): LineWord | undefined {
  return LINE_WORDS.find((word) => word === text.toLocaleLowerCase('da'));
}

function obey(word: LineWord, prompt: LinesPrompt, lines: readonly string[]): LineTaken {
  switch (word) {
    case 'antal':
      return { kind: 'more', lines, said: tally(howMuch(prompt, lines.join('\n'))) };
    case 'hjælp':
      return { kind: 'more', lines, said: LINE_WORDS_HELP };
    case 'redigér':
    case 'rediger':
    case 'editor':
      return { kind: 'edit', lines };
    case 'forfra':
      return { kind: 'more', lines: [], said: 'Teksten er tom igen. Skriv den forfra.' };
    case 'fortryd': {
      const last = lines.at(-1);
      const said =
        last === undefined
          ? 'Der er ingen linje at fjerne.'
          : `Fjernet: ${maskPersonalNumbers(last) || 'en tom linje.'}`;
      return { kind: 'more', lines: lines.slice(0, -1), said };
    }
  }
}

/** The count of words and characters, against the limits there are. */
function tally({ words, characters, room, newspaperWords }: HowMuch): string {
  const parts = [`Du har skrevet ${formatNumber(words)} ord, ${formatNumber(characters)} tegn.`];
  if (room !== null) {
    const { longest, left } = room;
    const rest = left < 0 ? `${formatNumber(-left)} for mange` : `${formatNumber(left)} tilbage`;
    parts.push(`Der er plads til ${formatNumber(longest)} tegn, så der er ${rest}.`);
  }
  if (newspaperWords !== null) {
    parts.push(`Avisen tager højst ${formatNumber(newspaperWords)} ord til hele indlægget.`);
  }
  return parts.join(' ');
}

/** "2 linjer". */
export function lineCount(lines: readonly string[]): string {
  return `${formatNumber(lines.length)} ${lines.length === 1 ? 'linje' : 'linjer'}`;
}

function withoutEscape(typed: string): string {
  const text = typed.trim();
  const rest = text.slice(1);
  return text.startsWith(ESCAPE) && (rest === END || lineWord(rest) || commandInText(rest)) ? rest : typed;
}
