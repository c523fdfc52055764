import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

const packages = { 'md-to-pdf': '5.2.5' };

/** Installs the programs we measure ourselves against, outside the project and only when asked to. Gives their folder. */
export async function installPeers() {
  const folder = join(tmpdir(), 'brobygger-bench-peers');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  await runCommand('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, env });
  return { folder, mdToPdf: join(folder, 'node_modules/md-to-pdf/dist/cli.js'), packages };
}
