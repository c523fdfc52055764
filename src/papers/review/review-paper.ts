import {
  type Checklists,
  type Point,
  SEVERITIES,
  type Severity,
  type Use,
} from '../../content/checklists/checklist.ts';
import { maskPersonalNumbers } from '../../danish/personal-number.ts';
import type { PaperText, Spot } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';
import { type ReviewContext, type Rule, UNJUDGED } from './rule.ts';
import { RULES } from './rules.ts';

/** One thing to mend in one paper. */
export interface Finding {
  readonly point: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What the point asks for. */
  readonly demand: string;
  /** What is seen here. */
  readonly message: string;
  readonly wayOut: string;
  readonly spot: Spot | null;
}

export interface Review {
  readonly findings: readonly Finding[];
  /** Points that could not be judged without the answers. */
  readonly unjudged: readonly Point[];
}

/**
 * Reads one paper with its own checklist and the one that holds for every paper. Most important first; within that, in
 * the order of the text. A place that two points complain of with the same rule is told once.
 */
export function reviewPaper(
  name: string,
  markdown: string,
  checklists: Checklists,
  context: ReviewContext,
): Review {
  const paper = parsePaper(markdown);
  const points = [...(checklists.files[name]?.punkter ?? []), ...checklists.everywhere];
  const findings: Finding[] = [];
  const unjudged = new Set<Point>();
  for (const point of points) {
    for (const use of point.tjek) {
      if (context.without?.includes(use.regel)) continue;
      const misses = judge(paper, use, context);
      if (misses === UNJUDGED) unjudged.add(point);
      else findings.push(...misses.map((miss) => finding(point, use, miss)));
    }
  }
  return { findings: inOrder(withoutRepeats(findings)), unjudged: [...unjudged] };
}

const NAMED: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.name, rule]));

/** The parameters have been held against the schema of the rule when kontrol.yaml was read. */
function judge(paper: PaperText, use: Use, context: ReviewContext) {
  const rule = NAMED.get(use.regel);
  if (!rule) throw new Error(`No rule is called ${use.regel}.`);
  return rule.judge(paper, use as never, context);
}

/** A finding never carries a personal number on, whichever rule it is that quotes the sentence. */
function finding(point: Point, use: Use, miss: { message: string; wayOut?: string; spot?: Spot }): Finding {
  return {
    point: point.id,
    rule: use.regel,
    severity: use.alvor ?? point.alvor,
    demand: point.krav,
    message: maskPersonalNumbers(miss.message),
    wayOut: miss.wayOut ?? use.raad ?? point.raad,
    spot: miss.spot
      ? {
          line: miss.spot.line,
          heading: maskPersonalNumbers(miss.spot.heading),
          excerpt: maskPersonalNumbers(miss.spot.excerpt),
        }
      : null,
  };
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, spot, message }) => {
    const key = `${rule} ${spot?.line ?? ''} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.spot?.line ?? 0) - (b.spot?.line ?? 0),
  );
}
