import { access, constants } from 'node:fs/promises';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Ports } from '../application/ports.ts';
import { answersOnDisk } from './answers/answers-on-disk.ts';
import { documentsFolder } from './documents-folder.ts';
import { keepAnswer, keptBank } from './kept-bank.ts';
import { packageLibrary } from './library.ts';
import { pageMemory } from './page-memory.ts';
import { shelfOnDisk } from './papers/shelf.ts';
import { pressTools } from './press-tools.ts';
import { settingsFile } from './settings-file.ts';
import { showInBrowser } from './show-in-browser.ts';

/** The computer that runs this process. */
export function diskPorts(process: NodeJS.Process): Ports {
  const cwd = process.cwd();
  return {
    answers: answersOnDisk,
    shelf: shelfOnDisk({ cwd, stamp: () => new Date().toLocaleString('sv-SE').replaceAll(':', '.') }),
    library: packageLibrary(cwd),
    pressTools: pressTools(process),
    settings: settingsFile(process.env),
    pageMemory: pageMemory(process.env),
    statBanks: {
      // Loaded here, so that no other command has a way to the network.
      online: () => import('../network/online-bank.ts').then(({ onlineBank }) => onlineBank(process.env)),
      kept: ({ path, name }) => keptBank(path, name),
      keep: keepAnswer,
    },
    host: {
      nodeVersion: process.versions.node,
      folder: cwd,
      canWrite: (folder) =>
        access(folder, constants.W_OK).then(
          () => true,
          () => false,
        ),
      documents: () => documentsFolder(process),
      showInBrowser: (address) => showInBrowser(address, process.platform),
    },
    clock: {
      today: () => new Date().toLocaleDateString('sv-SE'),
      pause: async (ms) => {
        await (ms > 0 ? pause(ms) : nextTurn());
      },
    },
  };
}
