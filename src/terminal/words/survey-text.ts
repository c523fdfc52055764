import type { BranchesSurveyed } from '../../application/survey/survey-branches.ts';
import type { SurveyedBranch } from '../../application/survey/surveyed-branch.ts';
import { formatDate } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import { printable } from '../../danish/printable.ts';

/** One line a municipality with its words said, fit to be heard, and the sum last. */
export function surveyText({ branches, sum }: BranchesSurveyed): string {
  return [
    ...branches.map(line),
    `${formatNumber(sum.branches)} kommuner. Papirer er lavet i ${formatNumber(sum.withPapers)}. Kommunen har besluttet noget i ${formatNumber(sum.decided)}.`,
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
  return `${printable(branch.name)}: ${parts.join(', ')}.`;
}
