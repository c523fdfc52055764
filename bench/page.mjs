import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { hiddenFields, openServer } from './page-server.mjs';

const BARE =
  "const s=require('http').createServer((q,r)=>r.end('<h1>Hej</h1>'));s.listen(0,'127.0.0.1',()=>console.log('http://127.0.0.1:'+s.address().port))";
const STARTS = 9;
const POSTS = 200;
const PREVIEWS = 40;
const MOST_KB = 60;
const MOST_MB = 120;
const STORY = 'En mand på værkstedet viste mig, hvordan han havde lært at svejse.';

/**
 * The page: from start to first page beside a bare server of Node, and what it costs to use it. Each measure is
 * `{ what, ours, theirs, bar, isHeld }` in words, fit for a row.
 */
export async function measurePage(brobygger, example, work, env) {
  const folder = join(work, 'side');
  await mkdir(folder, { recursive: true });
  const settings = { ...env, BROBYGGER_INDSTILLINGER: join(folder, 'indstillinger.yaml') };
  const open = (number) => {
    const options = { cwd: folder, env: { ...settings, HOME: join(folder, `hjem-${number}`) } };
    return openServer([brobygger, 'web', '--ingen-browser'], options);
  };
  const [ours, theirs] = [[], []];
  for (let number = 0; number < STARTS; number += 1) {
    for (const [times, start] of [
      [ours, () => open(number)],
      [theirs, () => openServer(['-e', BARE], {})],
    ]) {
      const server = await start();
      times.push(server.seconds);
      await server.end();
    }
  }
  // With answers that papers can be made of: without them there is no sentence to show.
  await copyFile(example, join(folder, 'svar.yaml'));
  const server = await open('brug');
  try {
    return [startRow(median(ours), median(theirs)), ...(await useRows(server))];
  } finally {
    await server.end();
  }
}

function startRow(ours, theirs) {
  const ratio = ours / theirs;
  return {
    what: '`web`: from start to first page, beside a bare Node server',
    ours: `${ours.toFixed(2)} s`,
    theirs: `${theirs.toFixed(2)} s`,
    ratio: ratio.toFixed(2),
    bar: '3',
    isHeld: ratio <= 3,
  };
}

async function useRows(server) {
  const { first, get, post, memory } = server;
  await post('/fortsaet', hiddenFields(first.text, '/fortsaet'));
  const question = await get('/spoergsmaal/om_jer.navn');
  const loaded = await Promise.all(['/stil.css', '/side.js'].map((path) => get(path)));
  const weight = [question, ...loaded].reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const posts = await times(POSTS, async (number) => {
    const at = '/spoergsmaal/om_jer.navn';
    const page = await get(at);
    const form = { ...hiddenFields(page.text, at), svar: `Kirsten Holm ${number}`, handling: 'svar' };
    return () => post(at, form);
  });
  const previews = await times(PREVIEWS, async (number) => {
    const at = '/spoergsmaal/debat.eksempel';
    const page = await get(at);
    const form = { ...hiddenFields(page.text, at), svar: `${STORY} Nummer ${number}.` };
    return async () => {
      const { places } = JSON.parse((await post('/vis/debat.eksempel', form)).text);
      if (places.length === 0) throw new Error('The page shows no sentence for the answer.');
    };
  });
  const used = await memory();
  return [
    bound('`web`: an answer sent, p95 on the server', p95(posts), 25, 'ms'),
    bound('`web`: preview of an answer, median', median(previews), 100, 'ms'),
    bound('`web`: page, style and script before the first question, beside fonts', weight, MOST_KB, 'kB'),
    ...(used === null ? [] : [bound('`web`: memory of the server after that', used, MOST_MB, 'MB')]),
  ];
}

async function times(count, prepare) {
  const all = [];
  for (let number = 0; number < count; number += 1) {
    const work = await prepare(number);
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all;
}

function bound(what, value, bar, unit) {
  return {
    what,
    ours: `${value.toFixed(0)} ${unit}`,
    theirs: '–',
    ratio: '–',
    bar: `${bar} ${unit}`,
    isHeld: value <= bar,
  };
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function p95(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.95)];
}
