import type { MadePaper, MadePapers } from '../../application/make-papers.ts';
import type { PressOutcome } from '../../application/press-papers.ts';
import { printable } from '../../danish/printable.ts';
import { replacedText } from '../../disk/papers/lay-finished.ts';
import type { Context } from '../context.ts';
import { excerpt } from './excerpt.ts';
import { reportFaults } from './report-faults.ts';

const MOST_CONFLICTS = 3;

export interface PapersReport {
  readonly made: readonly (MadePapers & { readonly file: string })[];
  readonly pressed: PressOutcome;
}

/** Tells what lies where and what is still missing: results to stdout, everything else to stderr. */
export function reportPapers(
  { made, pressed }: PapersReport,
  shown: (path: string) => string,
  context: Context,
): void {
  for (const one of made) {
    if (!one.valid) {
      context.stderr.write(`${reportFaults(one.faults)}\n${one.file}: der er ikke lavet nogen papirer.\n`);
      continue;
    }
    const warnings = one.faults.filter((fault) => fault.severity !== 'missing');
    if (warnings.length > 0) context.stderr.write(`${reportFaults(warnings)}\n`);
    const lines = one.papers.flatMap((paper) => {
      const made = pressed.files.filter((file) => file.paper === paper).map((file) => file.path);
      return [paper.path, ...made, ...(paper.newVersion ? [paper.newVersion] : [])].map(shown);
    });
    context.stdout.write(`${lines.join('\n')}\n`);
    context.stderr.write(one.papers.map((paper) => copyText(paper, shown)).join(''));
    context.stderr.write(one.papers.map((paper) => conflictText(paper, shown)).join(''));
    context.stderr.write(termsText(one, shown));
    context.stderr.write(gapsText(one));
  }
  context.stderr.write(replacedText([...made, ...pressed.files], shown));
  for (const paper of pressed.withheld.filter(({ newVersion }) => newVersion === null)) {
    context.stderr.write(
      `${shown(paper.path)} er kun lavet som Markdown, fordi der stadig står INDSÆT i den. Lav en kladde alligevel med --udkast.\n`,
    );
  }
  if (pressed.faults.length > 0) {
    const [first] = pressed.faults;
    context.stderr.write(`${reportFaults(first ? [first] : [])}Teksterne ligger klar som Markdown (.md).\n`);
  }
}

function gapsText(one: MadePapers): string {
  const gaps = new Set(one.papers.flatMap((paper) => paper.gaps));
  if (gaps.size === 0) return '';
  const where = gaps.size === 1 ? 'ét sted' : `${gaps.size} forskellige steder`;
  return `Der mangler noget ${where}. Søg efter INDSÆT i teksterne; der står, hvor I finder det.\n`;
}

/** Each unfitting word once, with what to write instead and the first place it stands. */
function termsText(one: MadePapers, shown: (path: string) => string): string {
  const told = new Set<string>();
  return one.papers
    .flatMap(({ path, terms }) => terms.map((hit) => ({ path, hit })))
    .filter(({ hit }) => !told.has(hit.term.id) && told.add(hit.term.id))
    .map(
      ({ path, hit }) =>
        `${shown(path)}, linje ${hit.line}: "${printable(hit.found)}". Skriv hellere: ${hit.term.skriv}. ${hit.term.hvorfor}\n`,
    )
    .join('');
}

/** Where the words of the branch lie as they were before they met the new answers. */
function copyText({ path, copy }: MadePaper, shown: (path: string) => string): string {
  return copy === null
    ? ''
    : `${shown(path)}: jeres rettelser er beholdt. Teksten, som den var før, ligger i ${shown(copy)}.\n`;
}

/** Both texts of each place that could not be joined, in plain words. */
function conflictText(paper: MadePaper, shown: (path: string) => string): string {
  if (paper.newVersion === null) return '';
  const places = paper.conflicts
    .slice(0, MOST_CONFLICTS)
    .flatMap(({ theirs, ours }) => [`Jeres tekst: ${excerpt(theirs)}`, `Ny tekst: ${excerpt(ours)}`]);
  return [
    `${shown(paper.path)}: I har rettet et sted, som de nye svar også ændrer. Jeres tekst er ikke rørt.`,
    ...places,
    `Ret selv teksten, og kør lav igen. Hele den nye tekst ligger i ${shown(paper.newVersion)}. Imens laves papiret kun som Markdown.\n`,
  ].join('\n');
}
