import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** In the address that is opened, and nowhere else. */
const KEY = 'noegle';
const NOBODY = 403;
/** Long enough for a browser that was closed by mistake; the secret dies with the server anyway. */
const A_DAY_IN_SECONDS = 86_400;
/** So many addresses may be on their way to a browser; a hand that clicks more often has long been let in. */
const MOST_KEYS = 16;

/** Where another start by the same user asks for an address, and how it shows who it is. */
export const OPEN_AGAIN = '/aabn-igen';
export const PASS_HEADER = 'x-brobygger-adgang';

/** Who comes in: the browser that was handed the key, and nobody else on this machine or beyond it. */
export interface Door {
  /** The address that lets a browser in, once. */
  readonly address: string;
  /** What another start by this user shows to be given an address of its own; kept where only this user reads. */
  readonly pass: string;
  /** Stands in every form of ours; a form of somebody else cannot know it. */
  readonly formKey: string;
  /** Whether this came with a form of ours. */
  isOurForm(given: unknown): boolean;
  /** Turns everybody else away, with no word about what is here. */
  readonly guard: MiddlewareHandler;
}

/** A door with new keys for a server that listens at `host` ("127.0.0.1:5173"). */
export function createDoor(host: string): Door {
  const origin = `http://${host}`;
  // Cookies are shared by all ports of a machine.
  const cookie = `brobygger-${host.replace(/\W/g, '-')}`;
  const secret = newKey();
  const formKey = newKey();
  const pass = newKey();
  /** Each lets one in. Of starts that come close together every one has shown its own to a browser that is still on its way. */
  const keys: string[] = [];
  const newAddress = () => {
    const key = newKey();
    keys.push(key);
    if (keys.length > MOST_KEYS) keys.shift();
    return `${origin}/?${KEY}=${key}`;
  };
  const address = newAddress();

  const isStranger = (c: Context) =>
    // A name that leads to this machine from outside (DNS rebinding) comes with itself as the host.
    c.req.header('host') !== host ||
    !isOwnOrigin(c.req.header('origin'), c.req.header('sec-fetch-site'), origin);

  /** A key lets the first one in who has it. Whoever is in already may come by the same address. */
  const letIn = (c: Context, given: string, isKnown: boolean) => {
    if (!isKnown) {
      const key = keys.findIndex((one) => isSame(given, one));
      if (key < 0) return c.body(null, NOBODY);
      keys.splice(key, 1);
      setCookie(c, cookie, secret, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        maxAge: A_DAY_IN_SECONDS,
      });
    }
    return c.redirect('/', 303);
  };

  /** The page is opened once more by the same user: the browser that is shown the new address is let in, too. */
  const openAgain = (c: Context) => {
    if (!isSame(c.req.header(PASS_HEADER), pass)) return c.body(null, NOBODY);
    return c.text(newAddress());
  };

  const guard: MiddlewareHandler = async (c, next) => {
    if (isStranger(c)) return c.body(null, NOBODY);
    if (c.req.method === 'POST' && c.req.path === OPEN_AGAIN) return openAgain(c);
    const isKnown = isSame(getCookie(c, cookie), secret);
    const given = c.req.path === '/' ? c.req.query(KEY) : undefined;
    if (given !== undefined) return letIn(c, given, isKnown);
    if (!isKnown) return c.body(null, NOBODY);
    return next();
  };

  return { address, pass, formKey, isOurForm: (given) => isSame(given, formKey), guard };
}

/**
 * A browser names the page that a request comes from. One that names none has asked for the address itself. "null" is what our
 * own forms say, as our pages tell nobody where they were; then the browser's word on the site must be that it is our own.
 */
function isOwnOrigin(given: string | undefined, site: string | undefined, own: string): boolean {
  if (given === 'null') return site === 'same-origin';
  return given === undefined || given === own;
}

function isSame(given: unknown, wanted: string | undefined): boolean {
  if (typeof given !== 'string' || wanted === undefined) return false;
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function newKey(): string {
  return randomBytes(32).toString('base64url');
}
