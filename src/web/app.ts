import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { trace } from '../trace.ts';
import { addAnswerRoutes } from './answer-routes.ts';
import { addBeginRoutes } from './begin/begin-routes.ts';
import { addExampleRoutes } from './begin/example-routes.ts';
import { addHelpRoutes } from './begin/help-routes.ts';
import { addManyRoutes } from './begin/many-routes.ts';
import { addMergeRoutes } from './begin/merge-routes.ts';
import { calmHeaders } from './calm-headers.ts';
import type { Door } from './door.ts';
import { addFiguresRoutes } from './figures/figures-routes.ts';
import type { PageFile } from './files.ts';
import { readForm } from './form.ts';
import type { RenderPage } from './pages.ts';
import { addChangeRoutes, WORD_BACK } from './papers/change-routes.ts';
import { addPaperRoutes } from './papers/paper-routes.ts';
import { type Presence, WITHOUT_SCRIPT } from './presence.ts';
import { addPreviewRoutes } from './preview-routes.ts';
import { addQuestionRoutes } from './question-routes.ts';
import { formOf, type Show, type Web } from './show.ts';
import { municipalityOf, type Visit } from './visit.ts';

/** More than the longest text of the questionnaire, in any writing. */
const MOST_BYTES_SENT = 256 * 1024;

const LONGEST_PAGE_ID = 64;

/** A Word file with photos in it. The longest paper of ours is a hundredth of that. */
const MOST_BYTES_OF_WORD = 25 * 1024 * 1024;

interface Parts {
  readonly door: Door;
  readonly visit: Visit;
  readonly render: RenderPage;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly presence: Presence;
  readonly close: () => void;
}

/** All addresses of the page, and who may ask for them. */
export function createApp({ door, visit, render, files, presence, close }: Parts): Hono {
  const app = new Hono();
  const show = shower({ door, visit, render, presence });
  app.use(calmHeaders);
  app.use(door.guard);
  app.use((_, next) => {
    presence.heard();
    return next();
  });
  const tooLarge = (c: Context) => show(c, 'besked', TOO_LARGE, 413);
  const limit = bodyLimit({ maxSize: MOST_BYTES_SENT, onError: tooLarge });
  const limitWithFile = bodyLimit({ maxSize: MOST_BYTES_OF_WORD, onError: tooLarge });
  app.use((c, next) => (c.req.path === WORD_BACK ? limitWithFile : limit)(c, next));
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (c.req.method !== 'POST') return c.body(null, 405);
    const form = await readForm(c);
    if (!door.isOurForm(form.one('formular'))) return c.body(null, 403);
    c.set('form' as never, form as never);
    // A page that was left open about another municipality speaks of that one.
    const about = form.one('fil');
    if (about !== '' && about !== visit.open?.id) await visit.inTurn(() => visit.turnTo(about));
    return next();
  });
  for (const [path, { type, content }] of files)
    app.get(path, (c) => c.body(content as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': type }));
  const web: Web = { app, show, visit, presence };
  addBeginRoutes(web);
  addManyRoutes(web);
  addExampleRoutes(web);
  addHelpRoutes(web);
  addAnswerRoutes(web);
  addMergeRoutes(web);
  addQuestionRoutes(web);
  addPreviewRoutes(web);
  addFiguresRoutes(web);
  addPaperRoutes(web);
  addChangeRoutes(web);
  for (const [what, tell] of [
    ['er-aaben', (page: string) => presence.isOpen(page)],
    ['er-lukket', (page: string) => presence.isClosed(page)],
  ] as const)
    app.post(`/siden-${what}`, (c) => {
      tell(formOf(c).one('side').slice(0, LONGEST_PAGE_ID));
      return c.body(null, 204);
    });
  app.post('/luk', async (c) => {
    const page = show(c, 'besked', CLOSED, 200, { closed: true });
    // Once the page is on its way.
    setTimeout(close, 100);
    return page;
  });
  app.notFound((c) => show(c, 'besked', NOT_FOUND, 404));
  app.onError((error, c) => {
    trace('page', () => `${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return show(c, 'besked', BROKEN, 500);
  });
  return app;
}

function shower({ door, visit, render, presence }: Omit<Parts, 'files' | 'close'>): Show {
  return (c: Context, name, view, status = 200, frame = {}) => {
    const { title, ...rest } = view;
    // A page of ours tells by itself that it is open.
    presence.isClosed(WITHOUT_SCRIPT);
    return c.html(
      render(name, {
        ...rest,
        frame: {
          title,
          formKey: door.formKey,
          answersId: visit.open?.id ?? null,
          municipality: visit.open ? municipalityOf(visit.open) : null,
          closed: frame.closed ?? false,
          refresh: frame.refresh ?? null,
        },
      }),
      status,
    );
  };
}

interface Message {
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly [key: string]: unknown;
}

function message(heading: string, ...lines: readonly string[]): Message {
  return { title: heading, heading, lines };
}

const NOT_FOUND = message('Siden findes ikke', 'Gå til forsiden, og fortsæt derfra. Jeres svar er gemt.');
const TOO_LARGE = message(
  'Det var for meget på én gang',
  'Gå tilbage, og skriv det kortere. Intet er gemt af det.',
);
const BROKEN = message(
  'Noget gik galt',
  'Det er ikke jeres skyld. De svar, I har givet, er gemt.',
  'Gå til forsiden, og fortsæt derfra.',
);
const CLOSED = message('brobygger er lukket', 'Jeres svar er gemt. I kan lukke denne fane.');
