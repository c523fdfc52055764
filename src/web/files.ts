import type { StyleSheets } from '../formats/style-sheets.ts';

/** What the pages ask for besides themselves: these addresses and no others. */
export interface PageFile {
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** What the browser may do besides; each works alone, and everything works without them. */
const SCRIPTS = ['taeller.js', 'vis.js', 'foelg.js', 'liv.js'];

/** Style, script and font, by their address. */
export async function loadFiles(styles: StyleSheets): Promise<ReadonlyMap<string, PageFile>> {
  return new Map<string, PageFile>([
    ['/stil.css', { type: 'text/css; charset=utf-8', content: await styles.read('web/stil.css') }],
    ['/side.js', { type: 'text/javascript; charset=utf-8', content: await scriptOf(styles) }],
    ['/skrift-400.woff2', { type: 'font/woff2', content: await styles.font(400) }],
    ['/skrift-700.woff2', { type: 'font/woff2', content: await styles.font(700) }],
  ]);
}

/** One file, so that it is asked for once. */
async function scriptOf(styles: StyleSheets): Promise<string> {
  const parts = await Promise.all(SCRIPTS.map((name) => styles.read(`web/${name}`)));
  return parts.map((part) => `{\n${part}}\n`).join('');
}
