import writeFileAtomic from 'write-file-atomic';
import type { Fault } from '../fault.ts';
import { machineOf } from '../pdf/machine.ts';
import { openPrinter } from '../pdf/printer.ts';
import type { MadePaper } from './make-papers.ts';

export interface PrintOutcome {
  /** Path of the PDF by path of its Markdown. */
  readonly files: ReadonlyMap<string, string>;
  /** Why a PDF could not be made; the same reason is told once. */
  readonly faults: readonly Fault[];
  /** Not fit to be sent, so no PDF is made: a newspaper piece with a gap, or edits that could not be joined. */
  readonly withheld: readonly MadePaper[];
}

/** Prints all papers with one browser. What goes to a newspaper is printed with gaps only as a draft. */
export async function printPapers(papers: readonly MadePaper[], drafts: boolean): Promise<PrintOutcome> {
  const withheld = papers.filter(
    (paper) => paper.newVersion !== null || (!drafts && isUnfinishedPiece(paper)),
  );
  const toPrint = papers.filter((paper) => !withheld.includes(paper));
  const files = new Map<string, string>();
  if (toPrint.length === 0) return { files, faults: [], withheld };
  const opened = await openPrinter({ machine: machineOf(process) });
  if (!opened.ok) return { files, faults: opened.faults, withheld };
  await using printer = opened.value;
  const faults: Fault[] = [];
  await Promise.all(
    toPrint.map(async ({ path, markdown }) => {
      const printed = await printer.print(markdown);
      if (!printed.ok) {
        faults.push(...printed.faults.map((fault) => ({ ...fault, place: { file: path } })));
        return;
      }
      const target = path.replace(/\.md$/, '.pdf');
      await writeFileAtomic(target, Buffer.from(printed.value));
      files.set(path, target);
    }),
  );
  return { files, faults, withheld };
}

function isUnfinishedPiece({ paper, gaps }: MadePaper): boolean {
  return paper.toBePublished && gaps.length > 0;
}
