import type { PapersReviewed } from '../../application/review-papers.ts';
import type { Severity } from '../../content/checklists/checklist.ts';
import { printable } from '../../danish/printable.ts';
import type { ThingToMend } from '../../papers/review/group-findings.ts';
import type { Finding } from '../../papers/review/review-paper.ts';
import { excerpt } from './excerpt.ts';

const HEADINGS: Readonly<Record<Severity, string>> = {
  blokerer: 'Skal rettes, før papiret bliver sendt',
  advarer: 'Bør rettes',
  råder: 'Gode råd',
};
const LONGEST_EXCERPT = 110;
const LONGEST_HEADING = 50;
const MOST_LINES = 8;

/** All there is to mend in all papers: where, what is seen, and what to do. Plain lines, fit to be read aloud. */
export function findingsText({ papers, toMend, counts }: Omit<PapersReviewed, 'outcome'>): string {
  const parts = toMend.flatMap((thing, index) => {
    const { severity } = thing;
    const isFirst = toMend[index - 1]?.severity !== severity;
    return [...(isFirst ? [`${HEADINGS[severity]} (${counts[severity]})\n`] : []), thingText(thing)];
  });
  return [...parts, unjudgedText(papers), `${summary(papers.length, counts)}\n`]
    .filter((part) => part !== '')
    .join('\n');
}

/** The first of what there is to mend, a line each, and the command that shows all. */
export function remainingText(toMend: readonly ThingToMend[], most: number, command: string): string {
  if (toMend.length === 0) return '';
  const lines = toMend
    .slice(0, most)
    .map(
      ({ file, places: [first] }) =>
        `- ${file}${lineText(first)}: ${printable(first.message)} ${printable(first.wayOut)}`,
    );
  const rest = toMend.length - lines.length;
  return `Det mangler endnu, det vigtigste først:\n${lines.join('\n')}\n${rest > 0 ? `… og ${rest} til. ` : ''}Se det hele med: ${command}\n`;
}

function thingText({ file, places: [first, ...others] }: ThingToMend): string {
  const lines = others.flatMap(({ spot }) => spot?.line ?? []).slice(0, MOST_LINES);
  return [
    `${file}${lineText(first)}`,
    ...(first.spot && first.spot.excerpt !== ''
      ? [`    ${excerpt(first.spot.excerpt, LONGEST_EXCERPT)}`]
      : []),
    `${printable(first.message)} (${first.point})`,
    ...(lines.length > 0 ? [`Også linje ${lines.join(', ')}.`] : []),
    `Sådan: ${printable(first.wayOut)}\n`,
  ].join('\n');
}

function lineText({ spot }: Finding): string {
  if (spot === null) return '';
  const heading =
    spot.heading === '' || spot.heading === spot.excerpt
      ? ''
      : `, under »${excerpt(spot.heading, LONGEST_HEADING)}«`;
  return `, linje ${spot.line}${heading}`;
}

function unjudgedText(papers: PapersReviewed['papers']): string {
  const open = [...new Set(papers.flatMap((paper) => paper.unjudged))];
  if (open.length === 0) return '';
  return `Det kunne vi ikke se uden jeres svar. Skriv --svar og navnet på svarfilen efter kommandoen, så læser vi dem med:\n${open.map((demand) => `- ${demand}`).join('\n')}\n`;
}

function summary(papers: number, counts: PapersReviewed['counts']): string {
  const read = papers === 1 ? '1 papir er læst' : `${papers} papirer er læst`;
  const { blokerer: block, advarer: warn, råder: advise } = counts;
  if (block + warn + advise === 0) return `${read}. Alt er i orden.`;
  const advice = advise === 1 ? '1 godt råd' : `${advise} gode råd`;
  return `Bogstav og tal i parentes er punktet på tjeklisten.\n${read}: ${block} skal rettes, ${warn} bør rettes, ${advice}.`;
}
