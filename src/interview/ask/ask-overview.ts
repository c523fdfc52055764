import type { Choice } from '../../content/catalogue/question.ts';
import { goTo, type InterviewState } from '../state/interview.ts';
import { type OverviewSection, overview } from '../state/overview.ts';
import { entryLine, overviewCount, sectionLine } from '../words/overview-text.ts';
import type { Asks, Spot } from './asks.ts';
import type { ChoicePrompt } from './prompt.ts';

const OVERVIEW: Spot = { of: 'oversigt' };

/**
 * Lists the sections with how each stands, then the answers of the section that is chosen, and jumps to the one the
 * person wants to see or mend. Back goes one list up. An empty reply changes nothing.
 */
export async function* askOverview(state: InterviewState): Asks<InterviewState | 'stop'> {
  const sections = overview(state);
  for (;;) {
    const chosen = yield* choose(OVERVIEW, sectionsPrompt(sections));
    if (chosen === 'stop') return 'stop';
    const section = sections.find(({ section }) => section.id === chosen);
    if (!section) return state;
    const id = yield* choose({ ...OVERVIEW, part: section.section.id }, entriesPrompt(section));
    if (id === 'stop') return 'stop';
    if (id === 'back') continue;
    const jump = id === undefined ? undefined : goTo(state, id);
    return jump?.ok ? jump.value : state;
  }
}

function sectionsPrompt(sections: readonly OverviewSection[]): ChoicePrompt {
  const choices = sections.map((section) => ({ vaerdi: section.section.id, tekst: sectionLine(section) }));
  return menu(`${overviewCount(sections)}\nHvilket afsnit vil du se?`, choices);
}

function entriesPrompt({ section, entries }: OverviewSection): ChoicePrompt {
  const choices = entries.map((entry) => ({ vaerdi: entry.question.id, tekst: entryLine(entry) }));
  return menu(`${section.titel}. Hvilket svar vil du se eller rette?`, choices);
}

function menu(text: string, choices: readonly Choice[]): ChoicePrompt {
  return {
    kind: 'choice',
    text,
    choices,
    offer: { meaning: 'go-on', label: '' },
    commands: ['back', 'stop'],
    onlyThese: true,
  };
}

/** The value chosen; undefined when the person just goes on. */
async function* choose(at: Spot, prompt: ChoicePrompt): Asks<string | undefined> {
  const reply = yield { at, prompt };
  if (reply.kind === 'value') return String(reply.value);
  return reply.kind === 'command' ? (reply.command === 'stop' ? 'stop' : 'back') : undefined;
}
