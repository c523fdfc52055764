import { SEVERITIES, type Severity } from '../../content/checklists/checklist.ts';
import { printable } from '../../danish/printable.ts';
import { countFindings, type ThingToMend, thingsToMend } from '../../papers/review/group-findings.ts';
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
  const things = thingsToMend(papers);
  const parts = SEVERITIES.flatMap((severity) => {
    const here = things.filter((thing) => thing.severity === severity);
    if (here.length === 0) return [];
    return [`${HEADINGS[severity]} (${here.length})\n`, ...here.map(thingText)];
  });
  return [...parts, unjudgedText(papers), `${summary(papers)}\n`].filter((part) => part !== '').join('\n');
}

/** The most important things left to do, a line each, and the command that shows all. */
export function remainingText(papers: readonly ReviewedPaper[], most: number, command: string): string {
  const things = thingsToMend(papers);
  if (things.length === 0) return '';
  const lines = things
    .slice(0, most)
    .map(
      ({ file, places: [first] }) =>
        `- ${file}${lineText(first)}: ${printable(first.message)} ${printable(first.wayOut)}`,
    );
  const rest = things.length - lines.length;
  return `Det mangler endnu, det vigtigste først:\n${lines.join('\n')}\n${rest > 0 ? `… og ${rest} til. ` : ''}Se det hele med: ${command}\n`;
}

function thingText({ file, places: [first, ...others] }: ThingToMend): string {
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
