import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { MailOptions } from './mail-command.ts';

/** `mail`: a draft of each mail that a paper is sent with. Nothing is sent. */
export function registerMail(program: Command, context: Context): void {
  program
    .command('mail')
    .alias('draft')
    .summary('lav udkast til de mails, papirerne bliver sendt med')
    .description(
      'Lægger et udkast til hver mail i mappen med papirer, med emne, tekst og papirerne vedhæftet. Åbn det i jeres mailprogram, skriv adressen, og send det selv. brobygger sender intet.',
    )
    .argument('[svarfil]', 'filen med svarene; uden navn bruges svar.yaml')
    .option('--papir <navn,…>', 'kun mailen med dette papir, for eksempel strategiforslag')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'regn frister ud, som om det var denne dag')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (file: string | undefined, options: MailOptions) => {
      const { mailCommand } = await import('./mail-command.ts');
      await mailCommand(file, options, context);
    });
}
