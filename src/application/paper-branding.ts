import { basename, dirname, extname, join } from 'node:path';
import { parseAnswers } from '../answers/parse-answers.ts';
import { readBytes } from '../disk/answers/node-files.ts';
import { loadLibrary } from '../disk/package-files.ts';
import type { Branding } from '../formats/branding.ts';
import type { Context } from '../terminal/context.ts';
import { readBranding, withoutLogo } from './read-branding.ts';

type LibraryPlace = Pick<Context, 'ownCatalogue' | 'cwd'>;

/**
 * The look of a paper that lies where `lav` lays it: in a folder beside svar.yaml. Without readable answers there, none; what
 * is wrong with them is told by `tjek`.
 */
export async function brandingOf(paperPath: string, library: LibraryPlace): Promise<Branding> {
  const folder = dirname(dirname(paperPath));
  const bytes = await readBytes(join(folder, 'svar.yaml'));
  const parsed = bytes.ok ? parseAnswers(bytes.value, 'svar.yaml') : bytes;
  if (!parsed.ok) return {};
  const { branding } = await readBranding(parsed.value, folder);
  return branding.logo && (await isForNewspaper(paperPath, library)) ? withoutLogo(branding) : branding;
}

/** With documents that cannot be read nobody knows, and then no logo is the safe answer. */
async function isForNewspaper(paperPath: string, place: LibraryPlace): Promise<boolean> {
  const library = await loadLibrary(place);
  if (!library.ok) return true;
  const name = basename(paperPath, extname(paperPath));
  return library.value.documents.some(({ filer }) =>
    filer.some(({ fil, afkort }) => fil === name && afkort === true),
  );
}
