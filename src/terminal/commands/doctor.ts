import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { DoctorOptions } from './doctor-command.ts';

/** `doktor`: whether everything that papers need is here, and how to get what is not. */
export function registerDoctor(program: Command, context: Context): void {
  program
    .command('doktor')
    .alias('doctor')
    .summary('se, om alt er klar på denne computer')
    .description(
      'Ser efter Node, browser, skrifttyper, mapper og katalog og fortæller, hvordan det, der mangler, kommer på plads.',
    )
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (options: DoctorOptions) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      await doctorCommand(options, context);
    });
}
