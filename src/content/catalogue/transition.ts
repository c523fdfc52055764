import { failure, type Result, success } from '../../fault.ts';
import type { CatalogueFiles } from './load-catalogue.ts';
import { createRegisterReader } from './read-register.ts';

/** What was changed in the questionnaire from the version before. Paths are ids of questions. */
export interface Transition {
  readonly til: number;
  readonly omdoebt?: readonly { readonly fra: string; readonly til: string; readonly hvorfor: string }[];
  readonly udgaaet?: readonly { readonly sti: string; readonly hvorfor: string }[];
}

/** Reads strategies/overgange.yaml. Errors: those of read-register.ts, `catalogue-missing-file`. */
export function loadTransitions(files: CatalogueFiles): Result<readonly Transition[]> {
  const file = files.strategies.find(({ name }) => name === 'overgange.yaml');
  if (file) {
    const read = createRegisterReader(files.schemas)<readonly Transition[]>(file, 'overgange.schema.json');
    return read.ok ? success(read.value.value) : read;
  }
  return failure({
    code: 'catalogue-missing-file',
    severity: 'error',
    message: 'Filen overgange.yaml mangler i kataloget.',
    wayOut: 'Hent brobygger igen, eller læg filen tilbage i mappen strategies.',
  });
}
