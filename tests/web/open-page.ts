import { type IncomingHttpHeaders, request } from 'node:http';
import { onTestFinished } from 'vitest';
import { packageStyles } from '../../src/disk/style-sheets.ts';
import { type OpenedWeb, openWeb } from '../../src/web/open-web.ts';
import type { WebRequest } from '../../src/web/web-request.ts';
import { type Memory, type MemoryOptions, memoryPorts } from '../builders/memory-ports.ts';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface OpenPage extends Memory {
  readonly web: OpenedWeb;
  /** "http://127.0.0.1:5173". */
  readonly origin: string;
  /** Asks the real server over loopback, as anybody may. */
  ask(path: string, asking?: Asking): Promise<Answered>;
}

/** The real server on a port of its own, over files in memory; closed when the test is over. */
export async function openPage(
  files: Readonly<Record<string, string>> = {},
  options: MemoryOptions = {},
  given: Partial<WebRequest> = {},
  whenOver: (close: () => Promise<void>) => void = onTestFinished,
): Promise<OpenPage> {
  const memory = memoryPorts(files, options);
  const ports = { ...memory.ports, pressTools: { ...memory.ports.pressTools, styles: packageStyles } };
  const web = await openWeb(
    { given: undefined, port: 0, ownCatalogue: undefined, version: '0.1.0', ...given },
    ports,
  );
  whenOver(() => web.close());
  const { origin } = new URL(web.address);
  return { ...memory, web, origin, ask: (path, asking) => asked(origin, path, asking) };
}

/** A browser that keeps its cookie and follows where it is led; `form` fills in the key of the page before it. */
export interface Visitor {
  get(path: string): Promise<Answered>;
  /** Sends the form with this address on the page that was seen last, with these fields beside its hidden ones. */
  send(path: string, fields?: Fields): Promise<Answered>;
  /** The same without following. */
  post(path: string, fields: Fields): Promise<Answered>;
  /** Sends a form with a file in it. */
  upload(path: string, form: FormData): Promise<Answered>;
  /** The page seen last, and its address. */
  readonly page: Answered;
  readonly path: string;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What is needed to come in: the address that is opened, and a way to ask. */
export type Entrance = Pick<OpenPage, 'origin' | 'ask'> & { readonly web: Pick<OpenedWeb, 'address'> };

/** The way into a page that another process has opened. */
export function entranceAt(address: string): Entrance {
  const { origin } = new URL(address);
  return { web: { address }, origin, ask: (path, asking) => asked(origin, path, asking) };
}

/** Comes in by the address that is opened. */
export async function visitor({ web, origin, ask }: Entrance): Promise<Visitor> {
  const entrance = await ask(web.address.slice(origin.length));
  const cookie = cookieOf(entrance);
  const state = { page: entrance, path: '/' };
  const get = async (path: string): Promise<Answered> => {
    let at = path;
    let page = await ask(at, { headers: { cookie } });
    while (page.status === 303) {
      at = page.headers.location ?? '/';
      page = await ask(at, { headers: { cookie } });
    }
    Object.assign(state, { page, path: at });
    return page;
  };
  const post = (path: string, fields: Fields) =>
    ask(path, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: encoded(fields),
    });
  const send = async (path: string, fields: Fields = {}) => {
    const answered = await post(path, { ...hiddenFields(state.page.text, path), ...fields });
    if (answered.status === 303) return get(answered.headers.location ?? '/');
    Object.assign(state, { page: answered, path });
    return answered;
  };
  await get('/');
  return {
    get,
    post,
    send,
    async upload(path, form) {
      const sent = new Response(form);
      const headers = { cookie, origin, 'content-type': sent.headers.get('content-type') ?? '' };
      return ask(path, { method: 'POST', headers, body: new Uint8Array(await sent.arrayBuffer()) });
    },
    get page() {
      return state.page;
    },
    get path() {
      return state.path;
    },
  };
}

export function cookieOf({ headers }: Answered): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** The hidden fields of the form with this address. */
export function hiddenFields(html: string, action: string): Fields {
  const form = html.split('<form ').find((one) => one.includes(`action="${action}"`)) ?? '';
  const own = form.slice(0, form.indexOf('</form>'));
  return Object.fromEntries(
    [...own.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as Fields;
}

function encoded(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one as string]),
  );
  return new URLSearchParams(pairs).toString();
}

/** Asks whatever server listens there, as anybody may. */
export function asked(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    // Not fetch: it lets nobody say another host than the one it goes to, nor a path with dots.
    const asking = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          text: whole.toString('utf8'),
        });
      });
      response.on('error', fail);
    });
    asking.on('error', fail);
    asking.end(body);
  });
}
