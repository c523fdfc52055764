import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { FiguresOptions } from '../figures/figures-command.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import { type StartTools, terminalTools } from '../start-tools.ts';

/** `tal`: figures from Statistics Denmark into the answers. With `kampagne --tal` and the page of `web` all that uses the network, and only after a yes. */
export function registerFigures(
  program: Command,
  context: Context,
  tools: StartTools = terminalTools(context),
): void {
  program
    .command('tal')
    .alias('figures')
    .summary('hent kommunens tal fra Danmarks Statistik')
    .description(
      'Henter kommunens tal og de seneste fem år fra Danmarks Statistik, hvis I siger ja. Det eneste om jer, der bliver sendt, er kommunekoden.',
    )
    .argument('[svarfil]', 'filen med svarene; uden navn bruges svar.yaml')
    .option('--ja', 'hent uden at spørge først; et tal, I selv har skrevet, bliver stående')
    .option('--fra <mappe>', 'læs svar, der er gemt i denne mappe, og spørg ingen')
    .option('--optag <mappe>', 'gem alt, hvad Danmarks Statistik svarer, i denne mappe')
    .option('--enkel', 'linje for linje, uden menuer og farver; godt, når du hører skærmen')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'skriv denne dag som den, tallene er slået op')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det; kræver --ja eller --fra')
    .option(...OWN_CATALOGUE)
    .action(async (file: string | undefined, options: FiguresOptions) => {
      const { figuresCommand } = await import('../figures/figures-command.ts');
      await figuresCommand(file, options, context, tools);
    });
}
