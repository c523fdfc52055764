import type { Command } from 'commander';
import type { Context } from './context.ts';

/** The commands that read the catalogue. */
const READERS = ['start', 'tjek', 'lav', 'katalog', 'kilder', 'kampagne', 'doktor'];

/** Gives every command that reads the catalogue the choice of a folder of one's own laid over it. */
export function offerOwnCatalogue(program: Command, context: Context): void {
  for (const command of program.commands.filter((one) => READERS.includes(one.name()))) {
    command.option('--katalog <mappe>', 'brug også jeres egne temaer, tal og papirer fra denne mappe');
  }
  program.hook('preAction', (_program, command) => {
    // `start` calls `lav` without the option; the folder it was given itself still holds.
    const folder: string | undefined = command.opts().katalog ?? context.env.BROBYGGER_KATALOG;
    if (context.ownCatalogue && folder) context.ownCatalogue.folder ??= folder;
  });
}
