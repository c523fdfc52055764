import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { CheckOptions } from './check-command.ts';

/** `tjek`: everything that is wrong or missing in one or more answer files, and how to put it right. */
export function registerCheck(program: Command, context: Context): void {
  program
    .command('tjek')
    .alias('validate')
    .summary('se, om svarene er i orden')
    .description(
      'Ser svarfilen igennem og fortæller, hvad der er galt, hvor det står, og hvordan det rettes.',
    )
    .argument('[svarfil...]', 'en eller flere svarfiler; uden navn bruges svar.yaml')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'se på svarene, som om det var denne dag')
    .option(...OWN_CATALOGUE)
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { checkCommand } = await import('./check-command.ts');
      await checkCommand(files, options, context);
    });
}
