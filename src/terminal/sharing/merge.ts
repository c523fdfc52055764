import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import { type StartTools, terminalTools } from '../start-tools.ts';
import type { MergeOptions } from './merge-command.ts';

/** `flet`: the answers of two people become one set. */
export function registerMerge(
  program: Command,
  context: Context,
  tools: StartTools = terminalTools(context),
): void {
  program
    .command('flet')
    .alias('merge')
    .summary('saml det, to har svaret hver for sig')
    .description(
      'Sammenligner to svarfiler om den samme kommune, spørger, hvor de er forskellige, og skriver de samlede svar i en ny fil. De to filer bliver ikke rørt.',
    )
    .argument('[svarfil]', 'den ene; uden navn bruges svar.yaml')
    .argument('[anden-svarfil]', 'den anden; uden navn bruges en kopi, der ligger ved siden af')
    .addOption(new Option('--ud <fil>', 'skriv de samlede svar i denne fil').conflicts('iFørste'))
    .option('--i-første', 'skriv dem i den første fil; som den er nu, bliver den gemt som kopi')
    .addOption(
      new Option(
        '--ved-forskel <fil>',
        'spørg ikke, men tag svaret fra den første eller den anden fil',
      ).choices(['første', 'anden']),
    )
    .option('--enkel', 'linje for linje, uden menuer og farver; godt, når du hører skærmen')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'se på svarene, som om det var denne dag')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det, og spørg ikke')
    .option(...OWN_CATALOGUE)
    .action(async (one: string | undefined, other: string | undefined, options: MergeOptions) => {
      const { mergeCommand } = await import('./merge-command.ts');
      await mergeCommand([one, other], options, context, tools);
    });
}
