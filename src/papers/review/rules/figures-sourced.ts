import { blocksUnder } from '../../read/paper-text.ts';
import { type Miss, type Rule, spotOf } from '../rule.ts';

interface FiguresParams {
  readonly afsnit?: string;
  readonly mindst?: number;
  readonly hoejst?: number;
}

/** A quantity: a number with what it counts. Dates, years, ages and money of an example are no figures. */
const QUANTITY =
  /(?<![\d.,§-])(?!(?:19|20)\d\d(?!\d))\d[\d.]*(?:,\d+)?\s?(?:pct\.|procent|dage|fuldtidspersoner|personer|borgere|mennesker|job|virksomheder|ansatte|deltagere|kr\.|kroner|mio\.|sager|afgørelser|unge|ledige|medlemmer)/giu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SOURCE =
  /ifølge|viser|viste|fandt|tal fra|opgørelse|oplyser|skriver|undersøgelse|evaluering|jobindsats|statistik|rapport|kortlægning|\((?:VIVE|STAR)/iu;

/** As many figures as the reader can hold, each with year and source in its sentence (docs/tjekliste.md, M-10 and D-06). */
export const figuresSourced: Rule<FiguresParams> = (paper, params) => {
  const lines =
    params.afsnit === undefined ? null : new Set(blocksUnder(paper, params.afsnit)?.map((b) => b.line));
  const sentences = paper.sentences.filter(
    ({ line, heading }) => lines === null || lines.has(line) || heading === params.afsnit,
  );
  const holding = sentences.filter(({ text }) => (text.match(QUANTITY) ?? []).length > 0);
  const misses: Miss[] = [];
  // A figure still to be filled in is told by the rule for gaps.
  if (holding.length < (params.mindst ?? 0) && !paper.markdown.includes('[INDSÆT TAL'))
    misses.push({ message: `Der er ${holding.length} tal i teksten; mindst ${params.mindst} skal der til.` });
  if (holding.length > (params.hoejst ?? Number.POSITIVE_INFINITY))
    misses.push({
      message: `Der er tal i ${holding.length} sætninger; højst ${params.hoejst} bliver husket.`,
    });
  for (const sentence of holding.filter(({ text }) => !isDemand(text))) {
    if (!YEAR.test(sentence.text))
      misses.push({ message: 'Tallet har intet årstal i sætningen.', spot: spotOf(sentence) });
    if (!SOURCE.test(sentence.text) && !sentence.cited)
      misses.push({ message: 'Sætningen siger ikke, hvor tallet er fra.', spot: spotOf(sentence) });
  }
  return misses;
};

/** A number in what we ask for is a goal and no finding. */
function isDemand(text: string): boolean {
  return /(?<!\p{L})(?:vi|handicaprådet|rådet) (?:beder|foreslår|opfordrer|anbefaler)/iu.test(text);
}
