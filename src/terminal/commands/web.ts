import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { WebOptions } from './web-command.ts';

/** `web`: the questionnaire and the papers in the person's own browser. */
export function registerWeb(program: Command, context: Context): void {
  program
    .command('web')
    .alias('page')
    .summary('svar på spørgsmålene i din browser, og få papirerne')
    .description(
      'Åbner en side i din browser med spørgsmålene og papirerne. Siden ligger på din egen computer, og ingen andre kan se den. Luk den med knappen på siden eller med Ctrl og C.',
    )
    .argument('[svarfil eller mappe]', 'filen med svarene eller en mappe; uden navn vælger du på siden')
    .option('--port <tal>', 'brug denne port; ellers vælger computeren en')
    .option('--ingen-browser', 'åbn ikke browseren; adressen bliver kun vist')
    .option(...OWN_CATALOGUE)
    .action(async (given: string | undefined, options: WebOptions) => {
      // Loaded here, so that no other command waits for it.
      const { webCommand } = await import('./web-command.ts');
      await webCommand(given, options, context);
    });
}
