import { basename } from 'node:path';
import type { Context } from 'hono';
import { type ListedPaper, listPapers, type PapersListed } from '../../application/list-papers.ts';
import { isRefused } from '../../application/outcome.ts';
import { writeZip } from '../../formats/word/zip/write-zip.ts';
import { PAPER_POLICY } from '../calm-headers.ts';
import { WITHOUT_SCRIPT } from '../presence.ts';
import { type Web, withOpen } from '../show.ts';
import type { OpenAnswers } from '../visit.ts';
import { plainText, webText } from '../web-words.ts';
import { beginPapers } from './papers-work.ts';

/** As long as a person looks at a page before wondering. */
const LOOK_AGAIN_SECONDS = 2;
/** Of the advice on one paper, as much as anybody reads here. */
const MOST_ADVICE = 5;

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
};

/** The papers: made, read and fetched. What an address names is looked up among those that lie ready. */
export function addPaperRoutes(web: Web): void {
  const { app, show, visit, presence } = web;
  app.get('/papirer', (c) =>
    withOpen(c, web, async (open) => {
      const isBusy = open.papers !== undefined && open.papers.outcome === undefined;
      if (isBusy) return show(c, 'papirer', busyView(), 200, { refresh: LOOK_AGAIN_SECONDS });
      return show(c, 'papirer', readyView(open, await listed(open, true)));
    }),
  );

  app.post('/papirer/lav', (c) =>
    withOpen(c, web, async (open) => {
      if (!open.papers || open.papers.outcome) open.papers = beginPapers(open.file, visit.basis, visit.at);
      return c.redirect('/papirer', 303);
    }),
  );

  app.get('/papirer/kalender.ics', (c) =>
    withOpen(c, web, async (open) => {
      const { calendar } = await listed(open);
      return calendar === null ? c.notFound() : file(c, calendar, 'ics');
    }),
  );

  app.get('/papirer/alle.zip', (c) =>
    withOpen(c, web, async (open) => {
      const files = await allFiles(await listed(open));
      return files.size === 0 ? c.notFound() : sent(c, writeZip(files), 'zip', 'papirer.zip');
    }),
  );

  app.get('/papirer/:navn/laes', (c) =>
    withOpen(c, web, async (open) => {
      const path = (await named(c, open))?.finished.html;
      const bytes = path === undefined ? undefined : await read(path);
      if (!bytes) return c.notFound();
      presence.isOpen(WITHOUT_SCRIPT);
      const headers = { 'Content-Type': TYPES.html ?? '', 'Content-Security-Policy': PAPER_POLICY };
      return c.body(bytes, 200, headers);
    }),
  );

  app.get('/papirer/:navn/:format', (c) =>
    withOpen(c, web, async (open) => {
      const format = c.req.param('format');
      const paper = await named(c, open);
      const path = format === 'md' ? paper?.markdown : paper?.finished[format];
      return path === undefined ? c.notFound() : file(c, path, format);
    }),
  );

  async function allFiles({ papers, calendar }: PapersListed): Promise<ReadonlyMap<string, Uint8Array>> {
    const paths = papers.flatMap(({ markdown, finished }) => [markdown, ...Object.values(finished)]);
    const files = new Map<string, Uint8Array>();
    for (const path of calendar === null ? paths : [...paths, calendar]) {
      const bytes = await read(path);
      if (bytes) files.set(basename(path), bytes);
    }
    return files;
  }

  async function named(c: Context, open: OpenAnswers): Promise<ListedPaper | undefined> {
    const { papers } = await listed(open);
    return papers.find(({ name }) => name === c.req.param('navn'));
  }

  async function listed({ file }: OpenAnswers, advice = false): Promise<PapersListed> {
    const papers = await listPapers({ ...visit.basis, file, advice }, visit.at);
    return isRefused(papers) ? { papers: [], calendar: null, nextSteps: [] } : papers;
  }

  async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const bytes = await visit.at.shelf.read({ path, name: basename(path) });
    return bytes.ok ? new Uint8Array(bytes.value) : undefined;
  }

  async function file(c: Context, path: string, format: string): Promise<Response> {
    const bytes = await read(path);
    return bytes ? sent(c, bytes, format, basename(path)) : c.notFound();
  }
}

function sent(c: Context, bytes: Uint8Array, format: string, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': TYPES[format] ?? 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

const NOTHING = { summary: [], papers: [], steps: [], hasCalendar: false, isBusy: false };

function busyView() {
  return { ...NOTHING, title: 'Papirerne bliver lavet', isBusy: true };
}

function readyView({ papers: work }: OpenAnswers, { papers, calendar, nextSteps }: PapersListed) {
  const faults = work?.outcome?.faults ?? [];
  const texts = [...new Set(faults.map(webText))];
  return {
    ...NOTHING,
    title: `${texts.length > 0 ? 'Fejl: ' : ''}Papirerne`,
    summary: texts.map((text) => ({ href: '#papirer', text })),
    papers: papers.map(paperView),
    steps: nextSteps.map(({ text, warning }) => ({ text, warning: warning ?? null })),
    hasCalendar: calendar !== null,
  };
}

function paperView({ name, title, finished, gaps, findings }: ListedPaper) {
  const advice = findings.filter(({ rule }) => rule !== 'huller');
  return {
    name,
    title,
    read: finished.html === undefined ? null : `/papirer/${encodeURIComponent(name)}/laes`,
    files: [
      ...(finished.pdf ? [{ word: 'PDF', href: hrefOf(name, 'pdf') }] : []),
      ...(finished.docx ? [{ word: 'Word', href: hrefOf(name, 'docx') }] : []),
      { word: 'tekst', href: hrefOf(name, 'md') },
    ],
    gaps: gaps.map((gap) => gap.replace(/^INDSÆT\s*/, '')),
    advice: advice
      .slice(0, MOST_ADVICE)
      .map(({ message, wayOut }) => [plainText(message), plainText(wayOut)].join(' ')),
  };
}

function hrefOf(name: string, format: string): string {
  return `/papirer/${encodeURIComponent(name)}/${format}`;
}
