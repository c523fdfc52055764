import type { Question } from '../catalogue/question.ts';
import { type Command, commandWord } from './command-word.ts';

const MEANINGS: Readonly<Record<Command, string>> = {
  back: 'til spørgsmålet før',
  help: 'hjælp til spørgsmålet',
  skip: 'gå videre uden svar',
  unknown: 'et godt svar, når I mangler et tal eller en oplysning',
  overview: 'se alle svar, og ret et af dem',
  save: 'se, hvor dine svar ligger',
  stop: 'hold pause; du kan altid fortsætte senere',
};

/** Why the question is asked, where the answer is found, an example, and the words that can be typed. */
export function helpText(question: Question, commands: readonly Command[]): string {
  const parts = [
    `Hvorfor vi spørger: ${question.hvorfor}`,
    question.hvor && `Her finder du svaret: ${question.hvor}`,
    question.eksempel && `Eksempel: ${question.eksempel}`,
    commandHelp(commands),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What each command word does, one a line. */
function commandHelp(commands: readonly Command[]): string {
  const lines = commands
    .filter((command) => command !== 'help')
    .map((command) => `  ${commandWord(command)}: ${MEANINGS[command]}.`);
  return ['I stedet for et svar kan du bruge:', ...lines].join('\n');
}
