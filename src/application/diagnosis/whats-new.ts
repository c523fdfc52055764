import { isNewer, newsBetween } from '../../content/news.ts';
import type { Ports } from '../ports.ts';

/** What is new for somebody who has used an older version. */
export interface WhatsNew {
  /** The version that is used now: "0.2.0". */
  readonly version: string;
  /** The one used before. */
  readonly before: string;
  /** A sentence or two each, in Danish. */
  readonly news: readonly string[];
}

/** What is new since the version that was used before; null when it is the same, the first, or an older one. */
export async function whatsNew(
  version: string,
  { pageMemory, library }: Pick<Ports, 'pageMemory' | 'library'>,
): Promise<WhatsNew | null> {
  const before = await pageMemory.lastVersion();
  if (before === undefined || !isNewer(version, before)) return null;
  return { version, before, news: newsBetween(await library.changelog(), before, version) };
}

/** The same, and it is not told again. An older version that is started once more does not make it new again. */
export async function tellWhatsNew(
  version: string,
  at: Pick<Ports, 'pageMemory' | 'library'>,
): Promise<WhatsNew | null> {
  const told = await whatsNew(version, at);
  const before = await at.pageMemory.lastVersion();
  if (before === undefined || isNewer(version, before)) await at.pageMemory.rememberVersion(version);
  return told;
}
