import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import { type StartTools, terminalTools } from '../start-tools.ts';
import type { CampaignOptions } from './campaign-command.ts';

/** `kampagne`: starting answer files for many municipalities at once. */
export function registerCampaign(
  program: Command,
  context: Context,
  tools: StartTools = terminalTools(context),
): void {
  program
    .command('kampagne')
    .alias('campaign')
    .summary('begynd på svarfiler til mange kommuner')
    .description(
      'Laver en svarfil til hver kommune med det, der er kendt i forvejen. En fil, der allerede er der, bliver stående; med --tal får den de tal, den mangler, og nye i stedet for dem, der er hentet før. Et tal, I selv har skrevet, bliver aldrig skiftet ud.',
    )
    .option('--kommuner <alle|navne>', 'alle, eller navne med komma imellem: Randers,Aarhus')
    .option('--ud <mappe>', 'læg filerne her, i en mappe for hver kommune')
    .option('--navn <navn>', 'hvem der skriver under; ellers står der Bestyrelsen')
    .option('--titel <titel>', 'underskriverens titel, for eksempel formand')
    .option('--email <adresse>', 'den mailadresse, der skal stå i papirerne')
    .option('--tema <id>', 'det tema, alle skal begynde med, for eksempel screening')
    .option('--tal', 'hent også kommunernes tal fra Danmarks Statistik, hvis I siger ja')
    .option('--ja', 'sammen med --tal: hent uden at spørge først; jeres egne tal bliver stående')
    .option('--fra <mappe>', 'sammen med --tal: læs svar, der er gemt i denne mappe, og spørg ingen')
    .option('--optag <mappe>', 'sammen med --tal: gem alt, hvad Danmarks Statistik svarer, i denne mappe')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (options: CampaignOptions) => {
      const { campaignCommand } = await import('./campaign-command.ts');
      await campaignCommand(options, context, tools);
    });
}
