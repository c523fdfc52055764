import type { Context } from 'hono';
import { takeForm } from './hear-form.ts';
import { previewOf } from './preview-routes.ts';
import { addressOf, questionView } from './question-view.ts';
import { formOf, type Web, withOpen } from './show.ts';
import { fieldOf } from './shown-answer.ts';
import type { OpenAnswers } from './visit.ts';
import { webText } from './web-words.ts';

const ADDRESS = '/spoergsmaal/:id';

/** One question a page; what is asked now is at /spoergsmaal, wherever that leads. */
export function addQuestionRoutes(web: Web): void {
  const { app, show, visit } = web;
  app.get('/spoergsmaal', (c) => withOpen(c, web, (open) => goOn(c, open)));

  app.get(ADDRESS, (c) =>
    withOpen(c, web, async (open) => {
      const wanted = c.req.param('id');
      const now = open.sitting.now();
      if (now.kind === 'asked' && (now.question?.id ?? now.at.of) === wanted) return page(c, open);
      // The address of another question: from the list of answers, or the browser's own Back.
      const there = await open.sitting.goTo(wanted);
      return there.kind === 'asked' ? page(c, open) : goOn(c, open);
    }),
  );

  app.post(ADDRESS, (c) =>
    withOpen(c, web, async (open) => {
      const form = formOf(c);
      const now = open.sitting.now();
      if (form.one('handling') === 'vis' && now.kind === 'asked' && now.id === form.one('spurgt')) {
        const text = form.one(fieldOf());
        open.writing = { to: now.id, text };
        const preview = await previewOf(open, now.question?.id ?? '', text, visit);
        return page(c, open, { form, preview });
      }
      const taken = await takeForm(open, c.req.param('id') ?? '', form);
      if (taken.kind === 'gone-on') return goOn(c, open);
      return page(c, open, { form, taken });
    }),
  );

  async function page(
    c: Context,
    open: OpenAnswers,
    again?: Parameters<typeof questionView>[3],
  ): Promise<Response> {
    const now = open.sitting.now();
    if (now.kind === 'ended') return goOn(c, open);
    const view = questionView(open, now, visit, again);
    const isWrong = view.summary.length > 0;
    const title = `${isWrong ? 'Fejl: ' : ''}${view.heading.split('\n')[0]}`;
    const municipalities = await visit.municipalities();
    return show(c, 'spoergsmaal', { title, ...view, municipalities }, isWrong ? 422 : 200);
  }

  async function goOn(c: Context, open: OpenAnswers): Promise<Response> {
    const now = open.sitting.now();
    if (now.kind === 'asked') return c.redirect(addressOf(now), 303);
    const faults = now.end.kind === 'not-saved' ? now.end.faults : [];
    // What is ended is begun again from what is saved.
    const { file } = open;
    await visit.leave();
    if (faults.length === 0) {
      const opened = await visit.openAnswers(file);
      return c.redirect(opened.ok ? '/svar' : '/', 303);
    }
    const heading = 'Svaret kunne ikke gemmes';
    return show(c, 'besked', { title: `Fejl: ${heading}`, heading, lines: faults.map(webText) }, 500);
  }
}
