import { isRefused } from '../../application/outcome.ts';
import {
  type CatalogueRequest,
  type CatalogueShown,
  showCatalogue,
} from '../../application/show-catalogue.ts';
import type { Context } from '../context.ts';
import { type CatalogueOption, ownCatalogueOf } from '../own-catalogue.ts';
import { refuse } from '../refuse.ts';
import { asJson } from '../words/as-json.ts';
import { seedsText } from '../words/catalogue-seeds.ts';
import { measureText, themesText, themeText } from '../words/catalogue-text.ts';

export interface CatalogueOptions extends CatalogueOption {
  readonly json?: boolean;
  readonly skema?: boolean;
  readonly frø?: boolean;
  readonly froe?: boolean;
}

/** `katalog`: the whole catalogue, a theme, or a measure. */
export async function catalogueCommand(
  name: string | undefined,
  options: CatalogueOptions,
  context: Context,
): Promise<void> {
  const request = { show: showOf(name, options), ownCatalogue: await ownCatalogueOf(options, context) };
  const shown = await showCatalogue(request, await context.ports());
  if (isRefused(shown)) return refuse(shown, context);
  context.stdout.write(options.json || shown.kind === 'schema' ? asJson(dataOf(shown)) : textOf(shown));
  context.end(shown.outcome);
}

function showOf(name: string | undefined, { skema, frø, froe }: CatalogueOptions): CatalogueRequest['show'] {
  if (skema) return { kind: 'schema' };
  if (frø || froe) return { kind: 'seeds' };
  return name === undefined ? { kind: 'all' } : { kind: 'entry', name };
}

function dataOf(shown: CatalogueShown): object {
  switch (shown.kind) {
    case 'schema':
      return shown.schema;
    case 'seeds':
      return shown.catalogue.seeds;
    case 'all':
      return shown.catalogue.themes;
    case 'theme':
      return shown.theme;
    case 'measure':
      return shown.measure;
  }
}

function textOf(shown: Exclude<CatalogueShown, { kind: 'schema' }>): string {
  switch (shown.kind) {
    case 'seeds':
      return seedsText(shown);
    case 'all':
      return themesText(shown.catalogue, shown.measures);
    case 'theme':
      return themeText(shown.theme);
    case 'measure':
      return measureText(shown.measure, shown.sources);
  }
}
