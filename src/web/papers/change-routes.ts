import { basename } from 'node:path';
import type { Context } from 'hono';
import type { WordImported } from '../../application/import-word.ts';
import type { ListedPaper } from '../../application/list-papers.ts';
import { isRefused } from '../../application/outcome.ts';
import type { Fault } from '../../fault.ts';
import type { PaperParagraph } from '../../papers/read/paper-paragraphs.ts';
import { formOf, type Web, withOpen } from '../show.ts';
import type { OpenAnswers } from '../visit.ts';
import { webText } from '../web-words.ts';
import { listedPapers, namedPaper, readFile } from './paper-files.ts';
import { hrefOf } from './papers-view.ts';
import { pressPaper } from './papers-work.ts';

/** Where a Word file is sent to. */
export const WORD_BACK = '/papirer/word';

/** As much of a paragraph as tells whoever hears the link which one it is. */
const LONGEST_NAME = 60;

/** A paragraph in its form. */
interface Written extends Pick<PaperParagraph, 'kind' | 'line' | 'own'> {
  readonly mark: string;
}

/** Where the words of a paper are changed: a paragraph on the page, or a Word file that comes back. */
export function addChangeRoutes(web: Web): void {
  const { app, show, visit } = web;

  app.get('/papirer/:navn/ret', (c) =>
    withOpen(c, web, async (open) => {
      const paper = await namedPaper(c, open, visit);
      if (!paper) return c.notFound();
      const { word } = open;
      delete open.word;
      return show(c, 'afsnit', {
        title: `Ret i ${paper.title}`,
        heading: paper.title,
        word: word ?? null,
        paragraphs: (await paragraphsOf(paper)).map((one) => ({
          ...one,
          about: one.text.slice(0, LONGEST_NAME),
          isHeading: one.kind === 'heading',
          isItem: one.kind === 'item',
          href: `${hrefOf(paper.name, 'ret')}/${one.line}`,
        })),
      });
    }),
  );

  app.get('/papirer/:navn/ret/:linje{[0-9]+}', (c) =>
    withOpen(c, web, async (open) => {
      const paper = await namedPaper(c, open, visit);
      if (!paper) return c.notFound();
      const line = Number(c.req.param('linje'));
      const paragraphs = await paragraphsOf(paper);
      const one = paragraphs.find((paragraph) => paragraph.line <= line && line < paragraph.end);
      const { markOf } = await import('../../application/change-paragraph.ts');
      // In a table, or in a paper that has become another.
      return one
        ? paragraphPage(c, paper, { ...one, mark: markOf(one) })
        : c.redirect(hrefOf(paper.name, 'ret'), 303);
    }),
  );

  app.post('/papirer/:navn/ret/:linje{[0-9]+}', (c) =>
    withOpen(c, web, async (open) => {
      const paper = await namedPaper(c, open, visit);
      if (!paper) return c.notFound();
      const form = formOf(c);
      const line = Number(c.req.param('linje'));
      const [mark, text] = [form.one('foer'), form.one('tekst')];
      const file = { path: paper.markdown, name: basename(paper.markdown) };
      const { changeParagraph } = await import('../../application/change-paragraph.ts');
      const changed = await changeParagraph({ paper: file, line, mark, text }, visit.at);
      if (isRefused(changed)) {
        return paragraphPage(c, paper, { kind: 'paragraph', line, mark, own: text }, changed.faults);
      }
      if (changed.copy !== null) makeAnew(open, paper.markdown);
      open.word =
        changed.copy === null
          ? 'Der er ikke ændret noget.'
          : 'Rettelsen er gemt. PDF, Word og læsesiden bliver lavet igen nu.';
      return c.redirect(`${hrefOf(paper.name, 'ret')}#linje-${line}`, 303);
    }),
  );

  app.post('/papirer/:navn/lav', (c) =>
    withOpen(c, web, async (open) => {
      const paper = await namedPaper(c, open, visit);
      if (!paper) return c.notFound();
      makeAnew(open, paper.markdown);
      return c.redirect('/papirer', 303);
    }),
  );

  app.post(WORD_BACK, (c) =>
    withOpen(c, web, async (open) => {
      const file = formOf(c).file('fil-fra-word');
      if (!file) return wordPage(c, 'Der er ikke valgt en fil.', ['Vælg Word-filen, og prøv igen.']);
      const { papers } = await listedPapers(open, visit);
      const request = { ...file, papers: papers.map(({ markdown }) => markdown) };
      const { importReturnedWord } = await import('../../application/import-returned-word.ts');
      const imported = await importReturnedWord(request, visit.at);
      if (isRefused(imported))
        return wordPage(c, 'Word-filen er ikke hentet ind', imported.faults.map(webText));
      if (imported.state === 'merged') makeAnew(open, imported.paper);
      const title = papers.find(({ markdown }) => markdown === imported.paper)?.title ?? '';
      return importedPage(c, imported, title);
    }),
  );

  async function paragraphsOf({ markdown }: ListedPaper): Promise<readonly PaperParagraph[]> {
    const bytes = await readFile(markdown, visit);
    const { paperParagraphs } = await import('../../papers/read/paper-paragraphs.ts');
    return bytes ? paperParagraphs(new TextDecoder().decode(bytes)) : [];
  }

  function paragraphPage(c: Context, paper: ListedPaper, one: Written, faults: readonly Fault[] = []) {
    const texts = faults.map(webText);
    const heading = one.kind === 'heading' ? 'Ret overskriften' : 'Ret afsnittet';
    const view = {
      title: `${texts.length > 0 ? 'Fejl: ' : ''}${heading}`,
      heading,
      paper: paper.title,
      summary: texts.map((text) => ({ href: '#tekst', text })),
      fault: texts.length > 0 ? texts.join(' ') : null,
      action: `${hrefOf(paper.name, 'ret')}/${one.line}`,
      back: `${hrefOf(paper.name, 'ret')}#linje-${one.line}`,
      mark: one.mark,
      text: one.own,
      canVanish: one.kind !== 'heading',
    };
    return show(c, 'ret', view, texts.length > 0 ? 422 : 200);
  }

  function wordPage(c: Context, heading: string, lines: readonly string[]) {
    return show(
      c,
      'word',
      { title: `Fejl: ${heading}`, heading, lines, changes: [], conflicts: [], left: [] },
      422,
    );
  }

  function importedPage(c: Context, { state, changes, conflicts, leftBehind }: WordImported, title: string) {
    const headings = {
      'nothing-new': 'Der er intet nyt i Word-filen',
      merged: 'Rettelserne er hentet ind',
      conflict: 'Det samme sted er rettet to gange',
    };
    const lines = {
      'nothing-new': [`Teksten er den samme som i ${title}.`],
      merged: [`De står nu i ${title}. PDF, Word og læsesiden bliver lavet igen.`],
      conflict: [`I ${title} er teksten ikke ændret. Ret selv stederne her, og hent så Word-filen ind igen.`],
    };
    return show(c, 'word', {
      title: headings[state],
      heading: headings[state],
      lines: lines[state],
      changes: changes.map(({ removed, added }) => ({
        before: removed.join(' ') || null,
        after: added.join(' ') || null,
      })),
      conflicts: conflicts.map(({ theirs, ours }) => ({ now: theirs, word: ours })),
      left: leftBehind.comments.map(({ author, place, text }) => ({ author, place, text })),
    });
  }

  function makeAnew(open: OpenAnswers, paper: string): void {
    open.papers = pressPaper(paper, visit.basis, visit.at, open.papers);
  }
}
