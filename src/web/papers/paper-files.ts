import { basename } from 'node:path';
import type { Context } from 'hono';
import type { ListedPaper, PapersListed } from '../../application/list-papers.ts';
import { isRefused } from '../../application/outcome.ts';
import { FORMATS } from '../../formats/formats.ts';
import type { OpenAnswers, Visit } from '../visit.ts';

const NONE: PapersListed = {
  papers: [],
  calendar: null,
  nextSteps: [],
  gate: [],
  sheets: [],
  sender: null,
};

/** What is no format of the papers. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  eml: 'message/rfc822',
  ics: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
};

/** The papers of the answers that are open, as they lie. */
export async function listedPapers(
  { file }: OpenAnswers,
  { basis, at }: Visit,
  advice = false,
): Promise<PapersListed> {
  const { listPapers } = await import('../../application/list-papers.ts');
  const papers = await listPapers({ ...basis, file, advice }, at);
  return isRefused(papers) ? NONE : papers;
}

/** The paper that an address names, looked up among those that lie ready. */
export async function namedPaper(
  c: Context,
  open: OpenAnswers,
  visit: Visit,
): Promise<ListedPaper | undefined> {
  const { papers } = await listedPapers(open, visit);
  return papers.find(({ name }) => name === c.req.param('navn'));
}

export async function readFile(path: string, { at }: Visit): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await at.shelf.read({ path, name: basename(path) });
  return bytes.ok ? new Uint8Array(bytes.value) : undefined;
}

function typeOf(format: string): string {
  const known = FORMATS.find(({ id }) => id === format)?.mediaType ?? OTHER_TYPES[format];
  return known ?? 'application/octet-stream';
}

/** Hands a file over to be kept, under its name. */
export function sendFile(c: Context, bytes: Uint8Array, format: string, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': typeOf(format),
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
