import { ANSWER_RULES } from './answer-rules.ts';
import type { FinishedSet, GateFinding, GateRule } from './gate-rule.ts';
import { PAPER_RULES } from './paper-rules.ts';

/** All rules of the gate: first those that the answers alone can break, then those that need the papers. */
export const GATE: readonly GateRule[] = [...ANSWER_RULES, ...PAPER_RULES];

/** What stands in the way of calling the set finished, each once. Pure. */
export function judgeSet(set: FinishedSet): readonly GateFinding[] {
  const findings = GATE.flatMap((rule) => rule.judge(set).map((found) => ({ rule: rule.name, ...found })));
  return findings.filter(
    (one, index) =>
      findings.findIndex(({ message, question }) => message === one.message && question === one.question) ===
      index,
  );
}
