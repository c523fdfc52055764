import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { CatalogueOptions } from './catalogue-command.ts';

/** `katalog`: what is in the catalogue, a theme, or a measure. */
export function registerCatalogue(program: Command, context: Context): void {
  program
    .command('katalog')
    .alias('catalogue')
    .summary('se temaer og indsatser')
    .description(
      'Viser temaerne, et tema med dets indsatser, eller en enkelt indsats med alt, hvad der står om den.',
    )
    .argument('[navn]', 'et tema (screening) eller en indsats (SCR-1)')
    .option('--json', 'skriv det, så andre programmer kan læse det')
    .option('--frø', 'vis de tekster, det hele er vokset ud af, og hvad der dækker dem')
    .addOption(new Option('--froe').hideHelp())
    .option('--skema', 'skriv skemaet for svarfilen (JSON Schema)')
    .option(...OWN_CATALOGUE)
    .action(async (name: string | undefined, options: CatalogueOptions) => {
      const { catalogueCommand } = await import('./catalogue-command.ts');
      await catalogueCommand(name, options, context);
    });
}
