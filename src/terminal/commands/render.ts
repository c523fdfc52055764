import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { FORMAT_CHOICE, PDF_STANDARD } from '../option-formats.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { RenderOptions } from './render-command.ts';

/** `lav`: all papers from one or more answer files, as Markdown and in the formats asked for. */
export function registerRender(program: Command, context: Context): void {
  program
    .command('lav')
    .alias('render')
    .summary('lav papirerne ud fra svarene')
    .description(
      'Laver strategiforslag, mødeoplæg og debatindlæg ud fra en eller flere svarfiler. Har I rettet i et papir, bliver jeres ord stående.',
    )
    .argument('[svarfil...]', 'svarfiler, eller en mappe med svarfiler; uden navn bruges svar.yaml')
    .option('--ud <mappe>', 'læg papirerne her, i en mappe for hver kommune')
    .option('--dokument <id,...>', 'kun disse papirer, for eksempel strategi,moede')
    .option(`--format <${FORMAT_CHOICE}>`, 'lav disse formater; md alene laver kun teksten')
    .option(...PDF_STANDARD)
    .option('--dato <ÅÅÅÅ-MM-DD>', 'skriv papirerne, som om det var denne dag')
    .option('--udkast', 'lav også PDF og andre formater af et debatindlæg, der mangler noget')
    .option('--forfra', 'lav alle filer igen, også dem, der er, som de skal være')
    .option('--vis', 'vis, hvad der bliver ændret, og skriv ingenting')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (files: readonly string[], options: RenderOptions) => {
      const { renderCommand } = await import('./render-command.ts');
      await renderCommand(files, options, context);
    });
}
