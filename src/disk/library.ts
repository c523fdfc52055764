import type { ExamplePapers, Library, OwnCatalogue } from '../application/ports.ts';
import type { Result } from '../fault.ts';
import { answerValidator } from './compiled-package.ts';
import {
  hasExamplePapers,
  loadLibrary,
  loadReviewLibrary,
  loadTransitionFile,
  readCatalogue,
  readExamplePapers,
  readPackageFile,
} from './package-files.ts';
import { danishDictionary } from './spelling/danish-dictionary.ts';

/** What this package ships, with what a folder of one's own lays over it. A relative folder is seen from `cwd`. */
export function packageLibrary(cwd: string): Library {
  let examples: Promise<readonly ExamplePapers[]> | undefined;
  let dictionary: ReturnType<typeof danishDictionary> | undefined;
  return {
    catalogue: remembered((own) => readCatalogue(own, cwd)),
    documents: remembered((own) => loadLibrary(own, cwd)),
    review: remembered((own) => loadReviewLibrary(own, cwd)),
    transitions: loadTransitionFile,
    dictionary: () => (dictionary ??= danishDictionary()),
    validator: answerValidator,
    hasExamples: async () => hasExamplePapers(),
    examples: () => {
      examples ??= readExamplePapers();
      return examples;
    },
    accessibilityStatement: () => readPackageFile('docs/tilgaengelighed.md'),
    changelog: () => readPackageFile('CHANGELOG.md'),
  };
}

/** Read once for each own catalogue; one that cannot be read is tried again the next time, as it may have been mended. */
function remembered<T>(
  read: (own: OwnCatalogue) => Promise<Result<T>>,
): (own: OwnCatalogue) => Promise<Result<T>> {
  const known = new Map<OwnCatalogue, Promise<Result<T>>>();
  return (own) => {
    const reading = known.get(own) ?? read(own);
    known.set(own, reading);
    reading.then(
      ({ ok }) => ok || known.delete(own),
      () => known.delete(own),
    );
    return reading;
  };
}
