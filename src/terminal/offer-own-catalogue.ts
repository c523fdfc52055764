import type { Command } from 'commander';
import type { Context } from './context.ts';

/** The commands that read the catalogue. */
const READERS = ['start', 'tjek', 'lav', 'katalog', 'kilder', 'kampagne', 'doktor'];

/**
 * Gives every command that reads the catalogue the choice of a folder of one's own laid over it: the option before
 * BROBYGGER_KATALOG, and that before the settings.
 */
export function offerOwnCatalogue(program: Command, context: Context): void {
  for (const command of program.commands.filter((one) => READERS.includes(one.name()))) {
    command.option('--katalog <mappe>', 'brug også jeres egne temaer, tal og papirer fra denne mappe');
  }
  program.hook('preAction', async (_program, command) => {
    // `start` calls `lav` without the option; the folder it was given itself still holds.
    if (!context.ownCatalogue || context.ownCatalogue.folder) return;
    const folder: string | undefined = command.opts().katalog || context.env.BROBYGGER_KATALOG;
    context.ownCatalogue.folder = folder ?? (await rememberedFolder(command, context));
  });
}

/** The folder of the settings. Other commands need not wait for that file to be read. */
async function rememberedFolder(command: Command, context: Context): Promise<string | undefined> {
  if (!READERS.includes(command.name())) return undefined;
  const { chosenSettings } = await import('./chosen-settings.ts');
  return (await chosenSettings(context)).katalog;
}
