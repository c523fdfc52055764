import { describe, expect, it } from 'vitest';
import { sit } from '../../src/application/sit.ts';
import { failure, success } from '../../src/fault.ts';
import type { Reply } from '../../src/interview/ask/reply.ts';
import type { SessionEnd } from '../../src/interview/sitting/session.ts';
import type { Sitting } from '../../src/interview/sitting/sitting.ts';
import { SMALL_QUESTIONS, smallCatalogue } from '../builders/catalogue.ts';
import { questionnaire, TODAY } from '../builders/interview.ts';
import { type MemoryPorts, sitPortsInMemory } from '../builders/sit-ports.ts';

const CATALOGUE = {
  ...smallCatalogue(),
  ...questionnaire(SMALL_QUESTIONS.filter(({ id }) => ['kommune.navn', 'moede.dato'].includes(id))),
};
const REQUEST = { file: '/hjem/svar.yaml', depth: undefined, date: TODAY, ownCatalogue: undefined } as const;
const DONE = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nmoede:\n  dato: 2027-01-15\n';
const FAULT = { code: 'x', severity: 'error', message: 'Det går ikke.' } as const;

async function open(ports: MemoryPorts, request: Partial<Parameters<typeof sit>[0]> = {}) {
  const opened = await sit({ ...REQUEST, ...request }, ports);
  if (opened.kind === 'refused') throw new Error(`refused: ${opened.why}`);
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

describe('a sitting over an answers file', () => {
  it('begins a new file with the depth that is chosen, and saves each answer in it', async () => {
    const ports = sitPortsInMemory(CATALOGUE);
    const { sitting, finish } = await open(ports);
    const end = await replyAll(sitting, chosen('fuld'), { kind: 'text', text: 'Randers' });
    expect(ports.text()).toContain('omfang: fuld');
    expect(ports.text()).toContain('navn: Randers');
    expect(await finish(end, () => undefined)).toEqual({ kind: 'stopped', begun: true, draft: false });
  });

  it('goes on where the file stopped', async () => {
    const { sitting } = await open(sitPortsInMemory(CATALOGUE, DONE.replace(/moede:[\s\S]*/, '')));
    expect(sitting.now()).toMatchObject({ id: 'moede.dato#1', said: [{ code: 'welcome-back' }] });
  });

  it('tells first of all what was carried over from an older questionnaire', async () => {
    const older = DONE.replace('version: 1', 'version: 0').replace('kommune:', 'gammelt:');
    const renamed = { fra: 'gammelt.navn', til: 'kommune.navn', hvorfor: 'Navnet er flyttet.' };
    const ports = sitPortsInMemory(CATALOGUE, older, {
      loadTransitions: async () => success([{ til: 1, omdoebt: [renamed] }]),
    });
    const { sitting } = await open(ports);
    expect(sitting.now().said).toMatchObject([
      { code: 'carried-over', text: 'Navnet er flyttet.' },
      { code: 'welcome-back', text: 'Velkommen tilbage. Du har besvaret 2 af 2 spørgsmål.' },
      { code: 'review' },
    ]);
    expect(sitting.now()).toMatchObject({ id: 'slut#1' });
  });

  it('holds the file until it is left', async () => {
    const ports = sitPortsInMemory(CATALOGUE, DONE);
    const { leave } = await open(ports);
    expect(ports.events).not.toContain('release');
    await leave();
    expect(ports.events).toContain('release');
  });
});

describe('a sitting that ends', () => {
  it('makes the papers when they are wanted, and gives the next steps', async () => {
    const ports = sitPortsInMemory(CATALOGUE, DONE);
    const { sitting, finish } = await open(ports);
    const end = await replyAll(sitting, chosen('papers'));
    const said = await finish(end, () => ports.events.push('told'));
    expect(ports.events.slice(-2)).toEqual(['told', 'papers']);
    expect(said).toMatchObject({ kind: 'done', papers: 'papirerne' });
    expect(said.kind === 'done' && said.nextSteps.map(({ text }) => text).join(' ')).toContain(
      '25. december 2026',
    );
  });

  it('gives the next steps also when no papers are made', async () => {
    const ports = sitPortsInMemory(CATALOGUE, DONE);
    const { sitting, finish } = await open(ports);
    const said = await finish(await replyAll(sitting, chosen('end')), () => ports.events.push('told'));
    expect(said).toMatchObject({ kind: 'done', nextSteps: expect.any(Array) });
    expect(said).not.toHaveProperty('papers');
    expect(ports.events).not.toContain('told');
    expect(ports.papersOf).toEqual([]);
  });

  it('asks and makes its papers with the same catalogue of one’s own', async () => {
    const ports = sitPortsInMemory(CATALOGUE, DONE);
    const { sitting, finish } = await open(ports, { ownCatalogue: '/hjem/vores' });
    await finish(await replyAll(sitting, chosen('papers')), () => undefined);
    expect(ports.events[0]).toBe('catalogue /hjem/vores');
    expect(ports.papersOf).toEqual([{ date: TODAY, ownCatalogue: '/hjem/vores' }]);
  });

  it('in the middle tells of a text that is half written', async () => {
    const { sitting, finish } = await open(sitPortsInMemory(CATALOGUE, undefined, { hasDraft: () => true }));
    expect(await finish(await replyAll(sitting), () => undefined)).toEqual({
      kind: 'stopped',
      begun: false,
      draft: true,
    });
  });
});

describe('a sitting that cannot be opened', () => {
  it.each([
    ['package', { loadCatalogue: async () => failure<never>(FAULT) }, []],
    ['file', { holdAnswers: async () => failure<never>(FAULT) }, ['catalogue ours']],
    [
      'package',
      { loadTransitions: async () => failure<never>(FAULT) },
      ['catalogue ours', 'hold', 'release'],
    ],
  ] as const)('tells why, and holds nothing back: %s', async (why, given, events) => {
    const ports = sitPortsInMemory(CATALOGUE, DONE, given);
    expect(await sit(REQUEST, ports)).toEqual({ kind: 'refused', why, faults: [FAULT] });
    expect(ports.events).toEqual(events);
  });

  it('leaves answers that are not valid as they are', async () => {
    const ports = sitPortsInMemory(CATALOGUE, 'kommune: [\n');
    expect(await sit(REQUEST, ports)).toMatchObject({ kind: 'refused', why: 'answers' });
    expect(ports.events.at(-1)).toBe('release');
    expect(ports.text()).toBe('kommune: [\n');
  });

  it('lets go of the file when something breaks', async () => {
    const ports = sitPortsInMemory(CATALOGUE, DONE, {
      loadTransitions: () => Promise.reject(new Error('brudt')),
    });
    await expect(sit(REQUEST, ports)).rejects.toThrow('brudt');
    expect(ports.events.at(-1)).toBe('release');
  });
});
