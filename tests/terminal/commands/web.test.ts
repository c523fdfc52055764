import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { webCommand } from '../../../src/terminal/commands/web-command.ts';
import type { Context } from '../../../src/terminal/context.ts';
import { VERSION } from '../../../src/terminal/version.ts';
import { contextOf } from '../../builders/command-line.ts';
import { HOME, memoryPorts } from '../../builders/memory-ports.ts';

const ADDRESS = 'http://127.0.0.1:5173/?noegle=abc';

function standing({
  shows = true,
  wasOpen = false,
}: {
  readonly shows?: boolean;
  readonly wasOpen?: boolean;
} = {}) {
  const shown: string[] = [];
  const { ports } = memoryPorts(
    {},
    {
      host: {
        showInBrowser: async (address) => {
          shown.push(address);
          return shows;
        },
      },
    },
  );
  const { context, ended } = contextOf(ports, HOME, {});
  let closed = 0;
  let close = () => undefined as unknown;
  const opened = new Promise<void>((done) => {
    close = done;
  });
  const requests: unknown[] = [];
  const withPage: Context = {
    ...context,
    openWeb: async (request) => {
      requests.push(request);
      return {
        address: ADDRESS,
        wasOpen,
        closed: opened,
        close: async () => {
          closed += 1;
        },
      };
    },
  };
  return { context: withPage, ended, shown, requests, close: () => close(), closed: () => closed };
}

describe('web', () => {
  it('says the address on stdout and nothing else, opens it, and ends well when the page is closed', async () => {
    const { context, ended, shown, close, closed } = standing();
    const running = webCommand(undefined, {}, context, new EventEmitter());
    close();
    await running;
    expect(ended).toMatchObject({ code: 0, out: `${ADDRESS}\n` });
    expect(ended.err.split('\n')).toHaveLength(2);
    expect(shown).toEqual([ADDRESS]);
    expect(closed()).toBe(1);
  });

  it('ends with 130 when it is interrupted, and listens no longer', async () => {
    const { context, ended, closed } = standing();
    const interrupts = new EventEmitter();
    const running = webCommand(undefined, {}, context, interrupts);
    await new Promise((done) => setTimeout(done, 10));
    interrupts.emit('SIGINT');
    await running;
    expect(ended.code).toBe(130);
    expect(closed()).toBe(1);
    expect(interrupts.eventNames()).toEqual([]);
  });

  it('opens no browser when none is wanted, and says what to do where none opens', async () => {
    const unwanted = standing();
    unwanted.close();
    await webCommand(undefined, { ingenBrowser: true }, unwanted.context, new EventEmitter());
    expect(unwanted.shown).toEqual([]);
    const without = standing({ shows: false });
    without.close();
    await webCommand(undefined, {}, without.context, new EventEmitter());
    for (const { ended } of [unwanted, without]) expect(ended.err).toContain('Åbn adressen i din browser');
  });

  it('shows the page that is open already, says so, and ends', async () => {
    for (const shows of [true, false]) {
      const { context, ended, shown, close } = standing({ shows, wasOpen: true });
      close();
      await webCommand(undefined, {}, context, new EventEmitter());
      expect(ended).toMatchObject({ code: 0, out: `${ADDRESS}\n` });
      expect(ended.err).toMatch(/^Siden (?:var|er) åben i forvejen/);
      expect(shown).toEqual([ADDRESS]);
    }
  });

  it('passes on the file or folder, and the port', async () => {
    const { context, requests, close } = standing();
    close();
    await webCommand('randers', { port: '5173' }, context, new EventEmitter());
    expect(requests).toEqual([
      {
        given: { path: `${HOME}/randers`, name: 'randers' },
        port: 5173,
        ownCatalogue: undefined,
        version: VERSION,
      },
    ]);
  });

  it.each(['x', '-1', '65536', '1.5', ''])('refuses what is no port: "%s"', async (port) => {
    const { context, ended, requests, close } = standing();
    close();
    await webCommand(undefined, { port }, context, new EventEmitter());
    if (port === '') return expect(ended.code).toBe(0);
    expect(ended.code).toBe(2);
    expect(requests).toEqual([]);
  });

  it('tells when the port is taken', async () => {
    const { context, ended } = standing();
    const taken: Context = {
      ...context,
      openWeb: () => Promise.reject(Object.assign(new Error('in use'), { code: 'EADDRINUSE' })),
    };
    await webCommand(undefined, { port: '80' }, taken, new EventEmitter());
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('Porten er i brug');
  });
});
