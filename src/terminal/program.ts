import { Command } from 'commander';
import { nearestName } from '../danish/nearest-name.ts';
import { registerAccessibility } from './commands/accessibility.ts';
import { registerCampaign } from './commands/campaign.ts';
import { registerCatalogue } from './commands/catalogue.ts';
import { registerCheck } from './commands/check.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerFigures } from './commands/figures.ts';
import { registerImport } from './commands/import.ts';
import { registerPrint } from './commands/print.ts';
import { registerRender } from './commands/render.ts';
import { registerReview } from './commands/review.ts';
import { registerSettings } from './commands/settings.ts';
import { registerSources } from './commands/sources.ts';
import { registerStart } from './commands/start.ts';
import { registerSurvey } from './commands/survey.ts';
import { registerWeb } from './commands/web.ts';
import type { Context } from './context.ts';
import { danishUsageFault, helpTitles, unknownCommand } from './danish-commander.ts';
import { firstWords, helpEnding } from './output/first-words.ts';
import { registerMail } from './sharing/mail.ts';
import { registerMerge } from './sharing/merge.ts';
import { VERSION } from './version.ts';

/** The whole command line. Throws CommanderError on wrong usage, after it has told the user in Danish. */
export function createProgram(context: Context): Command {
  const program = new Command('brobygger');
  program
    .description('Fra spørgsmål til papirer om handicap og job i jeres kommune.')
    .usage('<kommando> [valg]')
    .helpOption('-h, --help', 'vis hjælp')
    .helpCommand('hjælp [kommando]', 'vis hjælp til en kommando')
    .version(`brobygger ${VERSION}`, '--version', 'vis, hvilken udgave det er')
    .option('--fejlsøg', 'vis, hvad der er valgt og hvorfor, og tekniske detaljer, hvis noget går galt')
    .argument('[kommando...]')
    .configureHelp({
      styleTitle: (title) => helpTitles[title] ?? title,
      commandUsage: (command) =>
        [command.parent?.name(), command.name(), command.usage().replace('[options]', '[valg]')]
          .filter(Boolean)
          .join(' '),
      subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
    })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      outputError: (text, write) => write(danishUsageFault(text)),
    })
    .exitOverride()
    .addHelpText('after', helpEnding)
    .action((words: readonly string[]) => firstWordsOr(words[0], program, context));
  const commands = [
    registerStart,
    registerWeb,
    registerCheck,
    registerRender,
    registerReview,
    registerPrint,
    registerImport,
    registerMerge,
    registerMail,
    registerCatalogue,
    registerSources,
    registerFigures,
    registerCampaign,
    registerSurvey,
    registerDoctor,
    registerSettings,
    registerAccessibility,
  ];
  for (const register of commands) register(program, context);
  registerOtherHelp(program);
  for (const command of program.commands) {
    command.helpOption('-h, --help', 'vis hjælp').copyInheritedSettings(program).exitOverride();
  }
  return program;
}

/** The words for help that are typed by habit, or where æ is hard to find. */
function registerOtherHelp(program: Command): void {
  program
    .command('help [kommando]', { hidden: true })
    .alias('hjaelp')
    .action(async (name?: string) => {
      await program.parseAsync(['hjælp', ...(name ? [name] : [])], { from: 'user' });
    });
}

/** Called alone it says how to begin; with a word it does not know, it suggests the nearest it does. */
function firstWordsOr(word: string | undefined, program: Command, context: Context): void {
  if (word === undefined) {
    context.stdout.write(firstWords);
    return;
  }
  const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  context.stderr.write(unknownCommand(word, nearestName(word, names)));
  context.end('refused');
}
