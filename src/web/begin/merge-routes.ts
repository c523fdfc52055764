import { basename } from 'node:path';
import type { Context } from 'hono';
import type { Side } from '../../answers/compare-answers.ts';
import type { AnswersCompared } from '../../application/merging/compare-answer-files.ts';
import { isRefused, type Refused } from '../../application/outcome.ts';
import type { GivenFile } from '../../application/ports.ts';
import type { Form } from '../form.ts';
import { formOf, type Web, withOpen } from '../show.ts';
import { idOf, type OpenAnswers } from '../visit.ts';
import { webText } from '../web-words.ts';

/** What the answers that are open are called beside those of somebody else. */
const OURS = 'Jeres svar';
/** A file that was sent: most are called the same as ours. */
const THEIRS = 'den andens svar';
const WHERE = 'hvor';
const PLACES = [
  {
    value: 'one',
    text: 'I jeres svar, så I kan fortsætte med dem. Som de er nu, bliver de gemt som en kopi.',
  },
  { value: 'ny', text: 'I en ny fil ved siden af. Begge filer bliver, som de er.' },
] as const;

/** Where the answers of two people become one set: a file is chosen, the two are compared, and each difference is one choice. */
export function addMergeRoutes(web: Web): void {
  const { app, show, visit } = web;

  app.get('/flet', (c) => withOpen(c, web, (open) => choosePage(c, open)));

  app.post('/flet/kopi', (c) =>
    withOpen(c, web, async (open) => {
      // Only what was found is opened; what is asked for is looked up in that.
      const copy = (await copiesOf(open)).find((one) => idOf(one) === formOf(c).one('kopi'));
      if (!copy) return c.redirect('/flet', 303);
      open.merging = { file: copy };
      return c.redirect('/flet/valg', 303);
    }),
  );

  app.post('/flet/fil', (c) =>
    withOpen(c, web, async (open) => {
      const file = formOf(c).file('den-anden');
      if (!file) return choosePage(c, open, ['Vælg filen, og prøv igen.']);
      const other = { file: { path: '', name: THEIRS }, content: file.content };
      const compared = await compare({ ...open, merging: other });
      if (isRefused(compared)) return choosePage(c, open, compared.faults.map(webText));
      open.merging = other;
      return c.redirect('/flet/valg', 303);
    }),
  );

  app.get('/flet/valg', (c) =>
    withOpen(c, web, async (open) => {
      if (!open.merging) return c.redirect('/flet', 303);
      const compared = await compare(open);
      return isRefused(compared)
        ? choosePage(c, open, compared.faults.map(webText))
        : differencesPage(c, compared);
    }),
  );

  app.post('/flet/gem', (c) =>
    withOpen(c, web, async (open) => {
      if (!open.merging) return c.redirect('/svar', 303);
      const form = formOf(c);
      const compared = await compare(open);
      if (isRefused(compared)) return choosePage(c, open, compared.faults.map(webText));
      const choices = choicesIn(form, compared);
      const where = PLACES.find(({ value }) => value === form.one(WHERE))?.value;
      if (where === undefined || choices.size < compared.differences.length)
        return differencesPage(c, compared, form);
      return savedPage(c, open, compared, choices, where);
    }),
  );

  async function compare({ file, merging }: OpenAnswers): Promise<AnswersCompared | Refused> {
    const { compareAnswerFiles } = await import('../../application/merging/compare-answer-files.ts');
    const own = { file: { ...file, name: OURS } };
    return compareAnswerFiles({ ...visit.basis, one: own, other: merging ?? own }, visit.at);
  }

  async function copiesOf({ file }: OpenAnswers): Promise<readonly GivenFile[]> {
    const { findCopies } = await import('../../application/merging/find-copies.ts');
    return (await findCopies(file, visit.at)).map((copy) => ({ ...copy, name: basename(copy.path) }));
  }

  async function choosePage(c: Context, open: OpenAnswers, faults: readonly string[] = []) {
    const copies = await copiesOf(open);
    const view = {
      title: `${faults.length > 0 ? 'Fejl: ' : ''}Saml svar fra to`,
      summary: faults.map((text) => ({ href: '#den-anden', text })),
      fault: faults.length > 0 ? faults.join(' ') : null,
      copies: copies.map((copy) => ({ id: idOf(copy), name: copy.name })),
    };
    return show(c, 'flet', view, faults.length > 0 ? 422 : 200);
  }

  function differencesPage(c: Context, compared: AnswersCompared, form?: Form) {
    const differences = differencesView(compared, form);
    const summary = differences.flatMap(({ question, fault, choices }) =>
      fault === null ? [] : [{ href: `#${choices[0]?.id}`, text: `Vælg et svar: ${question}` }],
    );
    const view = {
      title: `${summary.length > 0 ? 'Fejl: ' : ''}${OURS} og ${compared.other}`,
      summary,
      other: compared.other,
      originKnown: compared.originKnown,
      count: countText(compared),
      settled: compared.settled.map((one) => ({
        question: one.question,
        answer: one[one.from],
        from: `Fra ${one.from === 'one' ? 'jeres svar' : compared.other}`,
      })),
      differences,
    };
    return show(c, 'forskelle', view, summary.length > 0 ? 422 : 200);
  }

  async function savedPage(
    c: Context,
    open: OpenAnswers,
    compared: AnswersCompared,
    choices: ReadonlyMap<string, Side>,
    where: (typeof PLACES)[number]['value'],
  ) {
    const { mergedName } = await import('../../application/merging/find-copies.ts');
    // What is open is held, and is opened anew with what has come in.
    await visit.leave();
    const merged = await compared.save(
      choices,
      where === 'one' ? 'one' : await mergedName(open.file, visit.at),
    );
    const reopened = await visit.openAnswers(open.file);
    if (isRefused(merged)) {
      if (reopened.ok && open.merging) reopened.value.merging = open.merging;
      return choosePage(c, reopened.ok ? reopened.value : open, merged.faults.map(webText));
    }
    const lines = [
      merged.taken === 0
        ? `Der er ikke taget nogen svar fra ${compared.other}.`
        : `Der er kommet ${merged.taken} svar med fra ${compared.other}.`,
      merged.copy === null
        ? `De samlede svar ligger i ${basename(merged.file.path)} ved siden af jeres svar. Begge filer er, som de var.`
        : `Jeres svar, som de var før, ligger i ${merged.copy}.`,
      'Papirerne er ikke lavet om endnu. Lav dem igen, når I har set svarene igennem.',
    ];
    return show(c, 'samlet', { title: 'Svarene er samlet', lines });
  }
}

