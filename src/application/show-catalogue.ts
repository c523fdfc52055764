import { deriveAnswerSchema } from '../content/catalogue/answer-schema.ts';
import { type Catalogue, findMeasure } from '../content/catalogue/catalogue.ts';
import type { Source } from '../content/catalogue/registers.ts';
import { coverSeeds, type SeedsCovered } from '../content/catalogue/seeds.ts';
import type { Measure, Theme } from '../content/catalogue/theme.ts';
import { nearestName } from '../danish/nearest-name.ts';
import type { Fault } from '../fault.ts';
import { contentRefused, type Refused, refused } from './outcome.ts';
import type { OwnCatalogue, Ports } from './ports.ts';

export interface CatalogueRequest {
  /** The whole catalogue, the entry of one name, the schema of the answers, or the documents it all grew from. */
  readonly show:
    | { readonly kind: 'all' | 'schema' | 'seeds' }
    | { readonly kind: 'entry'; readonly name: string };
  readonly ownCatalogue: OwnCatalogue;
}

export type CatalogueShown = { readonly outcome: 'done'; readonly catalogue: Catalogue } & (
  | { readonly kind: 'all'; readonly measures: number }
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** The sources are those that the evidence rests on. */
  | { readonly kind: 'measure'; readonly measure: Measure; readonly sources: readonly Source[] }
  | { readonly kind: 'schema'; readonly schema: object }
  | ({ readonly kind: 'seeds' } & SeedsCovered)
);

/** What is in the catalogue. A name that is not there gets the nearest suggested: fault `unknown-entry`. */
export async function showCatalogue(
  { show, ownCatalogue }: CatalogueRequest,
  { library }: Pick<Ports, 'library'>,
): Promise<CatalogueShown | Refused> {
  const loaded = await library.catalogue(ownCatalogue);
  if (!loaded.ok) return contentRefused(loaded.faults, ownCatalogue);
  const shown = { outcome: 'done', catalogue: loaded.value } as const;
  if (show.kind === 'all')
    return { ...shown, kind: 'all', measures: loaded.value.themes.flatMap((one) => one.indsatser).length };
  if (show.kind === 'schema') return { ...shown, kind: 'schema', schema: deriveAnswerSchema(loaded.value) };
  if (show.kind === 'entry') {
    const entry = entryOf(show.name, loaded.value);
    return entry ? { ...shown, ...entry } : refused(unknownEntry(show.name, loaded.value));
  }
  const documents = await library.documents(ownCatalogue);
  if (!documents.ok) return contentRefused(documents.faults, ownCatalogue);
  return { ...shown, kind: 'seeds', ...coverSeeds(loaded.value, documents.value.documents) };
}

function entryOf(name: string, catalogue: Catalogue) {
  const theme = catalogue.themes.find(({ id }) => id === name.toLocaleLowerCase('da'));
  if (theme) return { kind: 'theme', theme } as const;
  const found = findMeasure(catalogue, name.toLocaleUpperCase('da'));
  if (!found) return undefined;
  const { measure } = found;
  const sources = measure.evidens.kilder.flatMap(
    (id) => catalogue.sources.find((source) => source.id === id) ?? [],
  );
  return { kind: 'measure', measure, sources } as const;
}

function unknownEntry(name: string, { themes }: Catalogue): Fault {
  const names = themes.flatMap(({ id, indsatser }) => [id, ...indsatser.map((measure) => measure.id)]);
  const nearest = nearestName(name, names);
  return {
    code: 'unknown-entry',
    severity: 'error',
    message: `Kataloget har ikke noget, der hedder "${name}".`,
    wayOut: `${nearest ? `Mente du ${nearest}? ` : ''}Se det hele med: brobygger katalog`,
  };
}
