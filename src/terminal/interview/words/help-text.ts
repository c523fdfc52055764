import type { Question } from '../../../content/catalogue/question.ts';
import type { Command } from '../../../interview/ask/reply.ts';
import { commandWord, ESCAPE_TIP } from '../typed/command-word.ts';
import { LINE_WORDS_HELP } from '../typed/long-text.ts';
import type { View } from '../view.ts';

const MEANINGS: Readonly<Record<Command, string>> = {
  back: 'til spørgsmålet før',
  help: 'hjælp til spørgsmålet',
  skip: 'gå videre; har du svaret før, bliver svaret stående',
  unknown: 'et godt svar, når I mangler et tal eller en oplysning',
  overview: 'se alle svar, og ret et af dem',
  save: 'hør, hvor dine svar ligger',
  stop: 'hold pause; du kan altid fortsætte senere',
};

/** Why the question is asked, where the answer is found, an example, and the words (and keys) that can be used. */
export function helpText(question: Question, commands: readonly Command[], keyFor?: View['keyFor']): string {
  const parts = [
    `Hvorfor vi spørger: ${question.hvorfor}`,
    question.hvor && `Her finder du svaret: ${question.hvor}`,
    question.eksempel && `Eksempel: ${question.eksempel}`,
    question.type === 'lang_tekst' && LINE_WORDS_HELP,
    commandHelp(commands, keyFor),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What each command word does, one a line. */
function commandHelp(commands: readonly Command[], keyFor?: View['keyFor']): string {
  const key = (command: Command) => (keyFor && command !== 'skip' ? ` (${keyFor(command)})` : '');
  const lines = commands
    .filter((command) => command !== 'help')
    .map((command) => `${commandWord(command)}${key(command)}: ${MEANINGS[command]}.`);
  const taken =
    keyFor && commands.includes('skip')
      ? [`${keyFor('skip')}: gå videre uden svar; et svar, du har givet før, bliver taget ud.`]
      : [];
  return ['I stedet for et svar kan du skrive:', ...lines, ...taken, ESCAPE_TIP].join('\n');
}
