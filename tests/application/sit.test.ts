import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/application/outcome.ts';
import { sit } from '../../src/application/sit.ts';
import { failure, success } from '../../src/fault.ts';
import type { Reply } from '../../src/interview/ask/reply.ts';
import type { SessionEnd } from '../../src/interview/sitting/session.ts';
import type { Sitting } from '../../src/interview/sitting/sitting.ts';
import { SMALL_QUESTIONS, smallCatalogue } from '../builders/catalogue.ts';
import { questionnaire, TODAY } from '../builders/interview.ts';
import {
  A_LINK,
  BROKEN,
  given,
  type Memory,
  type MemoryOptions,
  memoryPorts,
} from '../builders/memory-ports.ts';
import { projectFiles } from '../builders/real-catalogue.ts';

const CATALOGUE = {
  ...smallCatalogue(),
  ...questionnaire(SMALL_QUESTIONS.filter(({ id }) => ['kommune.navn', 'moede.dato'].includes(id))),
};
const REQUEST = {
  file: given('svar.yaml'),
  depth: undefined,
  date: TODAY,
  ownCatalogue: undefined,
  formats: [],
} as const;
const DONE = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nmoede:\n  dato: 2027-01-15\n';
const RANDERS = projectFiles('examples/randers', 'svar.yaml')[0]?.text ?? '';

/** A person with these answers so far, and only two questions to answer. */
function person(text?: string, options: MemoryOptions = {}): Memory {
  const files = text === undefined ? {} : { 'svar.yaml': text };
  return memoryPorts(files, { catalogue: () => success(CATALOGUE), ...options });
}

async function open({ ports }: Memory, request: Partial<Parameters<typeof sit>[0]> = {}) {
  const opened = await sit({ ...REQUEST, ...request }, ports);
  if (isRefused(opened)) throw new Error(JSON.stringify(opened));
  return opened;
}

/** Gives these replies, one to each thing asked, and then stops. */
async function replyAll(sitting: Sitting, ...replies: readonly Reply[]): Promise<SessionEnd> {
  const left = [...replies];
  for (let now = sitting.now(); ; ) {
    if (now.kind === 'ended') return now.end;
    const reply: Reply = left.shift() ?? { kind: 'command', command: 'stop' };
    const next = await sitting.reply({ ...reply, to: now.id });
    now = next.kind === 'stale-reply' ? next.now : next;
  }
}

const chosen = (value: string): Reply => ({ kind: 'chosen', values: [value] });

/** Leaves open what is still asked, and then wants the papers. */
async function leaveOpenAndPrint(sitting: Sitting): Promise<SessionEnd> {
  for (let now = sitting.now(); ; ) {
    if (now.kind === 'ended') return now.end;
    const reply = now.id.startsWith('slut')
      ? chosen('papers')
      : ({ kind: 'command', command: 'skip' } as const);
    const next = await sitting.reply({ ...reply, to: now.id });
    now = next.kind === 'stale-reply' ? next.now : next;
  }
}

describe('a sitting over an answers file', () => {
  it('begins a new file with the depth that is chosen, and saves each answer in it', async () => {
    const memory = person();
    const { sitting, finish } = await open(memory);
    const end = await replyAll(sitting, chosen('fuld'), { kind: 'text', text: 'Randers' });
    expect(memory.text('svar.yaml')).toContain('omfang: fuld');
    expect(memory.text('svar.yaml')).toContain('navn: Randers');
    expect(await finish(end)).toEqual({ kind: 'stopped', outcome: 'stopped', begun: true, draft: false });
  });

  it('goes on where the file stopped', async () => {
    const { sitting } = await open(person(DONE.replace(/moede:[\s\S]*/, '')));
    expect(sitting.now()).toMatchObject({ id: 'moede.dato#1', said: [{ code: 'welcome-back' }] });
  });

  it('tells first of all what was carried over from an older questionnaire', async () => {
    const older = DONE.replace('version: 1', 'version: 0').replace('navn:', 'gammelt:');
    const renamed = { fra: 'kommune.gammelt', til: 'kommune.navn', hvorfor: 'Navnet er flyttet.' };
    const transitions = () => success([{ til: 1, omdoebt: [renamed] }]);
    const { sitting } = await open(person(older, { transitions }));
    expect(sitting.now().said).toMatchObject([
      { code: 'carried-over', text: expect.stringContaining('Navnet er flyttet.') },
      { code: 'welcome-back', text: 'Velkommen tilbage. Du har besvaret 2 af 2 spørgsmål.' },
    ]);
    expect(sitting.now()).toMatchObject({ id: 'slut#1' });
  });

  it('holds the file until it is left', async () => {
    const memory = person(DONE);
    const { leave } = await open(memory);
    expect(memory.holds).toEqual(['held']);
    await leave();
    expect(memory.holds).toEqual(['held', 'released']);
  });
});

