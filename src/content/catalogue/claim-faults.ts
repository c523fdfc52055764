import type { Fault } from '../../fault.ts';
import type { YamlPath } from '../yaml/locate.ts';
import type { Catalogue } from './catalogue.ts';
import type { Origins } from './origins.ts';

/** Figures that are background only, and rules that nobody has confirmed, where a measure or an argument leans on them. */
export function claimFaults(catalogue: Catalogue, origins: Origins): readonly Fault[] {
  const background = new Set(catalogue.facts.filter((fact) => fact.brug === 'C').map((fact) => fact.id));
  const unconfirmed = new Set(
    catalogue.laws.filter((law) => law.tillid === 'ubekræftet').map((law) => law.id),
  );
  const leaning = (
    entry: object,
    path: YamlPath,
    ids: readonly string[] | undefined,
    not: ReadonlySet<string>,
    problem: (id: string) => Pick<Fault, 'message' | 'wayOut'>,
  ): readonly Fault[] =>
    (ids ?? []).flatMap((id, index) => {
      if (!not.has(id)) return [];
      const place = origins.placeOf(entry, [...path, String(index)]);
      return [
        { code: 'catalogue-claim', severity: 'error' as const, ...problem(id), ...(place && { place }) },
      ];
    });

  return catalogue.themes.flatMap((theme) => [
    ...theme.indsatser.flatMap((measure) => [
      ...leaning(measure, ['fakta'], measure.fakta, background, aboutFact),
      ...leaning(measure, ['lov'], measure.lov, unconfirmed, aboutLaw),
    ]),
  ]);
}

function aboutFact(id: string): Pick<Fault, 'message' | 'wayOut'> {
  return {
    message: `Tallet ${id} er kun baggrund (brug: C) og må ikke stå i et nyt papir.`,
    wayOut: 'Brug et andet tal, eller slet henvisningen.',
  };
}

function aboutLaw(id: string): Pick<Fault, 'message' | 'wayOut'> {
  return {
    message: `Reglen ${id} er ikke bekræftet og kan ikke bruges som lov.`,
    wayOut: 'Slå reglen op, og ret dens tillid i lov.yaml, eller slet henvisningen.',
  };
}
