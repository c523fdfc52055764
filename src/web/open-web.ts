import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Ports } from '../application/ports.ts';
import { createApp } from './app.ts';
import { createDoor } from './door.ts';
import { loadFiles } from './files.ts';
import { addressOfRunning } from './hand-over.ts';
import { loadPages } from './pages.ts';
import { Presence } from './presence.ts';
import { Visit } from './visit.ts';
import type { WebRequest } from './web-request.ts';

/** Nobody outside this machine reaches it. */
const LOOPBACK = '127.0.0.1';
/** A browser sends a form at once; whoever takes longer only holds a place. */
const MOST_MS_TO_SEND = 30_000;

/** A browser has asked for the first page by then. */
const WARM_AFTER_MS = 400;

type Server = Extract<ServerType, { closeIdleConnections(): void }>;

/** The page, while it is open. */
export interface OpenedWeb {
  /** Lets one browser in, once. */
  readonly address: string;
  /** Another start has opened it before: this one answers nobody, and ends when the address is shown. */
  readonly wasOpen: boolean;
  /** When the person has closed it with the button on the page, or has closed the page itself a while ago. */
  readonly closed: Promise<void>;
  /** Lets go of the answers and answers nobody any more. May be called twice. */
  close(): Promise<void>;
}

/** Opens the page on this machine. Throws what listening throws: EADDRINUSE when the port is taken. */
export async function openWeb(request: WebRequest, at: Ports): Promise<OpenedWeb> {
  const place = await at.pageMemory.takePlace(nameOf(request, at));
  const running = place.taken ? undefined : place.running;
  const address = running && (await addressOfRunning(running));
  if (address !== undefined)
    return { address, wasOpen: true, closed: Promise.resolve(), close: async () => undefined };
  const { styles } = at.pressTools;
  const [render, files] = await Promise.all([loadPages(styles), loadFiles(styles)]);
  const visit = new Visit(request, at);
  let onClosed = (): void => undefined;
  const closed = new Promise<void>((done) => {
    onClosed = done;
  });
  let answer: (asked: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({
    fetch: (asked) => answer(asked),
    serverOptions: { requestTimeout: MOST_MS_TO_SEND, headersTimeout: MOST_MS_TO_SEND },
  }) as Server;
  const host = `${LOOPBACK}:${await listen(server, request.port).catch(async (error) => {
    if (place.taken) await place.leave();
    throw error;
  })}`;
  const door = createDoor(host);
  const presence = new Presence(onClosed, () => visit.isBusy);
  answer = createApp({ door, visit, render, files, presence, close: onClosed }).fetch;
  if (place.taken) await place.announce({ origin: `http://${host}`, pass: door.pass });
  // The first page goes first.
  const warming = setTimeout(() => visit.warm().catch(() => undefined), WARM_AFTER_MS);
  let ending: Promise<void> | undefined;
  const end = async () => {
    presence.end();
    clearTimeout(warming);
    if (place.taken) await place.leave();
    await visit.leave();
    await new Promise<void>((done) => {
      server.close(() => done());
      // The last page is on its way to the browser; what only waits is closed.
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 500).unref();
    });
  };
  return {
    address: door.address,
    wasOpen: false,
    closed,
    close() {
      ending ??= end();
      return ending;
    },
  };
}

/** What a page is opened for: two starts for the same are one page. */
function nameOf({ given, ownCatalogue }: WebRequest, { host }: Pick<Ports, 'host'>): string {
  return JSON.stringify([given?.path ?? host.folder, given !== undefined, ownCatalogue ?? null]);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
