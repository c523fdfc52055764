import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import { type StartTools, terminalTools } from '../start-tools.ts';
import type { SurveyOptions } from './survey-command.ts';

/** `oversigt`: how far each of many branches is. */
export function registerSurvey(
  program: Command,
  context: Context,
  tools: StartTools = terminalTools(context),
): void {
  program
    .command('oversigt')
    .alias('status')
    .summary('se, hvor langt hver kommune er')
    .description(
      'Ser på alle svarfiler i en mappe og viser, hvad der er besvaret, mangler, er lavet, sendt og besluttet. Skriver kun i dem med --ind eller --ret: først står der, hvad der bliver skrevet hvor, og så bliver der spurgt.',
    )
    .argument('[mappe...]', 'en mappe med svarfiler; uden navn bruges den mappe, I står i')
    .addOption(new Option('--csv <fil>', 'skriv den som CSV, der kan åbnes i Excel'))
    .addOption(new Option('--html <fil>', 'skriv den som en side til browseren'))
    .option('--ind <ark.csv>', 'læg svar fra et ark i svarfilerne, en række for hver kommune')
    .option(
      '--ret <spørgsmål=svar...>',
      'læg det samme svar i alle svarfiler, for eksempel om_jer.email=ny@eksempel.dk',
    )
    .option('--hvor <svar>', 'sammen med --ret: kun der, hvor der nu står dette svar')
    .option(
      '--ja',
      'sammen med --ind og --ret: skriv uden at spørge først; svar, der står der, bliver stående',
    )
    .option('--erstat', 'sammen med --ja: skift også svar ud, der står der')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'se på dem, som om det var denne dag')
    .option('--json', 'skriv det, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (folders: readonly string[], options: SurveyOptions) => {
      const { surveyCommand } = await import('./survey-command.ts');
      await surveyCommand(folders, options, context, tools);
    });
}
