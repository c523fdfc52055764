import type { StyleSheets } from '../formats/style-sheets.ts';

/** What the pages ask for besides themselves: these addresses and no others. */
export interface PageFile {
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** Style, script and font, by their address. */
export async function loadFiles(styles: StyleSheets): Promise<ReadonlyMap<string, PageFile>> {
  return new Map<string, PageFile>([
    ['/stil.css', { type: 'text/css; charset=utf-8', content: await styles.read('web/stil.css') }],
    ['/taeller.js', { type: 'text/javascript; charset=utf-8', content: await styles.read('web/taeller.js') }],
    ['/skrift-400.woff2', { type: 'font/woff2', content: await styles.font(400) }],
    ['/skrift-700.woff2', { type: 'font/woff2', content: await styles.font(700) }],
  ]);
}
