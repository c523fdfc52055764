import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import { type StartTools, terminalTools } from '../start-tools.ts';
import type { StartOptions } from './start-command.ts';

/** `start`: the questionnaire. Goes on where it stopped, and ends with the papers and what to do next. */
export function registerStart(
  program: Command,
  context: Context,
  tools: StartTools = terminalTools(context),
): void {
  program
    .command('start')
    .alias('interview')
    .summary('svar på spørgsmålene, og få papirerne')
    .description(
      'Stiller spørgsmålene ét ad gangen og gemmer hvert svar. Stopper du undervejs, fortsætter samme kommando, hvor du slap.',
    )
    .argument('[svarfil]', 'filen med svarene; uden navn bruges svar.yaml')
    .addOption(new Option('--hurtig', 'den korte vej: kun de vigtigste spørgsmål').conflicts('fuld'))
    .addOption(new Option('--fuld', 'den lange vej: alle spørgsmål').conflicts('hurtig'))
    .option('--enkel', 'linje for linje, uden menuer og farver; godt, når du hører skærmen')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'regn frister ud, som om det var denne dag')
    .option(...OWN_CATALOGUE)
    .action(async (file: string | undefined, options: StartOptions) => {
      // Loaded here, so that no other command waits for the interview.
      const { startCommand } = await import('./start-command.ts');
      await startCommand(file, options, context, tools);
    });
}
