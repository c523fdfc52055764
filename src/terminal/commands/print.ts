import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { FORMAT_CHOICE, PDF_STANDARD } from '../option-formats.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { PrintOptions } from './print-command.ts';

/** `pdf`: a Markdown paper, edited by hand or not, to PDF or another format. */
export function registerPrint(program: Command, context: Context): void {
  program
    .command('pdf')
    .alias('print')
    .summary('lav en rettet tekst om til PDF')
    .description('Laver en PDF af en tekst, I selv har rettet i. Den lægges ved siden af teksten.')
    .argument('[fil.md...]', 'en eller flere tekster, der ender på .md; uden navn alle i papirer')
    .option(`--format <${FORMAT_CHOICE}>`, 'lav disse formater i stedet for PDF')
    .option(...PDF_STANDARD)
    .option('--forfra', 'lav filerne igen, også dem, der er, som de skal være')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (files: readonly string[], options: PrintOptions) => {
      const { printCommand } = await import('./print-command.ts');
      await printCommand(files, options, context);
    });
}
