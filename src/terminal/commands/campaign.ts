import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { CampaignOptions } from './campaign-command.ts';

/** `kampagne`: starting answer files for many municipalities at once. */
export function registerCampaign(program: Command, context: Context): void {
  program
    .command('kampagne')
    .alias('campaign')
    .summary('begynd på svarfiler til mange kommuner')
    .description(
      'Laver en svarfil til hver kommune med det, der er kendt i forvejen. En fil, der allerede er der, bliver aldrig rørt.',
    )
    .option('--kommuner <alle|navne>', 'alle, eller navne med komma imellem: Randers,Aarhus')
    .option('--ud <mappe>', 'læg filerne her, i en mappe for hver kommune')
    .option('--navn <navn>', 'hvem der skriver under; ellers står der Bestyrelsen')
    .option('--titel <titel>', 'underskriverens titel, for eksempel formand')
    .option('--email <adresse>', 'den mailadresse, der skal stå i papirerne')
    .option('--tema <id>', 'det tema, alle skal begynde med, for eksempel screening')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (options: CampaignOptions) => {
      const { campaignCommand } = await import('./campaign-command.ts');
      await campaignCommand(options, context);
    });
}