describe('a sitting that ends', () => {
  it('makes the papers when they are wanted, of the same file and day, and gives the next steps', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const { sitting, finish } = await open(memory);
    const told: string[] = [];
    const end = await finish(await leaveOpenAndPrint(sitting), () => told.push('papers'));
    expect(told).toEqual(['papers']);
    expect(end).toMatchObject({ kind: 'done', papers: { files: [{ answers: 'svar.yaml', valid: true }] } });
    expect(memory.text('papirer/strategiforslag.md')).toContain('# ');
    expect(end.kind === 'done' && end.nextSteps.length).toBeGreaterThan(2);
  });

  it('makes PDFs of them where nobody has chosen another format', async () => {
    const { formats: _, ...unchosen } = REQUEST;
    const opened = await sit(unchosen, memoryPorts({ 'svar.yaml': RANDERS }).ports);
    if (isRefused(opened)) throw new Error(JSON.stringify(opened));
    const end = await opened.finish(await leaveOpenAndPrint(opened.sitting));
    // There is no browser in memory.
    const codes = end.kind === 'done' && end.papers?.faults.map(({ code }) => code);
    expect(codes).toContain('no-browser');
  });

  it('makes them once, however often it is asked to finish: a double click makes no second run', async () => {
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const { sitting, finish } = await open(memory);
    const end = await leaveOpenAndPrint(sitting);
    const told: string[] = [];
    const both = await Promise.all([1, 2].map(() => finish(end, () => told.push('papers'))));
    expect(both[1]).toBe(both[0]);
    expect(told).toEqual(['papers']);
  });

  it('gives the next steps also when no papers are made', async () => {
    const memory = person(DONE);
    const { sitting, finish } = await open(memory);
    const told: string[] = [];
    const end = await finish(await replyAll(sitting, chosen('end')), () => told.push('papers'));
    expect(end.kind === 'done' && end.nextSteps.map(({ text }) => text).join(' ')).toContain(
      '25. december 2026',
    );
    expect(end).not.toHaveProperty('papers');
    expect([...told, ...memory.files.keys()]).toEqual(['/hjem/svar.yaml']);
  });

  it('asks and makes its papers with the same catalogue of one’s own', async () => {
    const asked: (string | undefined)[] = [];
    const memory = memoryPorts({ 'svar.yaml': RANDERS });
    const { catalogue } = memory.ports.library;
    const library = {
      ...memory.ports.library,
      catalogue: (own: string | undefined) => {
        asked.push(own);
        return catalogue(own);
      },
    };
    const ports = { ...memory.ports, library };
    const { sitting, finish } = await open({ ...memory, ports }, { ownCatalogue: '/hjem/vores' });
    await finish(await leaveOpenAndPrint(sitting));
    expect(asked).toEqual(['/hjem/vores', '/hjem/vores']);
  });

  it('in the middle tells of a text that is half written', async () => {
    const writing = { 'debat.eksempel': ['En dag'] };
    const { sitting, finish } = await open(person(undefined, { writing }));
    expect(await finish(await replyAll(sitting))).toMatchObject({
      kind: 'stopped',
      begun: false,
      draft: true,
    });
  });
});

describe('a sitting that cannot be opened', () => {
  it.each([
    ['broken', { catalogue: () => failure<never>(BROKEN) }, BROKEN, []],
    ['refused', { failing: { 'svar.yaml': A_LINK } }, A_LINK, []],
    ['broken', { transitions: () => failure<never>(BROKEN) }, BROKEN, ['held', 'released']],
  ] as const)('tells why, and holds nothing back: %s', async (outcome, options, fault, holds) => {
    const memory = person(DONE, options);
    expect(await sit(REQUEST, memory.ports)).toEqual({ refused: true, outcome, faults: [fault] });
    expect(memory.holds).toEqual(holds);
  });

  it('leaves answers that are not valid as they are', async () => {
    const memory = person('kommune: [\n');
    expect(await sit(REQUEST, memory.ports)).toMatchObject({ refused: true, outcome: 'answers-not-valid' });
    expect(memory.holds).toEqual(['held', 'released']);
    expect(memory.text('svar.yaml')).toBe('kommune: [\n');
  });

  it('lets go of the file when something breaks', async () => {
    const transitions = () => {
      throw new Error('brudt');
    };
    const memory = person(DONE, { transitions });
    await expect(sit(REQUEST, memory.ports)).rejects.toThrow('brudt');
    expect(memory.holds).toEqual(['held', 'released']);
  });
});
