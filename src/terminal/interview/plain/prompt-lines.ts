import { joinWithEller } from '../../../danish/list.ts';
import type { Prompt } from '../../../interview/ask/prompt.ts';
import { COMMANDS } from '../../../interview/ask/reply.ts';
import { sectionHeading } from '../../../interview/words/overview-text.ts';
import { commandWord, ESCAPE_TIP } from '../typed/command-word.ts';
import { roomTip } from '../typed/long-text.ts';
import { enterText } from '../words/enter-text.ts';

/** Said before the first question, and never again; `hjælp` gives the words with what they do. */
export const COMMAND_WORDS = [
  `Ved hvert spørgsmål kan du skrive et af disse ord i stedet for et svar: ${joinWithEller(COMMANDS.map(commandWord))}.`,
  ESCAPE_TIP,
].join('\n');

/** Section, position, question, choices and how to answer, a line each; the last one ends in a colon. */
export function promptLines(prompt: Prompt): readonly string[] {
  return [...placeLines(prompt), prompt.text, ...choiceLines(prompt), ...answerLines(prompt)];
}

/** The question put again: the choices and the place have been said. */
export function againLines(prompt: Prompt): readonly string[] {
  return [prompt.text, inputLine(prompt)];
}

function placeLines({ place }: Prompt): readonly string[] {
  if (!place) return [''];
  const { section, position, total } = place;
  const opening = section ? [sectionHeading(section.titel), section.indledning] : [];
  return ['', ...opening, `Spørgsmål ${position} af ${total}.`];
}

function choiceLines(prompt: Prompt): readonly string[] {
  if (prompt.kind !== 'choice' && prompt.kind !== 'choices') return [];
  const unknown = numberOfUnknown(prompt);
  return [
    ...prompt.choices.map(({ tekst }, index) => `${index + 1}. ${tekst}`),
    ...(unknown === undefined ? [] : [`${unknown}. Ved ikke`]),
  ];
}

/** The number that stands for "ved ikke" in a list of which one is chosen, as it has an item of its own in the menus. */
export function numberOfUnknown(prompt: Prompt): number | undefined {
  const isAnswer = prompt.kind === 'choice' && prompt.commands.includes('unknown');
  return isAnswer ? prompt.choices.length + 1 : undefined;
}

function answerLines(prompt: Prompt): readonly string[] {
  return [
    ...(prompt.hint ? [prompt.hint] : []),
    ...roomTip(prompt),
    ...(prompt.offer ? [enterText(prompt.offer, prompt.kind === 'lines')] : []),
    inputLine(prompt),
  ];
}

function inputLine(prompt: Prompt): string {
  switch (prompt.kind) {
    case 'line':
      return 'Dit svar:';
    case 'lines':
      return 'Skriv en eller flere linjer. Slut med en linje, hvor der kun står et punktum:';
    case 'choice':
      return `Skriv et tal fra 1 til ${numberOfUnknown(prompt) ?? prompt.choices.length}:`;
    case 'choices': {
      const most = prompt.most === undefined ? '' : `højst ${prompt.most}, `;
      return `Skriv et eller flere tal fra 1 til ${prompt.choices.length}, ${most}for eksempel 1, 3:`;
    }
  }
}
