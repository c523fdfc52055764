import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';

export interface PrintedText {
  /** Which entry it is of, and the field: "KOM-1 evidens.tekst". */
  readonly where: string;
  readonly text: string;
  /** Ids of the sources that stand beside it. */
  readonly sources: readonly string[];
}

/** What names things for the program and is never read by a person. */
const KEYS_OF_THE_PROGRAM = new Set([
  'id',
  'hvis',
  'relevant',
  'kilder',
  'kilde',
  'fakta',
  'lov',
  'froe',
  'valg_fra',
]);

/** Every text of themes and questions that a person may read or hear, with the sources beside it. */
export function printedTexts({
  themes,
  questions,
}: Pick<Catalogue, 'themes' | 'questions'>): readonly PrintedText[] {
  return [
    ...themes.flatMap(({ indsatser, ...theme }) => [
      ...textsIn(theme, theme.id),
      ...indsatser.flatMap((measure) => textsIn(measure, measure.id)),
    ]),
    ...questions.flatMap((question) => textsIn(question, question.id)),
  ];
}

/** Every text inside an entry of the catalogue. */
export function textsIn(
  entry: unknown,
  where: string,
  sources: readonly string[] = [],
): readonly PrintedText[] {
  if (typeof entry === 'string') return [{ where, text: entry, sources }];
  if (Array.isArray(entry)) return entry.flatMap((one) => textsIn(one, where, sources));
  if (typeof entry !== 'object' || entry === null) return [];
  const own = 'kilder' in entry && Array.isArray(entry.kilder) ? (entry.kilder as string[]) : sources;
  return Object.entries(entry)
    .filter(([key]) => !KEYS_OF_THE_PROGRAM.has(key))
    .flatMap(([key, value]) => textsIn(value, `${where} ${key}`, own));
}
