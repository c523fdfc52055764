/** A step of the bundle (rolldown.config.mjs): the licences of all libraries whose text is in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;
const LINE = '-'.repeat(78);

/** Writes `fileName` beside the bundle: each library by name and version, its licence, and the words it asks to be kept. */
export function bundledLicences(fileName) {
  return {
    name: 'bundled licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      const told = [...folders].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1));
      const source = told.map(({ title, words }) => `${LINE}\n${title}\n${LINE}\n\n${words}\n`).join('\n');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The folder of the package that a module belongs to: the nearest with a name and a version. */
function packageFolder(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!/[\\/]node_modules[\\/]/.test(path)) return undefined;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  }
  return undefined;
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && LICENCE.test(one.name))
    .map((one) => readFileSync(join(folder, one.name), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  return {
    title: `${name} ${version}`,
    words: files.join('\n\n') || [`Licence: ${license ?? ''}`, by].filter(Boolean).join('\n'),
  };
}
