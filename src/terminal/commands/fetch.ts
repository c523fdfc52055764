import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `hent`: what somebody has written in a Word file comes back to the Markdown. */
export function registerFetch(program: Command, context: Context): void {
  program
    .command('hent')
    .alias('import')
    .summary('hent det, der er rettet i en Word-fil')
    .description(
      'Finder det, der er rettet i en Word-fil, og retter det samme sted i teksten. Alt andet i teksten bliver stående.',
    )
    .argument('<fil.docx>', 'Word-filen, som den er kommet tilbage')
    .option('--til <fil.md>', 'teksten, der skal rettes, når den ikke hedder det samme som Word-filen')
    .action(async (file: string, options: { readonly til?: string }) => {
      const { fetchCommand } = await import('./fetch-command.ts');
      await fetchCommand(file, options, context);
    });
}
