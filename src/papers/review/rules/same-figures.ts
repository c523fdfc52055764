import { figureDifferences } from '../figure-differences.ts';
import { type Rule, UNJUDGED } from '../rule.ts';

/** Every local figure, its period and the demand are the ones in svar.yaml, also after hand edits. */
export const sameFigures: Rule<object> = (paper, _params, { known }) =>
  known ? figureDifferences(paper, known.proposal) : UNJUDGED;
