import { execFile } from 'node:child_process';
import { lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { ShippedBrowser } from '../formats/pdf/browser/machine.ts';

const packageName = '@sparticuz/chromium';

export interface UnpackOptions {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  /** Where the 200 MB are unpacked, once for each version and user. */
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Number of the user who runs this. */
  readonly user: number;
  /** Path of the Node that runs this. */
  readonly node: string;
  /** Unpacks everything into an empty folder; a test hands in its own. */
  readonly unpack?: (folder: string) => Promise<void>;
}

/**
 * The Chromium headless shell inside the optional npm package `@sparticuz/chromium` (Linux x64 only), with the libraries
 * that a bare Linux lacks. Only its files are used, never its arguments: those switch web security off.
 * Runs at the same time are safe: each unpacks in a folder of its own, and the first to finish gives it the final name.
 * undefined when the package is not there. Faults: `shipped-browser-not-unpacked`, `shipped-browser-not-ours`.
 */
export async function unpackShippedBrowser(
  options: UnpackOptions,
): Promise<Result<ShippedBrowser | undefined>> {
  const entry = packageFor(options);
  if (entry === undefined) return success(undefined);
  try {
    const name = `brobygger-chromium-${await versionOf(entry)}-${options.user}`;
    const folder = join(options.temporary, name);
    const unpack = options.unpack ?? ((into) => unpackPackage(entry, into, options));
    if (!(await exists(folder))) await unpackBeside(folder, unpack);
    if (!(await isOurs(folder, options.user))) return failure(notOurs(folder));
    return success({
      path: join(folder, 'chromium'),
      environment: libraryEnvironment(folder, options.environment),
    });
  } catch (error) {
    return failure(notUnpacked(options.temporary, error));
  }
}

/** Undefined when it is not there, as unpackShippedBrowser finds it, and nothing is unpacked. */
export async function shippedVersion(
  options: Pick<UnpackOptions, 'platform' | 'architecture'>,
): Promise<string | undefined> {
  const entry = packageFor(options);
  return entry === undefined ? undefined : versionOf(entry).catch(() => undefined);
}

function packageFor({
  platform,
  architecture,
}: Pick<UnpackOptions, 'platform' | 'architecture'>): string | undefined {
  return platform === 'linux' && architecture === 'x64' ? resolvePackage() : undefined;
}

function resolvePackage(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch {
    return undefined;
  }
}

async function versionOf(entry: string): Promise<string> {
  const manifest = await readFile(join(dirname(entry), '../../package.json'), 'utf8');
  return JSON.parse(manifest).version;
}

async function unpackBeside(folder: string, unpack: (into: string) => Promise<void>) {
  const staging = await mkdtemp(`${folder}-`);
  try {
    await unpack(staging);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run was faster: its folder is as good as ours.
    if (!(await exists(folder))) throw error;
  }
}

/**
 * The package unpacks into the temporary folder of its process, and the libraries only when it believes it runs on
 * Amazon's Lambda. So a process of its own is told both, and ours keeps its environment.
 */
async function unpackPackage(
  entry: string,
  folder: string,
  { node, environment }: UnpackOptions,
): Promise<void> {
  const script = 'const c = require(process.argv[1]); (c.default ?? c).executablePath()';
  await promisify(execFile)(node, ['-e', script, entry], {
    env: { ...environment, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontConfiguration);
}

function libraryEnvironment(folder: string, environment: UnpackOptions['environment']) {
  const libraries = join(folder, 'al2023', 'lib');
  const before = environment.LD_LIBRARY_PATH;
  return {
    LD_LIBRARY_PATH: before ? `${libraries}:${before}` : libraries,
    FONTCONFIG_PATH: environment.FONTCONFIG_PATH ?? join(folder, 'fonts'),
  };
}

// The package's own file names /tmp/fonts, where anyone may put a font. Papers bring their font; this is for the odd sign it lacks.
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`;

/** In a temporary folder that everybody shares, another user could have put a program under our name. */
async function isOurs(folder: string, user: number): Promise<boolean> {
  const status = await lstat(folder);
  return status.isDirectory() && status.uid === user && (status.mode & 0o022) === 0;
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function notOurs(folder: string): Fault {
  return {
    code: 'shipped-browser-not-ours',
    severity: 'error',
    message: `Mappen ${folder} tilhører en anden bruger, så browseren i den bliver ikke startet.`,
    wayOut: 'Slet mappen, eller sæt TMPDIR til en mappe, som kun du kan skrive i.',
  };
}

function notUnpacked(temporary: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return {
    code: 'shipped-browser-not-unpacked',
    severity: 'error',
    message: `Browseren, der følger med, kunne ikke pakkes ud i ${temporary} (${reason}).`,
    wayOut: 'Den fylder 200 MB. Skaf plads, eller sæt TMPDIR til en anden mappe.',
  };
}
