import { joinWithOg } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { overlay } from '../catalogue/own-files.ts';
import type { NamedText, ReadFile } from '../catalogue/read-register.ts';
import { locate, type YamlPath } from '../yaml/locate.ts';
import { faultAt } from '../yaml/source-text.ts';
import { shown } from '../yaml/written.ts';
import { type Checklist, EVERY_PAPER, joinChecklists } from './checklist.ts';
import type { RuleShape } from './checklist-schema.ts';
import type { ReviewLibrary } from './load-review.ts';
import { createChecklistReader } from './read-checklist.ts';

/** What the checklists of one's own are held against. */
export interface Known {
  readonly rules: readonly RuleShape[];
  /** The file names, without ending, of every paper there is: ours and one's own. */
  readonly papers: readonly string[];
}

/**
 * Our checklists with every kontrol.yaml of `own` (files below templates/) laid over them: a list takes the place of ours
 * for the same paper; points of every paper come to ours, and the same id takes the place of ours.
 *
 * Errors: those of createChecklistReader, `checklist-paper`, `checklist-twice`.
 */
export function layOwnChecklists(
  ours: ReviewLibrary,
  own: readonly NamedText[],
  { rules, papers }: Known,
): Result<ReviewLibrary> {
  const files = own.filter(({ name }) => name.endsWith('/kontrol.yaml'));
  if (files.length === 0) return success(ours);
  const results = files.map(createChecklistReader(rules));
  const read = results.flatMap((result) => (result.ok ? [result.value] : []));
  const faults = [
    ...results.flatMap((result) => (result.ok ? [] : result.faults)),
    ...paperFaults(read.flatMap(papersOf), papers),
  ];
  if (faults.length > 0) return failure(...faults);
  const mine = joinChecklists(read.map(({ value }) => value));
  return success({
    ...ours,
    checklists: {
      files: { ...ours.checklists.files, ...mine.files },
      everywhere: overlay(ours.checklists.everywhere, mine.everywhere),
    },
  });
}

/** A paper as a checklist names it, and where. */
interface Named {
  readonly paper: string;
  readonly file: ReadFile<Checklist>;
  readonly path: YamlPath;
}

function papersOf(file: ReadFile<Checklist>): readonly Named[] {
  return Object.entries(file.value.filer).flatMap(([paper, { ogsaa = [] }]) => [
    { paper, file, path: ['filer', paper] },
    ...ogsaa.map((other, index) => ({
      paper: other,
      file,
      path: ['filer', paper, 'ogsaa', String(index)],
    })),
  ]);
}

function paperFaults(named: readonly Named[], papers: readonly string[]): readonly Fault[] {
  return named.flatMap((one, index) => {
    if (one.paper !== EVERY_PAPER && !papers.includes(one.paper)) return [unknownPaper(one, papers)];
    return named.findIndex(({ paper }) => paper === one.paper) < index ? [twice(one)] : [];
  });
}

function placeOf({ file, path }: Named) {
  return locate(file.parsed, path, path.length === 2 ? 'key' : 'value');
}

function unknownPaper(named: Named, papers: readonly string[]): Fault {
  const near = nearestName(named.paper, [EVERY_PAPER, ...papers]);
  return faultAt(placeOf(named), {
    code: 'checklist-paper',
    message: `Intet papir hedder ${shown(named.paper)}.`,
    wayOut: near
      ? `Mente du ${near}? Så ret navnet, og lad resten stå.`
      : `Skriv navnet, som det står efter fil: i papirets dokument.yaml. Der er ${joinWithOg(papers)}. For punkter til alle papirer: skriv ${EVERY_PAPER}.`,
  });
}

function twice(named: Named): Fault {
  return faultAt(placeOf(named), {
    code: 'checklist-twice',
    message: `Punkterne til ${shown(named.paper)} står to steder i jeres katalog.`,
    wayOut: 'Saml dem ét sted.',
  });
}
