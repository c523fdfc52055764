import type { Question } from '../../content/catalogue/question.ts';
import { type PlacedProblem, shown, type Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { possibilities, unknownChoice } from './choice-problems.ts';

/** More than any question has to choose between. */
const MOST_READ = 100;

type ReadItem = (index: number) => Written;

/** What is wrong with a list of choices: its form, its length, or single items, each at its own place. */
export function severalChoicesProblems(
  written: Written,
  question: Question,
  readItem: ReadItem,
): readonly PlacedProblem[] {
  const { value, path } = written;
  if (!Array.isArray(value)) return [notAList(written, question)];
  const allowed = new Set((question.valg ?? []).map((choice) => choice.vaerdi));
  const items = value.slice(0, MOST_READ).flatMap((item, index): PlacedProblem[] => {
    if (!allowed.has(item)) return [unknownChoice(readItem(index), question)];
    return value.indexOf(item) === index ? [] : [repeated(readItem(index))];
  });
  const most = question.hoejst_valgte ?? allowed.size;
  if (value.length <= most || items.length > 0) return items;
  return [
    {
      path,
      part: 'key',
      code: 'too-many-chosen',
      message: `Her er valgt ${value.length}, men I kan højst vælge ${most}.`,
      wayOut: `Behold de ${most} vigtigste, og slet resten.`,
    },
  ];
}

function repeated(item: Written): PlacedProblem {
  return {
    path: item.path,
    code: 'chosen-twice',
    message: `${shown(item.raw)} er valgt to gange.`,
    wayOut: 'Slet den ene linje.',
  };
}

function notAList(written: Written, question: Question): PlacedProblem {
  const { value, path, key } = written;
  const parts = typeof value === 'string' ? value.split(/[,;\n]|(?:^| )[–—-] /) : [];
  const chosen = parts.map((part) => part.trim()).filter((part) => part !== '');
  return {
    path,
    code: 'list-needed',
    message: 'Her skal stå en liste, med en streg foran hvert svar.',
    wayOut: `Skriv hvert svar på sin egen linje, med bindestreg og mellemrum foran:${example(
      `${key}:`,
      ...(chosen.length > 0 ? chosen : ['…']).slice(0, 5).map((part) => `  - ${part}`),
    )}\n${possibilities(question)}`,
  };
}
