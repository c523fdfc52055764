import { existsSync } from 'node:fs';
import type { SitPorts } from '../application/sit.ts';
import { lockAnswers } from '../disk/answers/answers-lock.ts';
import { carryOverFile } from '../disk/answers/carry-over-file.ts';
import { draftFile, draftPath } from '../disk/answers/draft-file.ts';
import { clearLeftovers, lockedStore } from '../disk/answers/locked-store.ts';
import { nodeAnswersStore } from '../disk/answers/node-files.ts';
import { resumeAnswers } from '../disk/answers/resume-answers.ts';
import { loadTransitionFile } from '../disk/package-files.ts';
import { success } from '../fault.ts';
import type { Context } from './context.ts';

/** All of a sitting's ports but the papers, on this computer. `shownAs` is the file as it was named. */
export function sitPorts(
  path: string,
  shownAs: string,
  { loadCatalogue }: Context,
): Omit<SitPorts<void>, 'makePapers'> {
  return {
    // The command line has laid the folder over ours already (offer-own-catalogue.ts).
    loadCatalogue: () => loadCatalogue(),
    loadTransitions: loadTransitionFile,
    async holdAnswers() {
      const lock = await lockAnswers(path);
      if (!lock.ok) return lock;
      await clearLeftovers(path);
      const store = lockedStore(nodeAnswersStore(path), lock.value);
      return success({
        store,
        carryOver: (transitions) => carryOverFile(store, transitions),
        resume: (catalogue) => resumeAnswers(path, shownAs, catalogue),
        release: () => lock.value.release(),
      });
    },
    drafts: draftFile(draftPath(path)),
    hasDraft: () => existsSync(draftPath(path)),
  };
}
