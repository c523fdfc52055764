import { printable } from '../danish/printable.ts';
import type { Context } from './context.ts';
import type { MadePapers } from './make-papers.ts';
import type { PrintOutcome } from './print-papers.ts';
import { reportFaults } from './report-faults.ts';

export interface PapersReport {
  readonly made: readonly (MadePapers & { readonly file: string })[];
  readonly printed: PrintOutcome;
}

/** Tells what lies where and what is still missing: results to stdout, everything else to stderr. */
export function reportPapers(
  { made, printed }: PapersReport,
  shown: (path: string) => string,
  context: Context,
): void {
  for (const one of made) {
    if (!one.valid) {
      context.stderr.write(`${reportFaults(one.faults)}\n${one.file}: der er ikke lavet nogen papirer.\n`);
      continue;
    }
    const warnings = one.faults.filter((fault) => fault.severity === 'warning');
    if (warnings.length > 0) context.stderr.write(`${reportFaults(warnings)}\n`);
    const lines = one.papers.flatMap(({ path, newVersion }) => {
      const pdf = printed.files.get(path);
      return [
        shown(path),
        ...(pdf ? [shown(pdf)] : []),
        ...(newVersion ? [`${shown(newVersion)} (jeres rettede udgave er ikke rørt)`] : []),
      ];
    });
    context.stdout.write(`${lines.join('\n')}\n`);
    context.stderr.write(termsText(one, shown));
    context.stderr.write(gapsText(one));
  }
  for (const { path } of printed.withheld) {
    context.stderr.write(
      `${shown(path)} er ikke lavet som PDF, fordi der stadig står INDSÆT i den. Lav en kladde alligevel med --udkast.\n`,
    );
  }
  if (printed.faults.length > 0) {
    const [first] = printed.faults;
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
