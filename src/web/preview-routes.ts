import type { Asked } from '../interview/sitting/conversation.ts';
import { formOf, type Web } from './show.ts';
import { fieldOf } from './shown-answer.ts';
import type { OpenAnswers, Visit } from './visit.ts';

/** Whether what is asked may be printed as it is written. */
export function canBeShown({ prompt, question, parts }: Asked): boolean {
  const isWritten = question?.type === 'tekst' || question?.type === 'lang_tekst';
  return (
    isWritten && !parts && (prompt.kind === 'line' || prompt.kind === 'lines') && prompt.onlyThese !== true
  );
}

/** The sentences in which an answer will stand, as it is written so far. */
export async function previewOf(open: OpenAnswers, question: string, text: string, { basis, at }: Visit) {
  const { previewAnswer } = await import('../application/preview-answer.ts');
  const places = await previewAnswer({ ...basis, file: open.file, question, text }, at);
  return { isShown: true, places };
}

/** What the page asks for while somebody writes. It keeps the text, too, so that nothing is lost with the browser. */
export function addPreviewRoutes({ app, visit }: Web): void {
  app.post('/vis/:id', async (c) => {
    const { open } = visit;
    const form = formOf(c);
    const now = open?.sitting.now();
    const isNewest = now?.kind === 'asked' && now.id === form.one('spurgt');
    // A page that is not the newest has nothing to show: what it says is answered when it is sent.
    if (!open || !isNewest || !canBeShown(now)) return c.json({ places: [] });
    const text = form.one(fieldOf());
    // What stands there already, and is only looked at, is no draft.
    const isWriting = form.one('skriver') !== '';
    if (isWriting) open.writing = { to: now.id, text };
    if (isWriting && now.prompt.kind === 'lines')
      await open.sitting.keepDraft(now.id, text === '' ? [] : text.split('\n'));
    return c.json({ places: (await previewOf(open, now.question?.id ?? '', text, visit)).places });
  });
}
