import type { Library, OwnCatalogue } from '../application/ports.ts';
import { answerValidator } from './compiled-package.ts';
import {
  loadLibrary,
  loadReviewLibrary,
  loadTransitionFile,
  readCatalogue,
  readPackageFile,
} from './package-files.ts';

/** What this package ships, with what a folder of one's own lays over it. A relative folder is seen from `cwd`. */
export function packageLibrary(cwd: string): Library {
  return {
    catalogue: remembered((own) => readCatalogue(own, cwd)),
    documents: remembered((own) => loadLibrary(own, cwd)),
    review: remembered((own) => loadReviewLibrary(own, cwd)),
    transitions: loadTransitionFile,
    validator: answerValidator,
    accessibilityStatement: () => readPackageFile('docs/tilgaengelighed.md'),
  };
}

/** Read once for each own catalogue. */
function remembered<T>(read: (own: OwnCatalogue) => Promise<T>): (own: OwnCatalogue) => Promise<T> {
  const known = new Map<OwnCatalogue, Promise<T>>();
  return (own) => {
    const reading = known.get(own) ?? read(own);
    known.set(own, reading);
    return reading;
  };
}
