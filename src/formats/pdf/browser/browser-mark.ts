import { foundAtOnce } from './find-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import type { Machine } from './machine.ts';

/** What a browser is known by: another one, or a newer, prints other files. Null when it cannot be said. */
export async function browserMark(
  { source, path }: Pick<FoundBrowser, 'source' | 'path'>,
  machine: Machine,
): Promise<string | null> {
  const mark = await (source === 'shipped' ? machine.shippedVersion() : machine.mark(path));
  return mark === undefined ? null : `${source} ${source === 'shipped' ? '' : path} ${mark}`;
}

/** The mark of the browser that would be tried first. None is started, nor unpacked, to tell it; null when there is none. */
export async function firstBrowserMark(machine: Machine): Promise<string | null> {
  const found = await foundAtOnce(machine);
  if (!found.ok) return null;
  return browserMark(found.value ?? { source: 'shipped', path: '' }, machine);
}
