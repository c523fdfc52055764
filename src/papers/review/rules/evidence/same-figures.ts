import { formatNumber } from '../../../../danish/number.ts';
import type { FigureView } from '../../../../proposal/model/figure.ts';
import type { Proposal } from '../../../../proposal/model/proposal.ts';
import type { PaperText } from '../../../read/paper-text.ts';
import { type Miss, rule, UNJUDGED } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** A line with so much of a sentence's words is the same sentence, perhaps with another figure in it. */
const SAME_SENTENCE = 0.8;
const NUMBER = /\d[\d.]*(?:,\d+)?/g;
const PERIOD =
  /\d\. kvartal \d{4}|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}/giu;

/** "905 (4. kvartal 2025)", "56 dage i alle sager (november 2026)": a figure with its period beside it. */
const DATED = new RegExp(`(\\d[\\d.]*(?:,\\d+)?)(?: \\p{L}+){0,4} \\((${PERIOD.source})\\)`, 'giu');

/** A row without its figure: not known, or of so few that it is not printed. */
const UNTOLD = /INDSÆT|Kendes ikke|Færre end fem/u;
const GOAL = /^Mål: Fra /u;

/** The heading of templates/faelles/kurve-tal.hbs. */
const BEHIND_THE_CURVE = 'Tallene bag kurven';

/** A local figure as the papers may tell it. */
interface Told {
  readonly figure: FigureView;
  /** The other readings of it: as it was when the proposal was made, and as it is in the follow-up. */
  readonly others: readonly FigureView[];
  /** What a row or an item calls it: its own name, and that of the goal it is counted for. */
  readonly names: readonly string[];
  /** Of its own sentence. */
  readonly words: ReadonlySet<string>;
}

/** Every local figure, its period and the demand are the ones in svar.yaml, also after hand edits. */
export const sameFigures = rule({
  name: 'samme-tal',
  params: {},
  judge: (paper, _params, { known }) => (known ? figureDifferences(paper, known.proposal) : UNJUDGED),
});

/** Where a paper gives a local figure, its period or the demand otherwise than svar.yaml does. */
export function figureDifferences(paper: PaperText, proposal: Proposal): readonly Miss[] {
  const lines = [
    ...paper.sentences.map((one) => ({ ...one, cells: [] as readonly string[] })),
    ...rowsOf(paper),
  ];
  const figures = toldFigures(proposal);
  return [
    ...lines.flatMap((line) => {
      const figure = spokenOf(line, figures);
      return figure ? differences(line, figure) : [];
    }),
    ...goalDifferences(paper, figures),
    ...curveDifferences(paper, proposal),
    ...demandDifferences(paper, proposal.debate.demand),
  ];
}

type Line = PaperText['sentences'][number] & { readonly cells: readonly string[] };

function rowsOf(paper: PaperText): readonly Line[] {
  return paper.blocks
    .filter((block) => block.kind === 'row' && !block.header && block.cells.length > 2)
    .map((block) => ({ ...block, text: block.excerpt.replace(/\s*\[\d+\]/g, ''), cited: false }));
}

function toldFigures({ figures, figuresBefore, goals, followUp }: Proposal): readonly Told[] {
  const renewed = [...followUp.goals, ...followUp.measures].flatMap(({ figure }) => figure ?? []);
  return figures.flatMap((asked) => {
    const later = [...figuresBefore, ...renewed].filter(
      ({ id }) => id === asked.id || id === `status.${asked.id}`,
    );
    // One that was too small to be printed may be large enough now, and is then the only one that is told.
    const [figure, ...others] = [asked, ...later].filter(
      ({ value, tooSmall }) => value !== null && !tooSmall,
    );
    if (!figure) return [];
    const ofGoals = goals.filter(({ figureId }) => figureId === asked.id).map(({ what }) => what);
    return [
      { figure, others, names: [asked.name, ...ofGoals], words: wordsOf(figure.sentence ?? figure.name) },
    ];
  });
}

function differences(line: Line, { figure, others }: Told): readonly Miss[] {
  const right = [figure, ...others].filter(
    (one, index, all) =>
      all.findIndex(({ value, period }) => value === one.value && period === one.period) === index,
  );
  const at = { spot: spotOf(line) };
  const numbers = (line.text.replace(PERIOD, '').match(NUMBER) ?? []).map((one) => one.replace(/\.$/, ''));
  if (numbers.length === 0) return [];
  const wrong = right.some((one) => numbers.includes(printed(one)))
    ? wrongAtItsPeriod(line, right)
    : numbers[0];
  if (wrong !== undefined)
    return [
      { message: `Tallet for ${figure.name} er her ${wrong}; i svar.yaml er det ${shownOf(right)}.`, ...at },
    ];
  const periods = line.text.match(PERIOD) ?? [];
  const known = right.map(({ period }) => (period ?? '').toLowerCase());
  return periods.length > 0 &&
    known[0]?.match(PERIOD) &&
    !periods.some((one) => known.includes(one.toLowerCase()))
    ? [
        {
          message: `Perioden for ${figure.name} er her ${periods[0]}; i svar.yaml er den ${figure.period}.`,
          ...at,
        },
      ]
    : [];
}

