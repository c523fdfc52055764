import type { Context } from 'hono';
import type { FiguresChoice } from '../../application/figures/fill-figures.ts';
import type { FoundFigure } from '../../application/figures/plan-figures.ts';
import { formatNumber } from '../../danish/number.ts';
import type { Fault } from '../../fault.ts';
import { LOOK_AGAIN_SECONDS } from '../begin/many-routes.ts';
import type { Form } from '../form.ts';
import { formOf, type Web, withOpen } from '../show.ts';
import type { OpenAnswers } from '../visit.ts';
import {
  ASKING,
  askingView,
  choiceView,
  type FiguresPage,
  planView,
  refusedView,
  writtenView,
} from './figures-view.ts';
import { beginFetching, isAsking } from './figures-work.ts';

const TITLE = 'Hent tallene fra Danmarks Statistik';
/** The service answers in a second or two as a rule; then no page need come in between. */
const WAIT_MS = 2000;

/** Figures of the municipality from Statistics Denmark: told, asked for, shown beside the branch's own, and taken over. */
export function addFiguresRoutes(web: Web): void {
  const { app, show, visit } = web;
  const page = (c: Context, view: FiguresPage, status: 200 | 422 = 200) => {
    const isWrong = view.problems.length > 0 || view.summary.length > 0;
    const options = view.isAsking === null ? {} : { refresh: LOOK_AGAIN_SECONDS };
    return show(c, 'tal', { title: `${isWrong ? 'Fejl: ' : ''}${TITLE}`, ...view }, status, options);
  };

  /** Nobody is asked before `ask` of the plan is called. */
  const planFor = async ({ file }: OpenAnswers) => {
    // Read when it is wanted, like everything that has a way out of this machine.
    const { besideAnswers, planFigures } = await import('../../application/figures/plan-figures.ts');
    const beside = besideAnswers(file, visit.basis.date);
    return planFigures({ ...visit.basis, files: [file], from: undefined, keep: undefined, beside }, visit.at);
  };

  const planned = async (c: Context, open: OpenAnswers, faults: readonly Fault[] = []) => {
    const plan = await planFor(open);
    return page(c, 'refused' in plan ? refusedView(plan.faults) : planView(plan, faults));
  };

  app.get('/tal', (c) =>
    withOpen(c, web, async (open) => {
      const { figures, figuresWritten } = open;
      delete open.figuresWritten;
      if (figuresWritten !== undefined) return page(c, writtenView([figuresWritten]));
      if (figures?.fetched) return page(c, choiceView(figures.fetched, figures));
      if (figures && isAsking(figures)) return page(c, askingView());
      delete open.figures;
      return planned(c, open, figures?.faults);
    }),
  );

  app.get('/tal/status', (c) => {
    const asking = isAsking(visit.open?.figures);
    return c.json({ text: asking ? ASKING : '', isOver: !asking });
  });

  app.post('/tal/hent', async (c) => {
    const answered = await withOpen(c, web, async (open) => {
      // A double click is one yes.
      if (!isAsking(open.figures) && !open.figures?.fetched) {
        const plan = await planFor(open);
        if ('refused' in plan) return page(c, refusedView(plan.faults));
        open.figures = beginFetching(plan);
      }
      return c.redirect('/tal', 303);
    });
    await atMost(WAIT_MS, visit.open?.figures?.finished);
    return answered;
  });

  app.post('/tal/skriv', (c) =>
    withOpen(c, web, async (open) => {
      const { figures } = open;
      const form = formOf(c);
      if (!figures?.fetched || figures.mark !== form.one('hentet')) return c.redirect('/tal', 303);
      const { fetched } = figures;
      const [{ figuresChoice }, { takeFigures }] = await Promise.all([
        import('../../application/figures/fill-figures.ts'),
        import('../../application/figures/take-figures.ts'),
      ]);
      const wanted = wantedOf(form, figuresChoice(fetched));
      if (wanted.size === 0)
        return page(c, choiceView(fetched, figures, 'Sæt kryds ved de tal, der skal skrives.'), 422);
      const { done, opened } = await visit.letGoFor(open, () =>
        takeFigures(fetched, (figure) => wanted.has(figure), visit.at),
      );
      if (!opened.ok) return page(c, refusedView(opened.faults));
      if (done.faults.length > 0) return planned(c, opened.value, done.faults);
      const written = done.taken.flatMap((one) => one.figures).length;
      opened.value.figuresWritten = `${formatNumber(written)} tal er skrevet i jeres svar med periode, kilde og dato.`;
      return c.redirect('/tal', 303);
    }),
  );
}

/** One of the branch's own is never among all: it is ticked by itself. */
function wantedOf(form: Form, { free, own }: FiguresChoice): ReadonlySet<FoundFigure> {
  if (form.one('handling') === 'alle') return new Set(free);
  const ticked = form.all('tal');
  return new Set([...free, ...own].filter(({ id }) => ticked.includes(id)));
}

/** Waits, but no longer than that. */
async function atMost(ms: number, work: Promise<void> | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
