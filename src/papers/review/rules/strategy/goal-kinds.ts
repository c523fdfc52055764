import { rule, UNJUDGED } from '../../rule.ts';

const KINDS = { resultat: 'job', proces: 'tid', oplevelse: 'borgernes oplevelse' } as const;

/** Among the goals are one of results, one of time and one of experience. */
export const goalKinds = rule({
  name: 'maaltyper',
  params: {},
  judge: (_paper, _params, { known }) => {
    if (!known) return UNJUDGED;
    const present = new Set(known.proposal.goals.map((goal) => goal.type));
    const missing = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) => !present.has(kind));
    return missing.map((kind) => ({ message: `Intet af målene handler om ${KINDS[kind]}.` }));
  },
});
