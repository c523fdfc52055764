import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hiddenFields, type Visitor, visitor } from '../web/open-page.ts';
import { type RealServer, startServer } from '../web/real-server.ts';
import { seen } from '../web/walk-pages.ts';
import { catalogue, expectKept } from './kept-answers.ts';
import { answerTo, type Typed } from './typist.ts';

/** `npm run torture` makes it 100. */
const KILLS = Number(process.env.TORTURE_KILLS ?? 8);
const SEED = Number(process.env.TORTURE_SEED ?? 20_261_122);
const MOST_MS = 1200;
const LATE_EVERY = 5;

/** What the file must hold, and what was under way when the server died. */
interface Walk {
  readonly kept: Map<string, unknown>;
  open: Pick<Typed, 'id' | 'value'> | undefined;
  confirmed: number;
  late: number;
}

it(`${KILLS} kills of the server at random moments (seed ${SEED}) lose no answer, and give none to another question`, async () => {
  let folder = newFolder();
  let kept = new Map<string, unknown>();
  const told = { confirmed: 0, inFlight: 0, whole: 0, late: 0 };
  try {
    for (const ms of fc.sample(fc.nat(MOST_MS), { seed: SEED, numRuns: KILLS })) {
      const file = join(folder, 'svar.yaml');
      const server = await startServer(folder, [file]);
      const killing = setTimeout(() => server.kill('SIGKILL'), ms);
      const walk: Walk = { kept, open: undefined, confirmed: 0, late: 0 };
      const finished = await walkToTheEnd(await cameIn(server), walk);
      clearTimeout(killing);
      server.kill('SIGKILL');
      await server.ended;
      expectKept(file, kept, walk.open);
      told.confirmed += walk.confirmed;
      told.late += walk.late;
      told.inFlight += walk.open ? 1 : 0;
      if (!finished) continue;
      told.whole += 1;
      rmSync(folder, { recursive: true });
      folder = newFolder();
      kept = new Map();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`torture of the page: ${KILLS} kills, ${JSON.stringify(told)}\n`);
  expect(told.confirmed).toBeGreaterThan(KILLS);
}, 3_600_000);

let number = 0;

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'brobygger-torture-page-'));
}

/** Undefined when the server was dead before anybody was in. */
function cameIn(server: RealServer): Promise<Visitor | undefined> {
  return visitor(server).catch(deadServer);
}

function deadServer(error: unknown): undefined {
  if (!/ECONNRE|socket hang up|EPIPE/.test(String(error))) throw error;
}

/** Whether every question was answered before the server died. */
async function walkToTheEnd(person: Visitor | undefined, walk: Walk): Promise<boolean> {
  if (!person) return false;
  try {
    await begin(person, walk);
    while (person.path !== '/svar') await step(person, walk);
    return true;
  } catch (error) {
    deadServer(error);
    return false;
  }
}

async function begin(person: Visitor, walk: Walk): Promise<void> {
  if (person.page.text.includes('action="/fortsaet"')) {
    await person.send('/fortsaet');
    return;
  }
  walk.open = { id: 'kommune.navn', value: 'Randers' };
  const fields = { ...hiddenFields(person.page.text, '/begynd'), kommune: 'Randers', omfang: 'fuld' };
  expect((await person.post('/begynd', fields)).status).toBe(303);
  walk.kept.set('kommune.navn', 'Randers');
  walk.open = undefined;
  await person.get('/spoergsmaal');
}

async function step(person: Visitor, walk: Walk): Promise<void> {
  number += 1;
  const { path, page } = person;
  const answered = await answerPage(person, number, (under) => {
    walk.open = under;
  });
  if (person.path === path) return;
  if (answered) walk.kept.set(answered.id, answered.value);
  walk.confirmed += 1;
  walk.open = undefined;
  if (number % LATE_EVERY !== 0) return;
  // A second tab that was left open at the question before: it is shown again, and answers nothing.
  const fields = { ...hiddenFields(page.text, path), svar: 'sent for sent', handling: 'svar' };
  expect([200, 303]).toContain((await person.post(path, fields)).status);
  walk.late += 1;
  await person.get('/spoergsmaal');
}

/** Answers what is on the page; `onSent` is told what is under way. Gives what the file must hold when the page has gone on. */
async function answerPage(
  person: Visitor,
  number: number,
  onSent: (typed: Pick<Typed, 'id' | 'value'>) => void,
): Promise<Pick<Typed, 'id' | 'value'> | undefined> {
  const page = seen(person.page.text);
  const { action } = page;
  const id = decodeURIComponent(action.split('/').at(-1) ?? '');
  const question = catalogue.questions.find((one) => one.id === id);
  const values = page.choices.map(({ value }) => value);
  // Whether a draft or a text that may point at somebody is kept.
  const between = ['keep', 'discard'].find((value) => values.includes(value));
  if (between || !question) {
    await person.send(action, { svar: between ?? values[0] ?? '', handling: 'svar' });
    return undefined;
  }
  const typed = answerTo(question, number);
  const [fields, value] = fieldsOf(page, typed);
  onSent({ id, value });
  await person.send(action, fields);
  if (person.page.status !== 422) return { id, value };
  const last = page.buttons.includes('unknown') ? 'unknown' : 'skip';
  const instead = { id, value: last === 'unknown' ? 'ved-ikke' : null };
  onSent(instead);
  await person.send(action, { handling: last });
  return instead;
}

function fieldsOf(page: ReturnType<typeof seen>, { lines, value }: Typed): [Record<string, string>, unknown] {
  if (value === 'ved-ikke') return [{ handling: 'unknown' }, value];
  if (page.choices.length > 0) {
    const chosen = Array.isArray(value) ? String(value[0]) : String(value);
    return [{ handling: 'svar', svar: chosen }, value];
  }
  const text = page.isLong ? lines.slice(0, -1).join('\n') : (lines[0] ?? '');
  return [{ handling: 'svar', svar: text }, value];
}
