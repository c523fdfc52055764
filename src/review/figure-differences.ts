import { formatNumber } from '../danish/number.ts';
import type { FigureView, Proposal } from '../proposal/proposal.ts';
import type { PaperText } from './paper-text.ts';
import { type Miss, spotOf } from './rule.ts';

/** A line with so much of a sentence's words is the same sentence, perhaps with another figure in it. */
const SAME_SENTENCE = 0.8;
const NUMBER = /\d[\d.]*(?:,\d+)?/g;
const PERIOD =
  /\d\. kvartal \d{4}|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}/giu;

/** Where a paper gives a local figure, its period or the demand otherwise than svar.yaml does. */
export function figureDifferences(paper: PaperText, proposal: Proposal): readonly Miss[] {
  const lines = [
    ...paper.sentences.map((one) => ({ ...one, cells: [] as readonly string[] })),
    ...rowsOf(paper),
  ];
  const figures = proposal.figures.filter((one) => one.value !== null && !one.tooSmall);
  return [
    ...lines.flatMap((line) => {
      const figure = spokenOf(line, figures);
      return figure ? differences(line, figure) : [];
    }),
    ...demandDifferences(paper, proposal.debate.demand),
  ];
}

type Line = PaperText['sentences'][number] & { readonly cells: readonly string[] };

function rowsOf(paper: PaperText): readonly Line[] {
  return paper.blocks
    .filter((block) => block.kind === 'row' && !block.header && block.cells.length > 2)
    .map((block) => ({ ...block, text: block.excerpt.replace(/\s*\[\d+\]/g, ''), cited: false }));
}

function differences(line: Line, figure: FigureView): readonly Miss[] {
  const right = formatNumber(figure.value as number);
  const at = { spot: spotOf(line) };
  const shown = `${right}${figure.unit === '' ? '' : ` ${figure.unit}`} (${figure.period})`;
  const periods = line.text.match(PERIOD) ?? [];
  const numbers = (line.text.replace(PERIOD, '').match(NUMBER) ?? []).map((one) => one.replace(/\.$/, ''));
  if (numbers.length === 0) return [];
  if (!numbers.includes(right))
    return [
      { message: `Tallet for ${figure.name} er her ${numbers[0]}; i svar.yaml er det ${shown}.`, ...at },
    ];
  const period = figure.period ?? '';
  return periods.length > 0 &&
    PERIOD.test(period) &&
    !periods.some((one) => one.toLowerCase() === period.toLowerCase())
    ? [{ message: `Perioden for ${figure.name} er her ${periods[0]}; i svar.yaml er den ${period}.`, ...at }]
    : [];
}

/** The figure a line tells of: a row names it in a cell; a sentence is the figure's own, give or take a word. */
function spokenOf(line: Line, figures: readonly FigureView[]): FigureView | undefined {
  if (line.cells.length > 0) {
    if (line.text.includes('INDSÆT') || line.text.includes('Kendes ikke')) return undefined;
    return figures.find((one) => line.cells.some((cell) => namesIt(cell, one.name)));
  }
  const [best] = figures
    .map((figure) => ({ figure, alike: likeness(figure.sentence ?? figure.name, line.text) }))
    .filter(({ alike }) => alike >= SAME_SENTENCE)
    .sort((a, b) => b.alike - a.alike);
  return best?.figure;
}

/** "1. Fuldtidspersoner på ledighedsydelse" names it as well. */
function namesIt(cell: string, name: string): boolean {
  return cell.replace(/^\d+\. /, '').toLocaleLowerCase('da') === name.toLocaleLowerCase('da');
}

function demandDifferences(paper: PaperText, demand: string): readonly Miss[] {
  const isShort = wordsOf(demand).size < 5;
  return paper.sentences
    .filter(({ text }) => !isShort && !text.includes(demand) && likeness(demand, text) >= SAME_SENTENCE)
    .filter(({ text }) => (text.match(NUMBER) ?? []).join() !== (demand.match(NUMBER) ?? []).join())
    .map((sentence) => ({
      message: `Kravet lyder anderledes her end i svarene: »${demand}«.`,
      spot: spotOf(sentence),
    }));
}

/** How much of the words of one text, figures left out, stand in another, 0–1. */
function likeness(wanted: string, text: string): number {
  const words = [...wordsOf(wanted)];
  const there = wordsOf(text);
  return words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(PERIOD, ' ').toLocaleLowerCase('da');
  return new Set(plain.match(/\p{L}{3,}/gu) ?? []);
}
