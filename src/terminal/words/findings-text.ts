import type { Severity } from '../../content/checklists/checklist.ts';
import { printable } from '../../danish/printable.ts';
import { countFindings, groupFindings } from '../../papers/review/group-findings.ts';
import type { Finding } from '../../papers/review/review-paper.ts';

/** A paper that has been read, by the path the user knows. */
export interface ReviewedPaper {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What the points that need svar.yaml ask for. */
  readonly unjudged: readonly string[];
}

const HEADINGS: Readonly<Record<Severity, string>> = {
  blokerer: 'Skal rettes, før papiret bliver sendt',
  advarer: 'Bør rettes',
  råder: 'Gode råd',
};
const LONGEST_EXCERPT = 110;
const MOST_LINES = 8;

/** All findings of all papers, most important first: where, what is seen, and what to do. Plain lines, fit to be read aloud. */
export function findingsText(papers: readonly ReviewedPaper[]): string {
  const groups = papers.flatMap(({ file, findings }) =>
    groupFindings(findings).map((same) => ({ file, same })),
  );
  const parts = (Object.keys(HEADINGS) as Severity[]).flatMap((severity) => {
    const here = groups.filter(({ same }) => same[0]?.severity === severity);
    if (here.length === 0) return [];
    return [
      `${HEADINGS[severity]} (${here.length})\n`,
      ...here.map(({ file, same }) => groupText(file, same)),
    ];
  });
  return [...parts, unjudgedText(papers), `${summary(papers)}\n`].filter((part) => part !== '').join('\n');
}

/** The most important things left to do, a line each, and the command that shows all. */
export function remainingText(papers: readonly ReviewedPaper[], most: number, command: string): string {
  const groups = (['blokerer', 'advarer', 'råder'] as const).flatMap((severity) =>
    papers.flatMap(({ file, findings }) =>
      groupFindings(findings.filter((one) => one.severity === severity)).map((same) => ({ file, same })),
    ),
  );
  if (groups.length === 0) return '';
  const lines = groups.slice(0, most).flatMap(({ file, same }) => {
    const [first] = same;
    return first
      ? [`- ${file}${lineText(first)}: ${printable(first.message)} ${printable(first.wayOut)}`]
      : [];
  });
  const rest = groups.length - lines.length;
  return `Det mangler endnu, det vigtigste først:\n${lines.join('\n')}\n${rest > 0 ? `… og ${rest} til. ` : ''}Se det hele med: ${command}\n`;
}

function groupText(file: string, [first, ...others]: readonly Finding[]): string {
  if (!first) return '';
  const lines = others.flatMap(({ spot }) => spot?.line ?? []).slice(0, MOST_LINES);
  return [
    `${file}${lineText(first)}`,
    ...(first.spot && first.spot.excerpt !== '' ? [`    ${excerpt(first.spot.excerpt)}`] : []),
    `${printable(first.message)} (${first.point})`,
    ...(lines.length > 0 ? [`Også linje ${lines.join(', ')}.`] : []),
    `Sådan: ${printable(first.wayOut)}\n`,
  ].join('\n');
}

function lineText({ spot }: Finding): string {
  if (spot === null) return '';
  const heading =
    spot.heading === '' || spot.heading === spot.excerpt ? '' : `, under »${excerpt(spot.heading, 50)}«`;
  return `, linje ${spot.line}${heading}`;
}

function excerpt(text: string, longest = LONGEST_EXCERPT): string {
  const line = printable(text.replace(/\s+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}

function unjudgedText(papers: readonly ReviewedPaper[]): string {
  const open = [...new Set(papers.flatMap((paper) => paper.unjudged))];
  if (open.length === 0) return '';
  return `Det kunne vi ikke se uden jeres svar. Skriv --svar og navnet på svarfilen efter kommandoen, så læser vi dem med:\n${open.map((demand) => `- ${demand}`).join('\n')}\n`;
}

function summary(papers: readonly ReviewedPaper[]): string {
  const read = papers.length === 1 ? '1 papir er læst' : `${papers.length} papirer er læst`;
  const { blokerer: block, advarer: warn, råder: advise } = countFindings(papers);
  if (block + warn + advise === 0) return `${read}. Alt er i orden.`;
  const advice = advise === 1 ? '1 godt råd' : `${advise} gode råd`;
  return `Bogstav og tal i parentes er punktet på tjeklisten.\n${read}: ${block} skal rettes, ${warn} bør rettes, ${advice}.`;
}
