import { basename } from 'node:path';
import type { PapersMade } from '../../application/make-papers.ts';
import { errorsAmong } from '../../application/making/told-faults.ts';
import { isRefused } from '../../application/outcome.ts';
import type { GivenFile, Ports } from '../../application/ports.ts';
import { joinWithOg } from '../../danish/list.ts';
import type { Fault } from '../../fault.ts';
import { FORMATS } from '../../formats/formats.ts';
import type { Basis } from '../web-request.ts';

/** Papers that are being made, or have been, while the person reads something else. */
export interface PapersWork {
  /** How far it is, in words. */
  readonly text: string;
  /** Never fails: what went wrong is in `outcome`. */
  readonly finished: Promise<void>;
  /** Undefined while it goes on. */
  outcome: PapersOutcome | undefined;
}

interface PapersOutcome {
  /** Papers with words of the branch in the very places that the new answers change. */
  readonly unjoined: readonly Unjoined[];
  readonly faults: readonly Fault[];
}

interface Unjoined {
  /** Of the file, without ending. */
  readonly name: string;
  readonly conflicts: PapersMade['files'][number]['papers'][number]['conflicts'];
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
  return begun('Teksterne bliver skrevet.', async (tell) => {
    const { makePapers } = await import('../../application/make-papers.ts');
    const made = await makePapers(request, at, () =>
      tell(`Teksterne er skrevet. Nu bliver de til ${joinWithOg(FORMATS.map(({ name }) => name))}.`),
    );
    if (isRefused(made)) return { faults: made.faults, unjoined: [] };
    const papers = made.files.flatMap((one) => one.papers);
    return {
      faults: [...made.files.flatMap(({ faults }) => errorsAmong(faults)), ...made.faults],
      unjoined: papers
        .filter(({ newVersion }) => newVersion !== null)
        .map(({ markdown, conflicts }) => ({ name: basename(markdown, '.md'), conflicts })),
    };
  });
}

/** Begins to make one paper anew from its own text, when what went on before is done. */
export function pressPaper(
  path: string,
  { ownCatalogue }: Basis,
  at: Ports,
  before?: PapersWork,
): PapersWork {
  return begun('Papiret bliver lavet igen med jeres rettelse.', async () => {
    await before?.finished;
    const files = [{ path, name: basename(path) }];
    const { printPapers } = await import('../../application/print-papers.ts');
    const printed = await printPapers({ files, formats: FORMATS, ownCatalogue }, at);
    if (isRefused(printed)) return { faults: printed.faults, unjoined: [] };
    const failed = printed.files.filter(({ made }) => made === null);
    return { faults: [...printed.faults, ...failed.flatMap(({ faults }) => faults)], unjoined: [] };
  });
}

function begun(text: string, work: (tell: (text: string) => void) => Promise<PapersOutcome>): PapersWork {
  const begun: { -readonly [K in keyof PapersWork]: PapersWork[K] } = {
    text,
    outcome: undefined,
    finished: Promise.resolve(),
  };
  const tell = (told: string) => {
    begun.text = told;
  };
  begun.finished = work(tell).then(
    (outcome) => {
      begun.outcome = outcome;
    },
    () => {
      begun.outcome = { faults: [BROKEN], unjoined: [] };
    },
  );
  return begun;
}

/** A fault of ours, told calmly. */
export const BROKEN: Fault = {
  code: 'no-paper',
  severity: 'error',
  message: 'Noget gik galt, og det er ikke jeres skyld. Papirerne er ikke lavet. Jeres svar er gemt.',
  wayOut: 'Prøv igen om lidt.',
};
