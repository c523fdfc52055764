import { carryOver } from '../../src/answers/carry-over.ts';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import type { PapersRequest, SitPorts } from '../../src/application/sit.ts';
import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';
import { success } from '../../src/fault.ts';
import { draftsInMemory } from './drafts.ts';

export interface MemoryPorts extends SitPorts<string> {
  /** svar.yaml as it stands now; undefined when there is none. */
  readonly text: () => string | undefined;
  /** What happened at the ports, in order. */
  readonly events: string[];
  readonly papersOf: PapersRequest[];
}

/** The ports of a sitting with nothing behind them but memory. */
export function sitPortsInMemory(
  catalogue: Catalogue,
  before?: string,
  given: Partial<SitPorts<string>> = {},
): MemoryPorts {
  let text = before;
  const events: string[] = [];
  const papersOf: PapersRequest[] = [];
  const { tools, kept } = draftsInMemory();
  const store = {
    read: async () => text,
    write: async (next: string) => {
      events.push('write');
      text = next;
    },
  };
  return {
    text: () => text,
    events,
    papersOf,
    loadCatalogue: async (own) => {
      events.push(`catalogue ${own ?? 'ours'}`);
      return success(catalogue);
    },
    loadTransitions: async () => success([]),
    holdAnswers: async () => {
      events.push('hold');
      return success({
        store,
        async carryOver(transitions) {
          const carried = text === undefined ? undefined : carryOver(text, transitions);
          if (carried) text = carried.text;
          return carried?.changes.join('\n');
        },
        async resume() {
          if (text === undefined) return success(undefined);
          const parsed = parseAnswers(text, 'svar.yaml');
          return parsed.ok ? success(parsed.value.answers) : parsed;
        },
        async release() {
          events.push('release');
        },
      });
    },
    drafts: tools.drafts,
    hasDraft: () => kept.size > 0,
    makePapers: async (request) => {
      events.push('papers');
      papersOf.push(request);
      return 'papirerne';
    },
    ...given,
  };
}
