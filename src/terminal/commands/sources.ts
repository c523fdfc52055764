import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { SourcesOptions } from './sources-command.ts';

/** `kilder`: every source, and what must be looked at again. */
export function registerSources(program: Command, context: Context): void {
  program
    .command('kilder')
    .alias('sources')
    .summary('se kilderne, og hvad der skal tjekkes igen')
    .description(
      'Viser alle kilder og deres alder, og hvilke tal og regler der ikke må trykkes på en bestemt dag.',
    )
    .option('--dato <ÅÅÅÅ-MM-DD>', 'se på dem, som om det var denne dag')
    .option('--json', 'skriv det, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (options: SourcesOptions) => {
      const { sourcesCommand } = await import('./sources-command.ts');
      await sourcesCommand(options, context);
    });
}
