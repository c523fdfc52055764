import { styleText } from 'node:util';
import type { Prompt } from '../../../interview/ask/prompt.ts';
import { commandWord } from '../typed/command-word.ts';
import { roomTip } from '../typed/long-text.ts';
import { enterText } from '../words/enter-text.ts';
import { wrapWords } from '../wrap-words.ts';

/** What stands above the place to answer: section, position, the question, and how to answer it. */
export function promptOpening(prompt: Prompt, columns: number): string {
  const lines = [
    ...placeLines(prompt),
    ['bold', prompt.text],
    ...(prompt.hint ? [['dim', prompt.hint]] : []),
  ];
  const typed = prompt.kind === 'line' || prompt.kind === 'lines';
  if (prompt.kind === 'lines') {
    lines.push(...roomTip(prompt).map((room) => ['dim', room]));
    lines.push(['dim', 'Skriv en eller flere linjer. Slut med en linje, hvor der kun står et punktum.']);
  }
  if (typed && prompt.offer) lines.push(['dim', enterText(prompt.offer, prompt.kind === 'lines')]);
  if (typed && prompt.place) lines.push(['dim', commandTip(prompt)]);
  return lines.map(([style, text]) => styled(style as Style, wrapWords(text ?? '', columns))).join('\n');
}

type Style = 'bold' | 'dim' | 'plain';

function placeLines({ place }: Prompt): string[][] {
  if (!place) return [['plain', '']];
  const section = place.section;
  return [
    ...(section
      ? [
          ['plain', ''],
          ['bold', section.titel.toLocaleUpperCase('da')],
          ['plain', section.indledning],
        ]
      : []),
    ['plain', ''],
    ['plain', `Spørgsmål ${place.position} af ${place.total}`],
  ];
}

function commandTip(prompt: Prompt): string {
  const words = prompt.commands
    .filter((command) => command !== 'overview' && command !== 'save')
    .map(commandWord);
  return `Du kan også skrive: ${words.join(' · ')}`;
}

function styled(style: Style, text: string): string {
  return style === 'plain' || text === '' ? text : styleText(style, text);
}
