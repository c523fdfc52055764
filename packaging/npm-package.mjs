/**
 * What `npm pack` calls before and after it packs. Meanwhile package.json is without what is only for this repository: the
 * scripts, for npm warns whoever installs a package with any, and what is needed to build. The browser for Linux is no longer
 * installed along: its package does not say that it is for Linux alone, and Windows and Mac would fetch 66 MB for nothing. Who wants
 * it names it beside brobygger, and gets the version that was tested.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../build.mjs';

const place = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MANIFEST = place('package.json');
const KEPT = place('node_modules/.cache/brobygger/package.json');

/** Of package.json what is for those who install the package. */
export function packedManifest({ scripts, devDependencies, optionalDependencies, ...own }) {
  const optional = Object.keys(optionalDependencies).map((name) => [name, { optional: true }]);
  return {
    ...own,
    peerDependencies: optionalDependencies,
    peerDependenciesMeta: Object.fromEntries(optional),
  };
}

async function before() {
  await buildIfChanged();
  const text = await readFile(MANIFEST, 'utf8');
  await mkdir(dirname(KEPT), { recursive: true });
  await writeFile(KEPT, text);
  await writeFile(MANIFEST, `${JSON.stringify(packedManifest(JSON.parse(text)), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (process.argv[2] === 'after' ? rename(KEPT, MANIFEST) : before());
