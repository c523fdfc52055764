import type { OwnCatalogue } from '../application/ports.ts';
import { nearestSaid } from '../application/settings.ts';
import { chosenSettings } from './chosen-settings.ts';
import type { Context } from './context.ts';

export interface CatalogueOption {
  readonly katalog?: string;
}

/** The choice of a folder of one's own laid over our catalogue: `.option(...OWN_CATALOGUE)`. */
export const OWN_CATALOGUE = [
  '--katalog <mappe>',
  'brug også jeres egne temaer, tal og papirer fra denne mappe',
] as const;

/** The folder to go by, of --katalog, BROBYGGER_KATALOG and the settings. An empty name is none. */
export async function ownCatalogueOf({ katalog }: CatalogueOption, context: Context): Promise<OwnCatalogue> {
  return nearestSaid({
    option: katalog || undefined,
    environment: context.env.BROBYGGER_KATALOG || undefined,
    settings: katalog ? undefined : (await chosenSettings(context)).katalog,
  });
}
