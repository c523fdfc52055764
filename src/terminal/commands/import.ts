import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `hent`: what somebody has written in a Word file comes back to the Markdown. */
export function registerImport(program: Command, context: Context): void {
  program
    .command('hent')
    .alias('import')
    .summary('hent det, der er rettet i en Word-fil')
    .description(
      'Finder det, der er rettet i en Word-fil, og retter det samme sted i teksten. Alt andet i teksten bliver stående.',
    )
    .argument('<fil.docx>', 'Word-filen, som den er kommet tilbage')
    .option('--til <fil.md>', 'teksten, der skal rettes, når den ikke hedder det samme som Word-filen')
    .option('--json', 'skriv resultatet, så andre programmer kan læse det')
    .action(async (file: string, options: { readonly til?: string; readonly json?: boolean }) => {
      const { importCommand } = await import('./import-command.ts');
      await importCommand(file, options, context);
    });
}
