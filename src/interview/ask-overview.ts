import { success } from '../fault.ts';
import { goTo, type InterviewState } from './interview.ts';
import { overview } from './overview.ts';
import { overviewCount, overviewText } from './overview-text.ts';
import { parseWholeNumber } from './parse/parse-number.ts';
import type { View } from './view.ts';

/** Shows every answer, and jumps to the one the person wants to mend. Enter alone changes nothing. */
export async function askOverview(view: View, state: InterviewState): Promise<InterviewState | 'stop'> {
  const sections = overview(state);
  const entries = sections.flatMap((section) => section.entries);
  view.say(`${overviewText(sections)}\n\n${overviewCount(sections)}`);
  const reply = await view.ask({
    kind: 'line',
    text: 'Vil du rette et svar? Skriv nummeret på spørgsmålet.',
    enter: { meaning: 'go-on', label: '' },
    commands: ['back', 'stop'],
    parse: (text) => {
      const number = parseWholeNumber(text, 1, entries.length);
      return number.ok ? success(entries[number.value - 1]?.question.id) : number;
    },
  });
  if (reply.kind === 'command' && reply.command === 'stop') return 'stop';
  const jump = reply.kind === 'value' ? goTo(state, String(reply.value)) : undefined;
  return jump?.ok ? jump.value : state;
}
