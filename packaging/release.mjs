/**
 * `npm run udgiv -- 0.2.0`: what belongs to a release. The version in package.json, package-lock.json and src/terminal/version.ts,
 * its heading with the date in CHANGELOG.md, one commit and one tag. Nothing is sent anywhere: that is said at the end. With
 * --proeve it only tells what it would do.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const place = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const VERSION = /^\d+\.\d+\.\d+$/;
const OPEN = /^## \[Unreleased\]\n+(?:To become [\d.]+\.\n+)?/m;

/** The changelog with what was unreleased under the heading of this version. Throws when nothing was written there. */
export function releasedChangelog(text, version, date) {
  const heading = OPEN.exec(text);
  if (!heading) throw new Error('CHANGELOG.md has no heading ## [Unreleased].');
  const rest = text.slice(heading.index + heading[0].length);
  if (!/^### /.test(rest)) throw new Error('Nothing is written under ## [Unreleased] in CHANGELOG.md.');
  return `${text.slice(0, heading.index)}## [Unreleased]\n\n## [${version}] - ${date}\n\n${rest}`;
}

/** The files of a release with their new texts, by path. `read` gives the text of a file of this repository. */
export function releasedFiles(version, date, read) {
  const manifest = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  lock.packages[''].version = version;
  return {
    'package.json': asJson({ ...manifest, version }),
    'package-lock.json': asJson({ ...lock, version }),
    'src/terminal/version.ts': read('src/terminal/version.ts').replace(/'[\d.]+'/, `'${version}'`),
    'CHANGELOG.md': releasedChangelog(read('CHANGELOG.md'), version, date),
  };
}

function asJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function release(version, isTrial) {
  if (!VERSION.test(version ?? '')) throw new Error('Which version? For example: npm run udgiv -- 0.2.0');
  const git = (...args) => execFileSync('git', args, { cwd: place(''), encoding: 'utf8' });
  if (git('status', '--porcelain') !== '')
    throw new Error('Commit first: there are changes that nobody has committed.');
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`v${version} is there already.`);
  const date = new Date().toLocaleDateString('sv-SE');
  const files = releasedFiles(version, date, (name) => readFileSync(place(name), 'utf8'));
  const steps = [`write ${Object.keys(files).join(', ')}`, `commit "Release ${version}"`, `tag v${version}`];
  if (isTrial) return `Would ${steps.join('\nWould ')}\n`;
  for (const [name, text] of Object.entries(files)) writeFileSync(place(name), text);
  git('commit', '-qm', `Release ${version}`, '--', ...Object.keys(files));
  git('tag', '-a', `v${version}`, '-m', `brobygger ${version}`);
  return `Tagged v${version}. Then, by hand: .ci/run, npm run pakke, git push --follow-tags, npm publish.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  try {
    process.stdout.write(release(version, process.argv.includes('--proeve')));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