/** Every choice there is, with what was chosen before; a fault where a form has come without one. */
function differencesView(compared: AnswersCompared, form: Form | undefined) {
  const asked = (name: string, question: string, choices: readonly { value: string; text: string }[]) => {
    const chosen = form?.one(name) ?? '';
    return {
      question,
      fault: form && !choices.some(({ value }) => value === chosen) ? 'Vælg et svar.' : null,
      choices: choices.map(({ value, text }) => ({
        name,
        value,
        text,
        id: `${name}-${value}`,
        checked: value === chosen,
      })),
    };
  };
  return [
    ...compared.differences.map(({ id, question, one, other }) =>
      asked(nameOf(id), question, [
        { value: 'one', text: `${OURS}: ${one}` },
        { value: 'other', text: `${beginning(compared.other)}: ${other}` },
      ]),
    ),
    asked(WHERE, 'Hvor skal de samlede svar ligge?', PLACES),
  ];
}

function choicesIn(form: Form, { differences }: AnswersCompared): ReadonlyMap<string, Side> {
  return new Map(
    differences.flatMap(({ id }): [string, Side][] => {
      const chosen = form.one(nameOf(id));
      return chosen === 'one' || chosen === 'other' ? [[id, chosen]] : [];
    }),
  );
}

/** As it begins a line. */
function beginning(name: string): string {
  return name === THEIRS ? 'Den andens svar' : name;
}

function nameOf(id: string): string {
  return `valg.${id}`;
}

function countText({ same, settled, differences }: AnswersCompared): string {
  const chosen =
    differences.length === 0
      ? 'I skal ikke vælge imellem noget.'
      : differences.length === 1
        ? 'Ét svar skal I vælge imellem.'
        : `${differences.length} svar skal I vælge imellem.`;
  return `${same} svar er ens. ${settled.length} er forskellige, men klare. ${chosen}`;
}
