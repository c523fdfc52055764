import { describeAnswer } from '../interview/ask/describe-answer.ts';
import type { OverviewEntry } from '../interview/state/overview.ts';
import { overviewCount } from '../interview/words/overview-text.ts';
import { addressOf } from './question-view.ts';
import { formOf, type Web, withOpen } from './show.ts';
import type { OpenAnswers } from './visit.ts';

/** The page with all answers. */
export function addAnswerRoutes(web: Web): void {
  const { app, show } = web;
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

function answerView({ question, status, value }: OverviewEntry) {
  return {
    question: question.tekst,
    answer: status === 'unanswered' ? 'mangler' : describeAnswer(question, value),
    isMissing: status === 'unanswered',
    href: `/spoergsmaal/${encodeURIComponent(question.id)}`,
    word: status === 'unanswered' ? 'Svar' : 'Ret',
  };
}