/** A number beside a period that we know, and which is not the figure of that period. */
function wrongAtItsPeriod({ text }: Line, right: readonly FigureView[]): string | undefined {
  return [...text.matchAll(DATED)].find(([, number, period]) => {
    const then = right.filter((one) => one.period?.toLowerCase() === period?.toLowerCase());
    return then.length > 0 && !then.some((one) => printed(one) === number);
  })?.[1];
}

function printed({ value }: FigureView): string {
  return formatNumber(value as number);
}

function shownOf(right: readonly FigureView[]): string {
  return right
    .map((one) => `${printed(one)}${one.unit === '' ? '' : ` ${one.unit}`} (${one.period})`)
    .join(' og ');
}

/** Under a measure a goal stands without the name of its figure: what it starts from must be one of the figures of that period. */
function goalDifferences(paper: PaperText, figures: readonly Told[]): readonly Miss[] {
  const known = figures.flatMap(({ figure, others }) => [figure, ...others]);
  return paper.sentences
    .filter(({ text }) => GOAL.test(text))
    .flatMap((line) => {
      const wrong = wrongAtItsPeriod({ ...line, cells: [] }, known);
      const message = `Målet begynder her med ${wrong}; det tal står ikke i svar.yaml for den periode.`;
      return wrong === undefined ? [] : [{ message, spot: spotOf(line) }];
    });
}

/** Rows behind the curve that are not those of the answers: the line is drawn from them. */
function curveDifferences(paper: PaperText, proposal: Proposal): readonly Miss[] {
  const rows = proposal.curve?.rows ?? [];
  return paper.blocks.flatMap((block) => {
    if (block.kind !== 'row' || block.heading !== BEHIND_THE_CURVE) return [];
    const [label, ...cells] = block.cells;
    const right = rows.find((row) => row.label === label)?.cells;
    if (right === undefined || right.every((cell, index) => cell === (cells[index] ?? ''))) return [];
    return [
      {
        message: `Tallene bag kurven er for ${label} her ${cells.join(', ')}; i svar.yaml er de ${right.join(', ')}.`,
        spot: spotOf(block),
      },
    ];
  });
}

/** The figure a line tells of: a row names it in a cell; a sentence is the figure's own, give or take a word. */
function spokenOf(line: Line, figures: readonly Told[]): Told | undefined {
  if (line.cells.length > 0) {
    if (UNTOLD.test(line.text)) return undefined;
    return figures.find(({ names }) => line.cells.some((cell) => names.some((name) => namesIt(cell, name))));
  }
  const named = figures.find(({ names }) =>
    names.some((name) => namesIt(line.text.split(': ')[0] ?? '', name)),
  );
  const words = wordsOf(line.text);
  const [best] = figures
    .map((told) => ({ told, alike: likeness(told.words, words) }))
    .filter(({ alike }) => alike >= SAME_SENTENCE)
    .sort((a, b) => b.alike - a.alike);
  return named ?? best?.told;
}

/** "1. Fuldtidspersoner på ledighedsydelse" names it as well. */
function namesIt(cell: string, name: string): boolean {
  return cell.replace(/^\d+\. /, '').toLocaleLowerCase('da') === name.toLocaleLowerCase('da');
}

function demandDifferences(paper: PaperText, demand: string): readonly Miss[] {
  const words = wordsOf(demand);
  if (words.size < 5) return [];
  return paper.sentences
    .filter(({ text }) => !text.includes(demand) && likeness(words, wordsOf(text)) >= SAME_SENTENCE)
    .filter(({ text }) => (text.match(NUMBER) ?? []).join() !== (demand.match(NUMBER) ?? []).join())
    .map((sentence) => ({
      message: `Kravet lyder anderledes her end i svarene: »${demand}«.`,
      spot: spotOf(sentence),
    }));
}

/** How many of the words wanted are there, 0–1. */
function likeness(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

/** The words of a text, figures left out. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(PERIOD, ' ').toLocaleLowerCase('da');
  return new Set(plain.match(/\p{L}{3,}/gu) ?? []);
}
