import { type Rule, UNJUDGED } from '../rule.ts';

interface OwnAnswerParams {
  /** Path of the question in svar.yaml: "godkendelse.genkendelse". */
  readonly spoergsmaal: string;
  /** Answers that settle the matter; absent: any answer does. */
  readonly ok?: readonly string[];
  /** What is said while it is open. */
  readonly ellers: string;
}

/** What only the branch can know is answered, and the answer is one that lets the paper go (the points marked H). */
export const ownAnswer: Rule<OwnAnswerParams> = (_paper, params, { known }) => {
  if (!known) return UNJUDGED;
  const answer = params.spoergsmaal
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], known.answers);
  const settled =
    answer !== undefined &&
    answer !== null &&
    answer !== 'ved-ikke' &&
    (params.ok?.includes(String(answer)) ?? true);
  return settled ? [] : [{ message: params.ellers }];
};
