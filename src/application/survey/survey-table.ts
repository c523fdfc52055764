import type { IsoDate } from '../../content/catalogue/registers.ts';
import { formatDate } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import { printable } from '../../danish/printable.ts';
import type { SurveyCell, SurveyTable } from '../../formats/survey/survey-rows.ts';
import type { SurveyedBranch, SurveyedCurve } from './surveyed-branch.ts';

const COLUMNS = [
  'Kommune',
  'Besvaret',
  'Mangler',
  'Tal',
  'Udvikling',
  'Næste dato',
  'Papirer lavet',
  'Godkendt',
  'Sendt til formanden',
  'Kommunen har besluttet',
  'Fejl',
];

/** How far each branch is, as the table that is laid as CSV and as a page. */
export function surveyTable(branches: readonly SurveyedBranch[], date: IsoDate): SurveyTable {
  return {
    title: `Overblik over ${branches.length === 1 ? 'én kommune' : `${formatNumber(branches.length)} kommuner`}, ${formatDate(date)}`,
    notes: [
      'Besvaret er de spørgsmål, der har et svar, også »ved ikke«. Tal er de tal, der er skrevet.',
      'Sendt til formanden er den dag, debatindlægget blev sendt. Hvad der ellers er sendt, står ikke i svarene.',
    ],
    columns: COLUMNS,
    rows: branches.map(row),
  };
}

function row(branch: SurveyedBranch): readonly SurveyCell[] {
  const { answered, asked, figures, figuresAsked, papers, errors, next, decided, decidedOn } = branch;
  const decision = decided ? (decidedOn === null ? 'ja' : formatDate(decidedOn)) : '';
  return [
    { text: printable(branch.name) },
    { text: `${answered} af ${asked}`, order: answered },
    { text: String(asked - answered), order: asked - answered },
    { text: `${figures} af ${figuresAsked}`, order: figures },
    course(branch.curve),
    day(next?.by ?? null),
    { text: String(papers), order: papers },
    day(branch.approved),
    day(branch.sent),
    { text: decision, order: decidedOn ?? decision },
    { text: String(errors), order: errors },
  ];
}

/** What the small curve shows; sorted by how much it has changed. */
function course(curve: SurveyedCurve | null): SurveyCell {
  const [first, last] = [curve?.points[0], curve?.points.at(-1)];
  if (curve === null || first === undefined || last === undefined) return { text: '' };
  const name = curve.name.replace(/ \(.*\)$/, '');
  return {
    text: printable(
      `${name}: ${formatNumber(first.value)} i ${first.period}, ${formatNumber(last.value)} i ${last.period}`,
    ),
    order: first.value === 0 ? '' : Math.round((1000 * last.value) / first.value),
    curve: curve.points.map(({ value }) => value),
  };
}

/** Empty where it is not known. */
function day(date: string | null): SurveyCell {
  return date === null ? { text: '' } : { text: formatDate(date), order: date };
}
