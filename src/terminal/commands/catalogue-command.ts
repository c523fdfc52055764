import { deriveAnswerSchema } from '../../content/catalogue/answer-schema.ts';
import { type Catalogue, findMeasure } from '../../content/catalogue/catalogue.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { loadLibrary } from '../../disk/package-files.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { seedsText } from '../words/catalogue-seeds.ts';
import { measureText, themesText, themeText } from '../words/catalogue-text.ts';
import { reportFaults } from '../words/report-faults.ts';

interface CatalogueOptions {
  readonly json?: boolean;
  readonly skema?: boolean;
  readonly frø?: boolean;
  readonly froe?: boolean;
}

/** Shows the whole catalogue, one theme, or one measure; a name that is not there gets the nearest suggested. */
export async function catalogueCommand(
  name: string | undefined,
  options: CatalogueOptions,
  context: Context,
): Promise<void> {
  const loaded = await context.loadCatalogue();
  if (!loaded.ok) {
    context.stderr.write(reportFaults(loaded.faults));
    return context.setExitCode(ExitCode.unexpectedFault);
  }
  const catalogue = loaded.value;
  const json = (value: unknown) => context.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  if (options.skema) return json(deriveAnswerSchema(catalogue));
  if (options.frø || options.froe) return showSeeds(catalogue, options, context);
  if (name === undefined) {
    return options.json ? json(catalogue.themes) : context.stdout.write(themesText(catalogue));
  }
  const theme = catalogue.themes.find((candidate) => candidate.id === name.toLocaleLowerCase('da'));
  if (theme) return options.json ? json(theme) : context.stdout.write(themeText(theme));
  const found = findMeasure(catalogue, name.toLocaleUpperCase('da'));
  if (found)
    return options.json ? json(found.measure) : context.stdout.write(measureText(found.measure, catalogue));
  context.stderr.write(reportFaults([notFound(name, catalogue)]));
  context.setExitCode(ExitCode.wrongUsage);
}

async function showSeeds(catalogue: Catalogue, { json }: CatalogueOptions, context: Context): Promise<void> {
  if (json) return context.stdout.write(`${JSON.stringify(catalogue.seeds, null, 2)}\n`);
  const library = await loadLibrary(context);
  if (library.ok) return context.stdout.write(seedsText(catalogue, library.value.documents));
  context.stderr.write(reportFaults(library.faults));
  context.setExitCode(ExitCode.unexpectedFault);
}

function notFound(name: string, catalogue: Catalogue) {
  const names = catalogue.themes.flatMap((theme) => [
    theme.id,
    ...theme.indsatser.map((measure) => measure.id),
  ]);
  const nearest = nearestName(name, names);
  return {
    code: 'unknown-entry',
    severity: 'error' as const,
    message: `Kataloget har ikke noget, der hedder "${name}".`,
    wayOut: nearest
      ? `Mente du ${nearest}? Se det hele med: brobygger katalog`
      : 'Se det hele med: brobygger katalog',
  };
}
