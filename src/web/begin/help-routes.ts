import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PAPER_POLICY } from '../calm-headers.ts';
import { WITHOUT_SCRIPT } from '../presence.ts';
import { formOf, type Web } from '../show.ts';

/** Which file tests a thing stands only in the document. */
const TEST_FILE = / Testet med `[^`]+`\./g;
/** What of the statement is about the page and the papers; the rest is about windows with commands. */
const OF_THE_PAGE = /^(?:# |## (?:Siden i browseren|Pauser|Papirerne)\n)/;

/** How the page is used, for whom it works, and where the files lie. */
export function addHelpRoutes({ app, show, visit, presence }: Web): void {
  app.get('/hjaelp', (c) =>
    visit.inTurn(async () => {
      const { open } = visit;
      const answers = open && (await visit.answersToOpen()).find(({ id }) => id === open.id);
      return show(c, 'hjaelp', {
        title: 'Hjælp og indstillinger',
        folder: open ? dirname(open.file.path) : await visit.home(),
        isOpen: open !== undefined,
        isLong: answers?.depth === 'fuld',
      });
    }),
  );

  app.post('/hjaelp/mappe', (c) =>
    visit.inTurn(async () => {
      const { open } = visit;
      // Only the folder of what is open: a form names none.
      if (open) await visit.at.host.showInBrowser(pathToFileURL(dirname(open.file.path)).href);
      return c.redirect('/hjaelp', 303);
    }),
  );

  app.post('/hjaelp/omfang', (c) =>
    visit.inTurn(async () => {
      const { open } = visit;
      if (open) await visit.reopen(open, formOf(c).one('omfang') === 'fuld' ? 'fuld' : 'hurtig');
      return c.redirect('/spoergsmaal', 303);
    }),
  );

  app.get('/hjaelp/tilgaengelighed', async (c) => {
    const text = (await visit.at.library.accessibilityStatement()).replace(TEST_FILE, ' Testet.');
    const sections = text.split(/\n(?=## )/).filter((section) => OF_THE_PAGE.test(section));
    const { showMarkdown } = await import('../../application/read-examples.ts');
    const page = await showMarkdown(sections.join('\n'), visit.at);
    if (!page.ok) return c.notFound();
    presence.isOpen(WITHOUT_SCRIPT);
    return c.body(new Uint8Array(page.value), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PAPER_POLICY,
    });
  });
}
