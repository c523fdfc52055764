import { copyFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/terminal/program.ts';
import { commandLineOnDisk } from '../builders/command-line.ts';
import { fakeAnswer } from '../builders/fake-statbank.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

/** Every connection that this process opens goes through here, whichever library asks for it. */
const connect = vi.spyOn(Socket.prototype, 'connect');
let address = '';
let close: () => void = () => undefined;

beforeEach(async () => {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const question = request.url?.endsWith('/tableinfo') ? 'tableinfo' : 'data';
      const answer = fakeAnswer(question, JSON.parse(text));
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  connect.mockClear();
});
afterEach(() => close());

async function branch() {
  const folder = await temporaryFolder();
  await copyFile(join(import.meta.dirname, '../../examples/randers/svar.yaml'), join(folder, 'svar.yaml'));
  return commandLineOnDisk(folder, { BROBYGGER_STATBANK: address });
}

/** What each command is given. None of them prints a PDF: a browser is another program, and is kept offline (docs/guards.md). */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  tjek: [],
  lav: ['svar.yaml', '--format', 'md,html,docx', '--udkast'],
  kontrol: [],
  hent: ['noget.docx'],
  flet: ['svar.yaml', 'svar-PC.yaml', '--ved-forskel', 'anden'],
  mail: [],
  katalog: ['fleksjob'],
  kilder: [],
  kampagne: ['--kommuner', 'Randers', '--ud', 'k'],
  indstil: [],
  oversigt: ['--csv', 'o.csv', '--html', 'o.html'],
  tilgængelighed: [],
  help: [],
  tal: ['--fra', 'findes-ikke', '--ja'],
};
/** Those that need a terminal, a browser, or stay open. `start` and `web` drive the use cases of the others. */
const APART = ['start', 'web', 'pdf', 'doktor'];

describe('the network', () => {
  it('is looked at for every command there is', () => {
    const program = createProgram({} as Parameters<typeof createProgram>[0]);
    const names = program.commands.map((command) => command.name());
    expect([...names].sort()).toEqual([...Object.keys(CALLS), ...APART].sort());
  });

  it.each(Object.entries(CALLS))('is not touched by %s %j', async (command, args) => {
    const { run } = await branch();
    await run(command, ...args);
    expect(connect).not.toHaveBeenCalled();
  });

  it('is touched by `tal --ja`, which this test would see', async () => {
    const { run } = await branch();
    const { code, err } = await run('tal', '--ja');
    expect(err).toContain('Det eneste om jer');
    expect(connect.mock.calls.length).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  it('is not touched by `tal` that nobody says yes to', async () => {
    const { run } = await branch();
    expect((await run('tal', '--json')).code).toBe(2);
    expect(connect).not.toHaveBeenCalled();
  });
});
