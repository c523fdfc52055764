import { PAPER_POLICY } from '../calm-headers.ts';
import { WITHOUT_SCRIPT } from '../presence.ts';
import type { Web } from '../show.ts';

/** Papers with made-up answers, to see beforehand what comes of it. */
export function addExampleRoutes({ app, show, visit, presence }: Web): void {
  app.get('/eksempler', async (c) => {
    const { readExamples } = await import('../../application/read-examples.ts');
    const examples = await readExamples(visit.at);
    return show(c, 'eksempler', {
      title: 'Eksempler',
      examples: examples.map(({ folder, municipality, papers }) => ({
        municipality,
        papers: papers.map(({ name, title }) => ({ title, href: `/eksempler/${folder}/${name}` })),
      })),
    });
  });

  app.get('/eksempler/:mappe/:navn', async (c) => {
    const { readExamples, showMarkdown } = await import('../../application/read-examples.ts');
    const examples = await readExamples(visit.at);
    const example = examples.find(({ folder }) => folder === c.req.param('mappe'));
    const paper = example?.papers.find(({ name }) => name === c.req.param('navn'));
    const page = paper && (await showMarkdown(paper.markdown, visit.at));
    if (!page?.ok) return c.notFound();
    presence.isOpen(WITHOUT_SCRIPT);
    return c.body(new Uint8Array(page.value), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PAPER_POLICY,
    });
  });
}
