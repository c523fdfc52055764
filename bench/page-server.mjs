import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

/**
 * Starts a server that says its address as the first line, and asks it for that page. `seconds` are from the start of the
 * process to the last byte of the page. Cookies are kept and redirects followed, as a browser would.
 */
export async function openServer(args, options) {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], ...options });
  const { value: address } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  const { origin } = new URL(address);
  const agent = new Agent({ keepAlive: true });
  let cookie = '';
  const ask = async (path, form) => {
    const asked = await askOnce(agent, origin, path, cookie, form);
    cookie ||= asked.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    return asked;
  };
  const get = async (path) => {
    let page = await ask(path);
    let at = path;
    while (page.status === 303) {
      at = page.headers.location;
      page = await ask(at);
    }
    return { ...page, at };
  };
  const first = await get(address.slice(origin.length) || '/');
  return {
    first,
    seconds: (performance.now() - begun) / 1000,
    get,
    post: (path, form) => ask(path, form),
    memory: () => memoryOf(child.pid),
    async end() {
      agent.destroy();
      child.kill('SIGTERM');
      await new Promise((done) => child.once('close', done));
    },
  };
}

/** The hidden fields of the form with this address. */
export function hiddenFields(html, action) {
  const form = html.split('<form ').find((one) => one.includes(`action="${action}"`)) ?? '';
  const hidden = form
    .slice(0, form.indexOf('</form>'))
    .matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...hidden].map(([, name, value]) => [name, value]));
}

function askOnce(agent, origin, path, cookie, form) {
  const { hostname, port } = new URL(origin);
  const body = form && new URLSearchParams(form).toString();
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(form ? { origin, 'content-type': 'application/x-www-form-urlencoded' } : {}),
  };
  return new Promise((done, fail) => {
    const asking = request(
      { hostname, port, path, agent, headers, method: form ? 'POST' : 'GET' },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          done({
            status: response.statusCode,
            headers: response.headers,
            bytes: bytes.length,
            text: bytes.toString(),
          });
        });
        response.on('error', fail);
      },
    );
    asking.on('error', fail);
    asking.end(body);
  });
}

/** MB; null where the system does not tell. */
async function memoryOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const found = /^Pss:\s+(\d+)/m.exec(text);
  return found ? Number(found[1]) / 1024 : null;
}
