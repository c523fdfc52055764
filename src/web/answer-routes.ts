import type { Context } from 'hono';
import type { Depth } from '../content/catalogue/question.ts';
import type { Fault } from '../fault.ts';
import { describeAnswer } from '../interview/ask/describe-answer.ts';
import type { OverviewEntry } from '../interview/state/overview.ts';
import { overviewCount } from '../interview/words/overview-text.ts';
import { addressOf } from './question-view.ts';
import { formOf, type Web, withOpen } from './show.ts';
import type { OpenAnswers } from './visit.ts';
import { webText } from './web-words.ts';

/** The page one begins at, and the one with all answers. */
export function addAnswerRoutes(web: Web): void {
  const { app, show, visit } = web;
  const begin = async (c: Context, faults: readonly Begun[] = []) => {
    const form = c.req.method === 'POST' ? formOf(c) : undefined;
    const fault = faults.find(({ field }) => field === 'kommune')?.fault;
    const depth = form?.one('omfang') || 'hurtig';
    return show(
      c,
      'begynd',
      {
        title: `${faults.length > 0 ? 'Fejl: ' : ''}Begynd`,
        summary: faults.map(({ field, fault }) => ({ href: `#${field}`, text: webText(fault) })),
        open: visit.open ? await labelOf(visit.open) : null,
        answers: (await visit.answersToOpen()).filter(({ file }) => file.path !== visit.open?.file.path),
        municipalities: await visit.municipalities(),
        municipality: form?.one('kommune') ?? '',
        fault: fault ? webText(fault) : null,
        isLong: depth === 'fuld',
      },
      faults.length > 0 ? 422 : 200,
    );
  };
  const labelOf = async ({ file }: OpenAnswers) =>
    (await visit.answersToOpen()).find((one) => one.file.path === file.path)?.label ?? file.name;

  app.get('/', (c) => visit.inTurn(async () => begin(c)));

  app.post('/begynd', (c) =>
    visit.inTurn(async () => {
      const form = formOf(c);
      const depth: Depth = form.one('omfang') === 'fuld' ? 'fuld' : 'hurtig';
      const begun = await visit.begin(form.one('kommune'), depth);
      if (!begun.ok)
        return begin(
          c,
          begun.faults.map((fault) => ({ field: 'kommune', fault })),
        );
      return c.redirect('/spoergsmaal', 303);
    }),
  );

  app.post('/fortsaet', (c) =>
    visit.inTurn(async () => {
      // Only what was found is opened; what the form says is looked up in that.
      const wanted = formOf(c).one('svarfil');
      const found = (await visit.answersToOpen()).find(({ file }) => file.name === wanted);
      if (!found) return c.redirect('/', 303);
      const opened = await visit.openAnswers(found.file);
      if (!opened.ok)
        return begin(
          c,
          opened.faults.map((fault) => ({ field: 'fortsaet', fault })),
        );
      return c.redirect('/spoergsmaal', 303);
    }),
  );

  app.get('/svar', (c) =>
    withOpen(c, web, async (open) =>
      open.sitting.overview().length === 0
        ? c.redirect('/spoergsmaal', 303)
        : show(c, 'svar', { title: 'Jeres svar', ...answersView(open) }),
    ),
  );

  app.post('/svar/flere', (c) =>
    withOpen(c, web, async (open) => {
      await open.sitting.reply({ kind: 'chosen', values: ['more'], to: formOf(c).one('spurgt') });
      return c.redirect('/spoergsmaal', 303);
    }),
  );
}

function answersView({ sitting }: OpenAnswers) {
  const now = sitting.now();
  const sections = sitting.overview();
  const asked = now.kind === 'asked' ? now : undefined;
  const isFinished = asked?.at.of === 'slut';
  const choices = isFinished && 'choices' in asked.prompt ? asked.prompt.choices : [];
  return {
    count: overviewCount(sections).replaceAll('Du har', 'I har'),
    isFinished,
    /** What is asked where there are more questions to choose. */
    asked: choices.some(({ vaerdi }) => vaerdi === 'more') && asked ? asked.id : null,
    next: asked && !isFinished ? addressOf(asked) : null,
    sections: sections.map(({ section, entries }) => ({
      title: section.titel,
      entries: entries.map(answerView),
    })),
  };
}

interface Begun {
  readonly field: 'kommune' | 'fortsaet';
  readonly fault: Fault;
}

function answerView({ question, status, value }: OverviewEntry) {
  return {
    question: question.tekst,
    answer: status === 'unanswered' ? 'mangler' : describeAnswer(question, value),
    isMissing: status === 'unanswered',
    href: `/spoergsmaal/${encodeURIComponent(question.id)}`,
    word: status === 'unanswered' ? 'Svar' : 'Ret',
  };
}
