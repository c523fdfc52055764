import { makePapers, type PapersMade } from '../../application/make-papers.ts';
import { isRefused } from '../../application/outcome.ts';
import type { GivenFile, Ports } from '../../application/ports.ts';
import type { Fault } from '../../fault.ts';
import { FORMATS } from '../../formats/formats.ts';
import type { Basis } from '../web-request.ts';

/** Papers that are being made, or have been, while the person reads something else. */
export interface PapersWork {
  /** Never fails: what went wrong is in `outcome`. */
  readonly finished: Promise<void>;
  /** Undefined while it goes on. */
  outcome: PapersOutcome | undefined;
}

interface PapersOutcome {
  readonly made: PapersMade | null;
  readonly faults: readonly Fault[];
}

/** Begins to make all papers in all formats. What is missing in them is no reason to wait: it stands in them. */
export function beginPapers(file: GivenFile, basis: Basis, at: Ports): PapersWork {
  const request = {
    ...basis,
    files: [file],
    documents: undefined,
    formats: FORMATS,
    out: undefined,
    drafts: true,
  };
  const work: { -readonly [K in keyof PapersWork]: PapersWork[K] } = {
    outcome: undefined,
    finished: Promise.resolve(),
  };
  work.finished = makePapers(request, at).then(
    (made) => {
      work.outcome = isRefused(made)
        ? { made: null, faults: made.faults }
        : { made, faults: [...made.files.flatMap(errorsOf), ...made.faults] };
    },
    () => {
      work.outcome = { made: null, faults: [BROKEN] };
    },
  );
  return work;
}

function errorsOf({ faults }: PapersMade['files'][number]): readonly Fault[] {
  return faults.filter(({ severity }) => severity === 'error');
}

/** A fault of ours, told calmly. */
export const BROKEN: Fault = {
  code: 'no-paper',
  severity: 'error',
  message: 'Noget gik galt, og det er ikke jeres skyld. Papirerne er ikke lavet. Jeres svar er gemt.',
  wayOut: 'Prøv igen om lidt.',
};
