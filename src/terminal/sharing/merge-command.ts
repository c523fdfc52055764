import type { Side } from '../../answers/compare-answers.ts';
import { type AnswersCompared, compareAnswerFiles } from '../../application/merging/compare-answer-files.ts';
import type { DifferenceWords } from '../../application/merging/differing-words.ts';
import { findCopies, mergedName } from '../../application/merging/find-copies.ts';
import { isRefused } from '../../application/outcome.ts';
import type { GivenFile, Ports } from '../../application/ports.ts';
import type { Fault } from '../../fault.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { givenFile, shownPath } from '../given-file.ts';
import { choose, STOP } from '../interview/choose.ts';
import type { View } from '../interview/view.ts';
import { optionDate } from '../option-date.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import type { StartTools } from '../start-tools.ts';
import { asJson } from '../words/as-json.ts';
import { comparedText, differenceLines, mergedText } from '../words/merge-text.ts';

export interface MergeOptions extends CatalogueOption {
  readonly ud?: string;
  readonly iFørste?: boolean;
  readonly vedForskel?: 'første' | 'anden';
  readonly enkel?: boolean;
  readonly dato?: string;
  readonly json?: boolean;
}

/** `flet`: compares, asks where two answers differ, and writes them as one set in a file of its own. */
export async function mergeCommand(
  names: readonly [one: string | undefined, other: string | undefined],
  options: MergeOptions,
  context: Context,
  tools: StartTools,
): Promise<void> {
  const date = await optionDate(options.dato, context);
  if (!date.ok) return refuse({ outcome: 'refused', faults: date.faults }, context);
  const ports = await context.ports();
  const one = givenFile(names[0] ?? DEFAULT_FILE, context);
  const view = options.json || options.vedForskel ? undefined : await tools.openView(options.enkel === true);
  const other = names[1] === undefined ? await copyOf(one, view, ports) : givenFile(names[1], context);
  if (other === STOP) return stopped(view, context);
  if ('code' in other) return refuse({ outcome: 'refused', faults: [other] }, context);
  const compared = await compareAnswerFiles(
    {
      one: { file: one },
      other: { file: other },
      date: date.value,
      ownCatalogue: await ownCatalogueOf(options, context),
    },
    ports,
  );
  if (isRefused(compared)) return refuse(compared, context);
  const into = await targetOf(one, options, context, ports);
  if (view) return asked(compared, into, view, context);
  return unasked(compared, into, options, context);
}

/** Where the answers of both go: a file of their own, unless the first is asked for. */
async function targetOf(
  one: GivenFile,
  { ud, iFørste }: MergeOptions,
  context: Context,
  ports: Pick<Ports, 'answers'>,
): Promise<GivenFile | 'one'> {
  if (iFørste) return 'one';
  return ud === undefined ? mergedName(one, ports) : givenFile(ud, context);
}

/** The copy beside the file; of several, the one that is chosen. */
async function copyOf(
  file: GivenFile,
  view: View | undefined,
  ports: Pick<Ports, 'answers'>,
): Promise<GivenFile | Fault | typeof STOP> {
  const copies = await findCopies(file, ports);
  const [only] = copies;
  if (only === undefined) return noCopy(file);
  if (copies.length === 1) return only;
  if (!view) return severalCopies(file, copies);
  const chosen = await choose(
    view,
    `Hvilken fil skal samles med ${file.name}?`,
    copies.map(({ path, name }) => ({ vaerdi: path, tekst: name })),
  );
  return chosen === STOP ? STOP : (copies.find(({ path }) => path === chosen) ?? only);
}

async function asked(
  compared: AnswersCompared,
  into: GivenFile | 'one',
  view: View,
  context: Context,
): Promise<void> {
  view.say(comparedText(compared));
  const choices = new Map<string, Side>();
  for (const difference of compared.differences) {
    const side = await chooseSide(difference, compared, view);
    if (side === STOP) return stopped(view, context);
    choices.set(difference.id, side);
  }
  const merged = await compared.save(choices, into);
  if (isRefused(merged)) return refuse(merged, context);
  view.say(mergedText(merged, shownPath(context)));
  context.end(merged.outcome);
}

async function chooseSide(
  { question, one, other }: DifferenceWords,
  names: AnswersCompared,
  view: View,
): Promise<Side | typeof STOP> {
  const chosen = await choose(view, `De to svar er forskellige: ${question}`, [
    { vaerdi: 'one', tekst: `${names.one}: ${one}` },
    { vaerdi: 'other', tekst: `${names.other}: ${other}` },
  ]);
  return chosen === STOP ? STOP : (chosen as Side);
}

/** Nothing is written while an answer must be chosen and nobody has said how. */
async function unasked(
  compared: AnswersCompared,
  into: GivenFile | 'one',
  { vedForskel, json }: MergeOptions,
  context: Context,
): Promise<void> {
  const isOpen = compared.differences.length > 0 && vedForskel === undefined;
  const side: Side = vedForskel === 'anden' ? 'other' : 'one';
  const choices = new Map(compared.differences.map(({ id }) => [id, side]));
  const merged = isOpen ? undefined : await compared.save(choices, into);
  if (merged && isRefused(merged)) return refuse(merged, context);
  const outcome = merged?.outcome ?? 'not-made';
  if (json) context.stdout.write(asJson({ ...compared, outcome, merged: merged ?? null }));
  else if (merged)
    context.stdout.write(
      [
        comparedText(compared),
        ...compared.differences.flatMap((one) => differenceLines(one, compared, side)),
        mergedText(merged, shownPath(context)),
        '',
      ].join('\n'),
    );
  context.end(outcome);
}

function stopped(view: View | undefined, context: Context): void {
  view?.say('Der er ikke skrevet noget. De to filer er, som de var.');
  context.end('stopped');
}

function noCopy({ name }: GivenFile): Fault {
  return {
    code: 'no-copy',
    severity: 'error',
    message: `Der ligger ingen kopi ved siden af ${name}, så der er ikke noget at samle.`,
    wayOut: 'Skriv navnene på begge filer: brobygger flet svar.yaml svar-fra-den-anden.yaml',
  };
}

function severalCopies({ name }: GivenFile, copies: readonly GivenFile[]): Fault {
  return {
    code: 'no-copy',
    severity: 'error',
    message: `Der ligger flere kopier ved siden af ${name}: ${copies.map((copy) => copy.name).join(', ')}.`,
    wayOut: 'Skriv navnene på de to filer, der skal samles.',
  };
}
