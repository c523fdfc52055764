import { basename } from 'node:path';
import type { Context } from 'hono';
import type { WhatsNew } from '../../application/diagnosis/whats-new.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import type { Fault } from '../../fault.ts';
import { formOf, type Web } from '../show.ts';
import type { AnswersToOpen, OpenAnswers } from '../visit.ts';
import { plainText, webText } from '../web-words.ts';

/** Of more municipalities than this a table tells more than a row of buttons. */
const MOST_BUTTONS = 5;

interface Begun {
  readonly field: 'kommune' | 'fortsaet';
  readonly fault: Fault;
}

/** The page one begins at: go on where one was, begin with a municipality, or look at an example. */
export function addBeginRoutes(web: Web): void {
  const { app, show, visit } = web;
  const begin = async (c: Context, faults: readonly Begun[] = []) => {
    const form = c.req.method === 'POST' ? formOf(c) : undefined;
    const fault = faults.find(({ field }) => field === 'kommune')?.fault;
    const view = {
      title: `${faults.length > 0 ? 'Fejl: ' : ''}Begynd`,
      summary: faults.map(({ field, fault }) => ({ href: `#${field}`, text: webText(fault) })),
      ...goOnView(await visit.answersToOpen(), visit.open?.id),
      municipalities: await visit.municipalities(),
      municipality: form?.one('kommune') ?? '',
      fault: fault ? webText(fault) : null,
      isLong: form?.one('omfang') === 'fuld',
      copies: await copiesText(visit.open),
      whatsNew: newsView(await visit.whatsNew()),
      hasExamples: await visit.at.library.hasExamples(),
    };
    return show(c, 'begynd', view, faults.length > 0 ? 422 : 200);
  };

  /** The names of copies that a program such as OneDrive has made of the answers that are open. */
  async function copiesText(open: OpenAnswers | undefined): Promise<string | null> {
    if (!open) return null;
    const { findCopies } = await import('../../application/merging/find-copies.ts');
    const copies = await findCopies(open.file, visit.at);
    return copies.length === 0 ? null : copies.map(({ path }) => basename(path)).join(', ');
  }

  app.get('/', (c) => visit.inTurn(async () => begin(c)));

  app.post('/begynd', (c) =>
    visit.inTurn(async () => {
      const form = formOf(c);
      const depth: Depth = form.one('omfang') === 'fuld' ? 'fuld' : 'hurtig';
      const begun = await visit.begin(form.one('kommune'), depth);
      if (begun.ok) return c.redirect('/spoergsmaal', 303);
      return begin(
        c,
        begun.faults.map((fault) => ({ field: 'kommune', fault })),
      );
    }),
  );

  const goOn = (c: Context, id: string, to: string) =>
    visit.inTurn(async () => {
      // Only what was found is opened; what is asked for is looked up in that.
      const opened = await visit.turnTo(id);
      if (!opened) return c.redirect('/', 303);
      if (opened.ok) return c.redirect(to, 303);
      return begin(
        c,
        opened.faults.map((fault) => ({ field: 'fortsaet', fault })),
      );
    });
  app.post('/fortsaet', (c) => goOn(c, formOf(c).one('svarfil'), '/spoergsmaal'));
  app.get('/kommune/:id', (c) => goOn(c, c.req.param('id'), '/spoergsmaal'));
  app.get('/kommune/:id/tal', (c) => goOn(c, c.req.param('id'), '/tal'));
  app.get('/kommune/:id/papirer', (c) => goOn(c, c.req.param('id'), '/papirer'));
}

/** What is new in this version; null where there is nothing to say. */
function newsView(told: WhatsNew | null) {
  return told && told.news.length > 0 ? { version: told.version, news: told.news.map(plainText) } : null;
}

/** What can be gone on with: the answers that are open, or else those that were open last, before all others. */
function goOnView(answers: readonly AnswersToOpen[], openId: string | undefined) {
  const open = answers.find(({ id }) => id === openId);
  const last = open ? undefined : answers.find(({ isLast }) => isLast);
  const rest = answers.filter((one) => one !== open && one !== last);
  return {
    open: open ? answersView(open) : null,
    last: last ? answersView(last) : null,
    answers: rest.length > MOST_BUTTONS ? [] : rest.map(answersView),
    count: answers.length > 1 ? answers.length : null,
  };
}

function answersView({ id, label, answered, total, faults }: AnswersToOpen) {
  return {
    id,
    label,
    progress: faults.length > 0 ? null : `${answered} af ${total} spørgsmål er besvaret.`,
  };
}
