import type { BranchMade, PaperMade, PapersMade } from '../../application/make-papers.ts';
import { papersHome } from '../../application/making/paper-places.ts';
import { toldFaults } from '../../application/making/told-faults.ts';
import { printable } from '../../danish/printable.ts';
import { typedName } from '../../danish/typed-name.ts';
import type { Context } from '../context.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { alikeText } from './alike-text.ts';
import { excerpt } from './excerpt.ts';
import { remainingText } from './findings-text.ts';
import { outdatedText } from './outdated-text.ts';
import { replacedText } from './replaced-text.ts';
import { reportFaults } from './report-faults.ts';

const MOST_CONFLICTS = 3;
/** As much as anybody reads after a long run. */
const MOST_REMAINING = 5;

type Shown = (path: string) => string;

/** Tells what lies where and what is still missing: results to stdout, everything else to stderr. */
export function tellPapers(
  { files, faults, replaced, outdated, alike }: PapersMade,
  shown: Shown,
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
): void {
  for (const branch of files) {
    if (!branch.valid) {
      stderr.write(`${reportFaults(branch.faults)}\n${branch.answers}: der er ikke lavet nogen papirer.\n`);
      continue;
    }
    const told = toldFaults(branch);
    if (told.length > 0) stderr.write(`${reportFaults(told, { shown })}\n`);
    const lines = branch.papers.flatMap(({ markdown, finished, newVersion }) =>
      [markdown, ...Object.values(finished), ...(newVersion ? [newVersion] : [])].map(shown),
    );
    stdout.write(`${lines.join('\n')}\n`);
    stderr.write(branch.papers.map((paper) => copyText(paper, shown)).join(''));
    stderr.write(branch.papers.map((paper) => conflictText(paper, shown)).join(''));
    stderr.write(termsText(branch, shown));
    stderr.write(gapsText(branch));
    stderr.write(gateText(branch));
  }
  stderr.write(replacedText([...files.flatMap((one) => one.replaced), ...replaced], shown));
  stderr.write(outdatedText(outdated, shown));
  for (const paper of files.flatMap(({ papers }) => papers).filter(({ withheld }) => withheld === 'gaps')) {
    stderr.write(
      `${shown(paper.markdown)} er kun lavet som Markdown, fordi der stadig står INDSÆT i den. Lav en kladde alligevel med --udkast.\n`,
    );
  }
  if (faults.length > 0) {
    stderr.write(`${reportFaults(faults, { shown })}Teksterne ligger klar som Markdown (.md).\n`);
  }
  stderr.write(alikeText(alike, shown));
  stderr.write(
    files
      .map((branch) =>
        remainingText(
          (branch.remaining ?? []).map((thing) => ({ ...thing, file: shown(thing.file) })),
          MOST_REMAINING,
          reviewCommand(branch, shown),
        ),
      )
      .join(''),
  );
}

/** What to type to read all papers of a branch, from where the person stands. */
function reviewCommand({ answers, folder }: BranchMade, shown: Shown): string {
  const here = folder === null ? '' : shown(folder);
  const isBeside = here === papersHome(answers);
  if (answers === DEFAULT_FILE && isBeside) return 'brobygger kontrol';
  return `brobygger kontrol ${typedName(isBeside ? answers : here)}`;
}

/** As much as anybody reads at once. */
const MOST_GATE = 8;

/** "Ikke klar: 5 ting mangler", each with the question that mends it. */
function gateText({ gate, papers }: BranchMade): string {
  if (gate.length === 0) return '';
  const count = gate.length === 1 ? 'én ting' : `${gate.length} ting`;
  const lines = gate
    .slice(0, MOST_GATE)
    .map(
      ({ message, question, paper }) =>
        `- ${printable(message)}${paper ? ` (${paper})` : ''} Ret svaret: ${question}`,
    );
  const more = gate.length > MOST_GATE ? [`- … og ${gate.length - MOST_GATE} til.`] : [];
  const held = papers.some(({ withheld }) => withheld === 'not-ready')
    ? ['Imens er de papirer, der skal sendes, kun lavet som Markdown. Lav en kladde alligevel med --udkast.']
    : [];
  return `${[`Ikke klar: ${count} mangler.`, ...lines, ...more, ...held].join('\n')}\n`;
}

function gapsText({ gaps }: BranchMade): string {
  if (gaps.length === 0) return '';
  const where = gaps.length === 1 ? 'ét sted' : `${gaps.length} forskellige steder`;
  return `Der mangler noget ${where}. Søg efter INDSÆT i teksterne; der står, hvor I finder det.\n`;
}

/** Each unfitting word once, with what to write instead and the first place it stands. */
function termsText({ terms }: BranchMade, shown: Shown): string {
  return terms
    .map(
      ({ markdown, term: { found, line, term } }) =>
        `${shown(markdown)}, linje ${line}: "${printable(found)}". Skriv hellere: ${term.skriv}. ${term.hvorfor}\n`,
    )
    .join('');
}

/** Where the words of the branch lie as they were before they met the new answers. */
function copyText({ markdown, copy }: PaperMade, shown: Shown): string {
  return copy === null
    ? ''
    : `${shown(markdown)}: jeres rettelser er beholdt. Teksten, som den var før, ligger i ${shown(copy)}.\n`;
}

/** Both texts of each place that could not be joined, in plain words. */
function conflictText({ markdown, newVersion, conflicts }: PaperMade, shown: Shown): string {
  if (newVersion === null) return '';
  const places = conflicts
    .slice(0, MOST_CONFLICTS)
    .flatMap(({ theirs, ours }) => [`Jeres tekst: ${excerpt(theirs)}`, `Ny tekst: ${excerpt(ours)}`]);
  return [
    `${shown(markdown)}: I har rettet et sted, som de nye svar også ændrer. Jeres tekst er ikke rørt.`,
    ...places,
    `Ret selv teksten, og kør lav igen. Hele den nye tekst ligger i ${shown(newVersion)}. Imens laves papiret kun som Markdown.\n`,
  ].join('\n');
}
