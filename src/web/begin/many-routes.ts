import { formatDate } from '../../danish/date.ts';
import type { Web } from '../show.ts';
import type { AnswersToOpen } from '../visit.ts';
import { webText } from '../web-words.ts';
import { beginManyPapers, type ManyPapers } from './many-papers.ts';

/** Without scripts the page comes back by itself; as long as a person looks at a page before wondering. */
export const LOOK_AGAIN_SECONDS = 2;

/** All municipalities of the folder in a table, and the papers of all of them at once. */
export function addManyRoutes(web: Web): void {
  const { app, show, visit } = web;
  let work: ManyPapers | undefined;
  visit.worksElsewhere = () => work !== undefined && !work.isOver;

  app.get('/kommuner', async (c) => {
    const answers = await visit.answersToOpen();
    const isBusy = work !== undefined && !work.isOver;
    return show(
      c,
      'kommuner',
      {
        title: 'Alle kommuner',
        count: answers.length,
        rows: answers.map(rowView),
        isBusy,
        progress: work?.text ?? null,
        problems: work?.isOver
          ? work.faults.map(({ label, faults }) => ({ label, texts: faults.map(webText) }))
          : [],
      },
      200,
      isBusy ? { refresh: LOOK_AGAIN_SECONDS } : {},
    );
  });

  app.post('/kommuner/lav', async (c) => {
    if (!work || work.isOver) {
      const answers = await visit.answersToOpen();
      if (answers.length > 0) work = beginManyPapers(answers, visit.basis, visit.at);
    }
    return c.redirect('/kommuner', 303);
  });

  app.post('/kommuner/stop', (c) => {
    work?.stop();
    return c.redirect('/kommuner', 303);
  });

  app.get('/kommuner/status', (c) => c.json({ text: work?.text ?? '', isOver: work?.isOver ?? true }));
}

/** Each cell says what it is, for whoever comes to it without its heading. */
function rowView({ id, label, answered, total, missing, next, faults }: AnswersToOpen) {
  const [first] = missing;
  return {
    id,
    label,
    fault: faults[0] ? webText(faults[0]) : null,
    progress: `${answered} af ${total} besvaret`,
    missing: missing.length === 0 ? 'Intet mangler' : `${missing.length} mangler`,
    first: first?.text ?? null,
    next: next ? { day: formatDate(next.by), text: next.text } : null,
  };
}
