import { Command } from 'commander';
import { registerCatalogue } from './commands/catalogue.ts';
import { registerCheck } from './commands/check.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerPrint } from './commands/print.ts';
import { registerRender } from './commands/render.ts';
import { registerSources } from './commands/sources.ts';
import { registerStart } from './commands/start.ts';
import type { Context } from './context.ts';
import { danishUsageFault, helpTitles } from './danish-commander.ts';
import { firstWords } from './first-words.ts';

/** The whole command line. Throws CommanderError on wrong usage, after it has told the user in Danish. */
export function createProgram(context: Context): Command {
  const program = new Command('brobygger');
  program
    .description('Fra spørgsmål til papirer om handicap og job i jeres kommune.')
    .usage('<kommando> [valg]')
    .helpOption('-h, --help', 'vis hjælp')
    .helpCommand('hjælp [kommando]', 'vis hjælp til en kommando')
    .option('--fejlsøg', 'vis tekniske detaljer, hvis noget går galt')
    .configureHelp({ styleTitle: (title) => helpTitles[title] ?? title, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      outputError: (text, write) => write(danishUsageFault(text)),
    })
    .exitOverride()
    .action(() => context.stdout.write(firstWords));
  const commands = [
    registerStart,
    registerCheck,
    registerRender,
    registerPrint,
    registerCatalogue,
    registerSources,
    registerDoctor,
  ];
  for (const register of commands) register(program, context);
  for (const command of program.commands) {
    command.helpOption('-h, --help', 'vis hjælp').copyInheritedSettings(program).exitOverride();
  }
  return program;
}
