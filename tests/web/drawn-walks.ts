import fc from 'fast-check';
import { isRefused } from '../../src/application/outcome.ts';
import { type OpenSitting, sit } from '../../src/application/sit.ts';
import type { Reply } from '../../src/interview/ask/reply.ts';
import type { Asked } from '../../src/interview/sitting/conversation.ts';
import { given, memoryPorts } from '../builders/memory-ports.ts';
import { scriptOf } from '../interview/walk-script.ts';
import { hiddenFields, openPage, type Visitor, visitor } from './open-page.ts';
import { filledIn, seen } from './walk-pages.ts';

/** What somebody does at a question. */
type Move = 'answer' | 'unknown' | 'skip' | 'back' | 'refresh' | 'twice';

export interface DrawnWalk {
  readonly depth: 'hurtig' | 'fuld';
  readonly moves: readonly Move[];
}

export const drawnWalk: fc.Arbitrary<DrawnWalk> = fc.record({
  depth: fc.constantFrom('hurtig' as const, 'hurtig' as const, 'fuld' as const),
  moves: fc.array(
    fc.constantFrom<Move>('answer', 'answer', 'answer', 'unknown', 'skip', 'back', 'refresh', 'twice'),
    { minLength: 5, maxLength: 40 },
  ),
});

const FILE = 'Dokumenter/brobygger/randers/svar.yaml';
const script = scriptOf();

/** The svar.yaml of a walk over the pages, and of the same one without any page; what was asked stands in both the same. */
export async function walkTwice(
  { depth, moves }: DrawnWalk,
  whenOver: (close: () => Promise<void>) => void,
): Promise<{ readonly page: string; readonly sitting: string }> {
  const open = await openPage({}, {}, {}, whenOver);
  const person = await visitor(open);
  await person.send('/begynd', { kommune: 'Randers', omfang: depth });
  const { ports, text } = memoryPorts();
  const opened = await sit(
    { file: given('svar.yaml'), depth, date: ports.clock.today(), ownCatalogue: undefined, formats: [] },
    ports,
  );
  if (isRefused(opened)) throw new Error('no sitting');
  const { sitting } = opened;
  await reply(sitting, { kind: 'text', text: 'Randers' });
  for (const drawn of moves) if (person.path !== '/svar') await move(drawn, person, sitting);
  await opened.leave();
  return { page: open.text(FILE), sitting: text('svar.yaml') };
}

/** The same thing done on the page and without it. */
async function move(drawn: Move, person: Visitor, sitting: OpenSitting['sitting']): Promise<void> {
  const page = seen(person.page.text);
  const { action } = page;
  const before = person.page;
  switch (drawn) {
    case 'refresh':
      await person.get(person.path);
      return;
    case 'back': {
      const [, back = '/'] = /class="back-link" href="([^"]+)"/.exec(before.text) ?? [];
      if (back === '/') return;
      await person.get(back);
      await sitting.goTo(idOf(back));
      return;
    }
    case 'unknown':
    case 'skip':
      if (!page.buttons.includes(drawn)) return;
      await person.send(action, { handling: drawn });
      await reply(sitting, { kind: 'command', command: drawn });
      return;
    default: {
      const fields = filledIn(page);
      await person.send(action, fields);
      await answer(sitting, idOf(action));
      // A double click: the form that was just taken, once more.
      if (drawn === 'twice') await person.post(action, { ...hiddenFields(before.text, action), ...fields });
    }
  }
}

function idOf(address: string): string {
  return decodeURIComponent(address.split('/').at(-1) ?? '');
}

/** Gives the replies of the script until something else is asked. */
async function answer(sitting: OpenSitting['sitting'], id: string): Promise<void> {
  for (let now = sitting.now(); now.kind === 'asked'; now = sitting.now()) {
    if ((now.question?.id ?? now.at.of) !== id) return;
    const { id: round } = now;
    const entries = sitting.overview().flatMap((section) => section.entries);
    const status = entries.find(({ question }) => question.id === id)?.status;
    await reply(sitting, replyTo(now, status === 'unknown' || status === 'skipped'));
    const next = sitting.now();
    if (next.kind === 'asked' && next.id === round) throw new Error(`Not taken: ${id}`);
  }
}

function reply(sitting: OpenSitting['sitting'], given: Reply) {
  const now = sitting.now();
  return sitting.reply({ ...given, to: now.kind === 'asked' ? now.id : '' });
}

function replyTo({ prompt, parts }: Asked, isSaid: boolean): Reply {
  const { offer } = prompt;
  if (offer?.meaning === 'use' && !(parts && isSaid)) return { kind: 'empty' };
  if (prompt.kind === 'choice' || prompt.kind === 'choices') {
    const [first] = prompt.choices;
    return { kind: 'chosen', values: [first?.vaerdi ?? ''] };
  }
  // An answer that stands in the field is kept; "ved ikke" does not stand there, and something is written.
  if (offer?.meaning === 'keep' && !isSaid) return { kind: 'empty' };
  if (offer?.meaning === 'skip' && prompt.kind === 'line') return { kind: 'empty' };
  const words = [prompt.text, prompt.hint, ...(prompt.kind === 'lines' ? ['kun står et punktum'] : [])];
  return { kind: 'text', text: script(`\n\n${words.filter(Boolean).join('\n')}`).replace(/\n\.$/, '') };
}
