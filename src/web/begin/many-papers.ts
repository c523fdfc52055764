import type { BranchMadeEvent, PapersMade } from '../../application/make-papers.ts';
import { errorsAmong } from '../../application/making/told-faults.ts';
import { isRefused, type Refused } from '../../application/outcome.ts';
import type { Ports } from '../../application/ports.ts';
import type { Fault } from '../../fault.ts';
import { FORMATS } from '../../formats/formats.ts';
import { BROKEN } from '../papers/papers-work.ts';
import type { AnswersToOpen } from '../visit.ts';
import type { Basis } from '../web-request.ts';

/** The papers of many municipalities, while they are made and after. */
export interface ManyPapers {
  /** How far it is, in words. */
  readonly text: string;
  readonly isOver: boolean;
  /** What went wrong, municipality by municipality; those without are not named. */
  readonly faults: readonly FaultsOf[];
  /** Ends when the municipality that is being made is done. */
  stop(): void;
}

interface FaultsOf {
  readonly label: string;
  readonly faults: readonly Fault[];
}

/** Begins to make the papers of all these answers, one municipality after the other. */
export function beginManyPapers(answers: readonly AnswersToOpen[], basis: Basis, at: Ports): ManyPapers {
  let isStopped = false;
  const work = {
    text: `Begynder på ${answers.length} kommuner.`,
    isOver: false,
    faults: [] as FaultsOf[],
    stop() {
      isStopped = true;
      if (!work.isOver) work.text = 'Stopper, når kommunen her er færdig.';
    },
  };
  const labels = new Map(answers.map(({ file, label }) => [file.name, label]));
  const request = {
    ...basis,
    files: answers.map(({ file }) => file),
    documents: undefined,
    formats: FORMATS,
    out: undefined,
    drafts: true,
    isStopped: () => isStopped,
  };
  const onMade = ({ branch, number, count }: BranchMadeEvent) => {
    const label = labels.get(branch.answers) ?? branch.answers;
    if (!isStopped) work.text = `${number} af ${count}: ${label}.`;
  };
  const told = import('../../application/make-papers.ts').then(({ makePapers }) =>
    makePapers(request, at, onMade),
  );
  const end = (text: string, faults: readonly FaultsOf[]) => {
    work.faults.push(...faults);
    work.text = text;
    work.isOver = true;
  };
  told.then(
    (made) => end(endText(made, answers.length, isStopped), faultsOf(made, labels)),
    () => end('Papirerne kunne ikke laves.', [{ label: 'Papirerne', faults: [BROKEN] }]),
  );
  return work;
}

function endText(made: PapersMade | Refused, total: number, isStopped: boolean): string {
  const done = isRefused(made) ? 0 : made.files.filter(({ papers }) => papers.length > 0).length;
  return `${isStopped ? 'Stoppet.' : 'Færdig.'} Der er lavet papirer til ${done} af ${total} kommuner.`;
}

function faultsOf(made: PapersMade | Refused, labels: ReadonlyMap<string, string>): readonly FaultsOf[] {
  const general = [...new Map(made.faults.map((fault) => [fault.message, fault])).values()];
  const ofEach = isRefused(made)
    ? []
    : made.files.map(({ answers, faults }) => ({
        label: labels.get(answers) ?? answers,
        faults: errorsAmong(faults),
      }));
  return [...ofEach, { label: 'Papirerne', faults: general }].filter(({ faults }) => faults.length > 0);
}
