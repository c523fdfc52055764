import { SEVERITIES, type Severity } from '../../content/checklists/checklist.ts';
import type { Finding } from './review-paper.ts';

/** The findings of one paper in groups: the same complaint is one thing to mend, in however many places. In their order. */
function groupFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    // Figures aside: "26 ord; højst 25" and "28 ord; højst 25" are one complaint.
    const key = `${finding.point} ${finding.rule} ${finding.message.replace(/\d+/g, '')}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** One thing to mend in one paper, in however many places. */
export interface ThingToMend {
  /** As whoever asks calls it. */
  readonly file: string;
  readonly severity: Severity;
  readonly places: readonly [Finding, ...Finding[]];
}

/** All that there is to mend in some papers: the gravest first, and within that paper by paper. */
export function thingsToMend(
  papers: readonly { readonly file: string; readonly findings: readonly Finding[] }[],
): readonly ThingToMend[] {
  const things = papers.flatMap(({ file, findings }) =>
    groupFindings(findings).flatMap(([first, ...others]) =>
      first ? [{ file, severity: first.severity, places: [first, ...others] as const }] : [],
    ),
  );
  return SEVERITIES.flatMap((severity) => things.filter((thing) => thing.severity === severity));
}

/** How many things there are to mend in some papers, by how grave they are. */
export function countFindings(
  papers: readonly { readonly findings: readonly Finding[] }[],
): Readonly<Record<Severity, number>> {
  const groups = papers.flatMap(({ findings }) => groupFindings(findings));
  const count = (severity: Severity) => groups.filter(([first]) => first?.severity === severity).length;
  return { blokerer: count('blokerer'), advarer: count('advarer'), råder: count('råder') };
}
