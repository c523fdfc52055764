import { type Rule, UNJUDGED } from '../rule.ts';

const KINDS = { resultat: 'job', proces: 'tid', oplevelse: 'borgernes oplevelse' } as const;

/** Among the goals are one of results, one of time and one of experience (docs/tjekliste.md, S-09). */
export const goalKinds: Rule<object> = (_paper, _params, { known }) => {
  if (!known) return UNJUDGED;
  const present = new Set(known.proposal.goals.map((goal) => goal.type));
  const missing = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) => !present.has(kind));
  return missing.map((kind) => ({ message: `Intet af målene handler om ${KINDS[kind]}.` }));
};
