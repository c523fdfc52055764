import { EnvHttpProxyAgent, fetch, type Response } from 'undici';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { BankAnswer, BankBody, BankQuestion, StatBank } from '../statbank/bank.ts';
import { lastingFault, passingFault } from '../statbank/bank-faults.ts';
import { trace } from '../trace.ts';

/** Where StatBank is, unless BROBYGGER_STATBANK names another place. */
const STATBANK = 'https://api.statbank.dk/v1';
/** One try, from the first byte to the last. A request of ours is answered in a second or two. */
const TIME_LIMIT_MS = 30_000;
const BEFORE_RETRY_MS = 1_000;
/** All municipalities, four figures and twenty quarters are a fifth of a megabyte; the description of a large table is two. */
const LARGEST_ANSWER = 10_000_000;

export interface Limits {
  readonly timeMs?: number;
  readonly beforeRetryMs?: number;
  readonly largest?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * StatBank over the network: the only place in brobygger that opens a connection to anywhere, and it does so when `ask` is called and
 * not before. Goes through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name; no address is followed to another.
 *
 * Fault: `statbank-address`, when BROBYGGER_STATBANK is no address.
 */
export function onlineBank(env: Environment, limits: Limits = {}): Result<StatBank> {
  const { timeMs = TIME_LIMIT_MS, beforeRetryMs = BEFORE_RETRY_MS, largest = LARGEST_ANSWER } = limits;
  const address = env.BROBYGGER_STATBANK?.trim() || STATBANK;
  const base = URL.canParse(address) ? new URL(address) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol) || base.username !== '')
    return failure(noAddress(address));
  const once = async (question: BankQuestion, body: BankBody): Promise<Result<BankAnswer>> => {
    const dispatcher = new EnvHttpProxyAgent({
      httpProxy: proxyOf(env, 'http'),
      httpsProxy: proxyOf(env, 'https'),
      noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    });
    const signal = AbortSignal.timeout(timeMs);
    try {
      const response = await fetch(`${base.href.replace(/\/$/, '')}/${question}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal,
        dispatcher,
      });
      trace('statbank', () => `${question} of ${body.table}: HTTP ${response.status}`);
      if (response.status >= 300 && response.status < 400) return failure(moved(base.host));
      const bytes = await readAll(response, largest);
      if (bytes === undefined) return failure(tooLarge());
      const contentType = response.headers.get('content-type') ?? '';
      return success({ status: response.status, contentType, body: bytes, asked: body });
    } catch (error) {
      trace('statbank', () => `${question} of ${body.table}: ${String((error as Error).cause ?? error)}`);
      return failure(signal.aborted ? slow(timeMs) : lost(error, base.host));
    } finally {
      // Nothing is left open that would keep the program from ending.
      await dispatcher.destroy().catch(() => undefined);
    }
  };
  return success({
    host: base.host,
    async ask(question, body) {
      const first = await once(question, body);
      if (!first.ok || first.value.status < 500) return first;
      await new Promise((resolve) => setTimeout(resolve, beforeRetryMs));
      return once(question, body);
    },
  });
}

/** Empty for none: left out, the process would be asked instead of `env`. */
function proxyOf(env: Environment, kind: 'http' | 'https'): string {
  return env[`${kind}_proxy`] ?? env[`${kind.toUpperCase()}_PROXY`] ?? '';
}

/** Undefined when there is more than `largest` bytes; the rest is then not read. */
async function readAll(response: Response, largest: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).byteLength;
    if (size > largest) return undefined;
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts);
}

function noAddress(address: string): Fault {
  return {
    code: 'statbank-address',
    severity: 'error',
    message: `BROBYGGER_STATBANK er ikke en adresse, der kan spørges: ${address.slice(0, 100)}`,
    wayOut: `Skriv en hel adresse, for eksempel ${STATBANK}, eller lad den være tom.`,
  };
}

function moved(host: string): Fault {
  return lastingFault(
    'statbank-moved',
    `${host} viser videre til en anden adresse, og der bliver ikke spurgt andre steder end det, I sagde ja til.`,
  );
}

function tooLarge(): Fault {
  return lastingFault('statbank-too-large', 'Svaret fra Danmarks Statistik er langt større end ventet.');
}

function slow(timeMs: number): Fault {
  return passingFault(
    'statbank-slow',
    `Danmarks Statistik svarede ikke inden for ${Math.max(1, Math.round(timeMs / 1000))} sekunder.`,
  );
}

/** What undici and Node say when the connection was there and then was not. */
const CUT = new Set(['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ECONNRESET', 'EPIPE']);

function lost(error: unknown, host: string): Fault {
  const { cause } = error as { readonly cause?: { readonly code?: string } };
  const code = cause?.code ?? (error as { readonly code?: string }).code ?? '';
  if (CUT.has(code) || (error as Error).message === 'terminated')
    return passingFault('statbank-cut', 'Forbindelsen til Danmarks Statistik røg midt i svaret.');
  return {
    code: 'statbank-unreachable',
    severity: 'error',
    message: `Der er ingen forbindelse til ${host}.`,
    wayOut:
      'Se efter, om der er net. Går jeres net gennem en proxy, skal den stå i HTTPS_PROXY. I kan også slå tallene op på statistikbanken.dk og skrive dem selv.',
  };
}
