import type { BranchesSurveyed, SurveyedBranch } from '../../application/survey-branches.ts';
import { formatDate } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import { printable } from '../../danish/printable.ts';
import type { SurveyCell, SurveyTable } from '../../formats/survey/survey-rows.ts';

const COLUMNS = [
  'Kommune',
  'Besvaret',
  'Mangler',
  'Tal',
  'Næste dato',
  'Papirer lavet',
  'Godkendt',
  'Sendt til formanden',
  'Kommunen har besluttet',
  'Fejl',
];

/** How far each branch is, as a table. */
export function surveyTable({ branches, date }: BranchesSurveyed): SurveyTable {
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
    { text: printable(branch.municipality ?? branch.file) },
    { text: `${answered} af ${asked}`, order: answered },
    { text: String(asked - answered), order: asked - answered },
    { text: `${figures} af ${figuresAsked}`, order: figures },
    day(next?.by ?? null),
    { text: String(papers), order: papers },
    day(branch.approved),
    day(branch.sent),
    { text: decision, order: decidedOn ?? decision },
    { text: String(errors), order: errors },
  ];
}

/** Empty where it is not known. */
function day(date: string | null): SurveyCell {
  return date === null ? { text: '' } : { text: formatDate(date), order: date };
}

/** One line a municipality with its words said, fit to be heard, and the sum last. */
export function surveyText(surveyed: BranchesSurveyed): string {
  const { branches } = surveyed;
  const made = branches.filter(({ papers }) => papers > 0).length;
  const decided = branches.filter((branch) => branch.decided).length;
  return [
    ...branches.map(line),
    `${formatNumber(branches.length)} kommuner. Papirer er lavet i ${formatNumber(made)}. Kommunen har besluttet noget i ${formatNumber(decided)}.`,
    '',
  ].join('\n');
}

function line(branch: SurveyedBranch): string {
  const { answered, asked, figures, figuresAsked, papers, errors, next, approved, sent, decided, decidedOn } =
    branch;
  const parts = [
    ...(errors > 0 ? [`${errors} fejl, se dem med: brobygger tjek`] : []),
    ...(asked > 0 ? [`${answered} af ${asked} svar`, `${figures} af ${figuresAsked} tal`] : []),
    papers === 0 ? 'ingen papirer endnu' : papers === 1 ? '1 papir' : `${papers} papirer`,
    ...(approved === null ? [] : [`godkendt ${formatDate(approved)}`]),
    ...(sent === null ? [] : [`sendt til formanden ${formatDate(sent)}`]),
    ...(decided ? [`besluttet${decidedOn === null ? '' : ` ${formatDate(decidedOn)}`}`] : []),
    ...(next === null ? [] : [`næste dato ${formatDate(next.by)}`]),
  ];
  return `${printable(branch.municipality ?? branch.file)}: ${parts.join(', ')}.`;
}
