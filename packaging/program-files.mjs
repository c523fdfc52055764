/** What of this repository the program needs when it runs, without npm: bundle, data and fonts. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FONT = '@fontsource/atkinson-hyperlegible-next';
/** Those that print.css and the page use; the package has many more. */
const FACES = /-latin(?:-ext)?-(?:400|700)-(?:normal|italic)\.woff2$/;

/** The files of the program by their paths in its folder, sorted. dist/ is as `npm run build` leaves it. */
export async function programFiles() {
  const own = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const found = await Promise.all([...own.files, 'LICENSE'].map((name) => filesAt(ROOT, name)));
  const font = dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`));
  const fonts = (await Promise.all(['package.json', 'LICENSE', 'files'].map((name) => filesAt(font, name))))
    .flat()
    .filter(({ path }) => !path.endsWith('.woff2') || FACES.test(path));
  const { name, version, license, type } = own;
  return [
    ...found.flat(),
    ...fonts
      .filter(({ path }) => !/\.woff$/.test(path))
      .map((file) => ({ ...file, path: `node_modules/${FONT}/${file.path}` })),
    {
      path: 'package.json',
      bytes: Buffer.from(`${JSON.stringify({ name, version, license, type }, null, 2)}\n`),
    },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
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
