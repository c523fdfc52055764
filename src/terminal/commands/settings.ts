import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `indstil`: what the program shall remember about this user. */
export function registerSettings(program: Command, context: Context): void {
  program
    .command('indstil')
    .alias('settings')
    .summary('vælg én gang for alle, for eksempel spørgsmål linje for linje')
    .description(
      'Viser indstillingerne eller ændrer en af dem. "indstil enkel ja" giver altid spørgsmålene linje for linje; "indstil enkel glem" fjerner valget igen.',
    )
    .argument('[navn]', 'enkel eller katalog')
    .argument('[værdi]', 'ja eller nej for enkel, en mappe for katalog, glem for at fjerne valget')
    .action(async (name: string | undefined, value: string | undefined) => {
      const { settingsCommand } = await import('./settings-command.ts');
      await settingsCommand(name, value, context);
    });
}
