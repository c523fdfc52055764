import { basename } from 'node:path';
import type { PapersListed } from '../../application/list-papers.ts';
import { mailName } from '../../application/mailing/mail-name.ts';
import { FORMATS } from '../../formats/formats.ts';
import { LOOK_AGAIN_SECONDS } from '../begin/many-routes.ts';
import { PAPER_POLICY } from '../calm-headers.ts';
import { WITHOUT_SCRIPT } from '../presence.ts';
import { type Web, withOpen } from '../show.ts';
import { listedPapers, namedPaper, readFile, sendFile } from './paper-files.ts';
import { papersView } from './papers-view.ts';
import { beginPapers } from './papers-work.ts';

/** The papers: made, read and fetched. What an address names is looked up among those that lie ready. */
export function addPaperRoutes(web: Web): void {
  const { app, show, visit, presence } = web;
  app.get('/papirer', (c) =>
    withOpen(c, web, async (open) => {
      const { papers } = open;
      if (!papers || papers.outcome)
        return show(c, 'papirer', papersView(open, await listedPapers(open, visit, true)));
      return show(c, 'papirer', busyView(papers.text), 200, { refresh: LOOK_AGAIN_SECONDS });
    }),
  );

  app.get('/papirer/status', (c) => {
    const papers = visit.open?.papers;
    return c.json({ text: papers?.text ?? '', isOver: papers === undefined || papers.outcome !== undefined });
  });

  app.post('/papirer/lav', (c) =>
    withOpen(c, web, async (open) => {
      if (!open.papers || open.papers.outcome) open.papers = beginPapers(open.file, visit.basis, visit.at);
      return c.redirect('/papirer', 303);
    }),
  );

  app.get('/papirer/kalender.ics', (c) =>
    withOpen(c, web, async (open) => {
      const { calendar } = await listedPapers(open, visit);
      const bytes = calendar === null ? undefined : await readFile(calendar, visit);
      return bytes ? sendFile(c, bytes, 'ics', basename(calendar ?? '')) : c.notFound();
    }),
  );

  app.get('/papirer/alle.zip', (c) =>
    withOpen(c, web, async (open) => {
      const files = await allFiles(await listedPapers(open, visit));
      const { writeZip } = await import('../../formats/zip/write-zip.ts');
      return files.size === 0 ? c.notFound() : sendFile(c, writeZip(files), 'zip', 'papirer.zip');
    }),
  );

  app.get('/papirer/:navn/laes', (c) =>
    withOpen(c, web, async (open) => {
      const path = (await namedPaper(c, open, visit))?.finished.html;
      const bytes = path === undefined ? undefined : await readFile(path, visit);
      if (!bytes) return c.notFound();
      presence.isOpen(WITHOUT_SCRIPT);
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PAPER_POLICY };
      return c.body(bytes, 200, headers);
    }),
  );

  app.get('/papirer/:navn/mail', (c) =>
    withOpen(c, web, async ({ file }) => {
      const name = c.req.param('navn');
      const { draftMail } = await import('../../application/mailing/draft-mails.ts');
      const mail = await draftMail({ ...visit.basis, file, papers: [name] }, visit.at);
      return mail ? sendFile(c, mail, 'eml', mailName(name)) : c.notFound();
    }),
  );

  app.get(`/papirer/:navn/:format{${['md', ...FORMATS.map(({ id }) => id)].join('|')}}`, (c) =>
    withOpen(c, web, async (open) => {
      const format = c.req.param('format');
      const paper = await namedPaper(c, open, visit);
      const path = format === 'md' ? paper?.markdown : paper?.finished[format];
      const bytes = path === undefined ? undefined : await readFile(path, visit);
      return bytes ? sendFile(c, bytes, format, basename(path ?? '')) : c.notFound();
    }),
  );

  async function allFiles({ papers, calendar }: PapersListed): Promise<ReadonlyMap<string, Uint8Array>> {
    const paths = papers.flatMap(({ markdown, finished }) => [markdown, ...Object.values(finished)]);
    const files = new Map<string, Uint8Array>();
    for (const path of calendar === null ? paths : [...paths, calendar]) {
      const bytes = await readFile(path, visit);
      if (bytes) files.set(basename(path), bytes);
    }
    return files;
  }
}

function busyView(progress: string) {
  return {
    title: 'Papirerne bliver lavet',
    isBusy: true,
    progress,
    word: null,
    summary: [],
    papers: [],
    internal: [],
    hasPapers: false,
    steps: [],
    hasCalendar: false,
    unjoined: [],
    isReady: false,
    gate: [],
  };
}
