import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { OWN_CATALOGUE } from '../own-catalogue.ts';
import type { ReviewOptions } from './review-command.ts';

/** `kontrol`: reads the finished papers as an editor or a chief of employment would. */
export function registerReview(program: Command, context: Context): void {
  program
    .command('kontrol')
    .alias('review')
    .summary('læs papirerne igennem, før de bliver sendt')
    .description(
      'Læser de færdige papirer, også dem I har rettet i, og fortæller, hvad der bør rettes, hvor det står, og hvordan. Giv svarfilen eller et enkelt papir.',
    )
    .argument(
      '[fil...]',
      'en svarfil, en mappe eller et papir, for eksempel papirer/debatindlaeg.md; uden navn bruges svar.yaml',
    )
    .option('--svar <svarfil>', 'svarene bag papiret, hvis de ikke ligger ved siden af')
    .option('--som <papir>', 'læs filen som dette papir, for eksempel debatindlaeg')
    .option('--sprog', 'vis i stedet, hvor let papirerne er at læse')
    .option('--dato <ÅÅÅÅ-MM-DD>', 'læs papirerne, som om det var denne dag')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .option(...OWN_CATALOGUE)
    .action(async (files: readonly string[], options: ReviewOptions) => {
      const { reviewCommand } = await import('./review-command.ts');
      await reviewCommand(files, options, context);
    });
}
