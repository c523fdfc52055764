import { rule } from '../../rule.ts';

/** The council elected in 2025 sits from 2026 to 2029; each sits four years. */
const FIRST_TERM = 2026;
const TERM = 4;

/** The title names the municipality and the years, inside one council term. */
export const councilPeriod = rule({
  name: 'byraadsperiode',
  params: {},
  judge: (paper, _params, { catalogue, known }) => {
    const names = known
      ? [known.proposal.municipality.name]
      : catalogue.municipalities.map((one) => one.navn);
    const spot = { line: 1, heading: '', excerpt: paper.title };
    const named = names.some((name) => paper.title.includes(name));
    const misses = named ? [] : [{ message: 'Titlen nævner ikke kommunen.', spot }];
    const years = /(20\d\d)(?:\s?[–-]\s?| til )(20\d\d)/.exec(paper.title);
    if (!years) return [...misses, { message: 'Titlen siger ikke, hvilke år strategien gælder.', spot }];
    const [from, to] = [Number(years[1]), Number(years[2])];
    const term = (year: number) => Math.floor((year - FIRST_TERM) / TERM);
    return from <= to && term(from) === term(to)
      ? misses
      : [...misses, { message: `Årene ${from} til ${to} ligger ikke inden for én byrådsperiode.`, spot }];
  },
});
