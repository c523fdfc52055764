import { isAbsolute } from 'node:path';
import type { PapersNow } from '../../application/check-answer-files.ts';
import { sameReasons } from '../../application/same-reasons.ts';
import { formatNumber } from '../../danish/number.ts';
import { printable, printableLines } from '../../danish/printable.ts';
import { typedName } from '../../danish/typed-name.ts';
import type { Fault, Place } from '../../fault.ts';
import { DEFAULT_FILE } from '../default-file.ts';
import { caretLines } from './caret-line.ts';

const MOST_SHOWN = 20;
/** As many as the papers of one branch in every format. */
const MOST_FILES = 30;
const MOST_MISSING_SHOWN = 10;
const INDENT = '    ';

export interface ReportOptions {
  /** Without carets there is nothing on the page that only makes sense to the eye. */
  readonly carets?: boolean;
  /** How a whole path is told; as it is when left out. */
  readonly shown?: (path: string) => string;
  /** What would be made of the answers now, told after what is missing in them; not told when left out. */
  readonly papers?: PapersNow;
}

const PAPERS_NOW: Readonly<Record<Exclude<PapersNow, 'none'>, string>> = {
  all: 'I kan godt lave papirerne nu; det, der mangler, bliver vist tydeligt.',
  markdown:
    'I kan godt lave papirerne nu. Det, der skal sendes, bliver kun lavet som Markdown, indtil der er svaret på mere.',
};

/**
 * Faults as text for people: where, the line itself, what is wrong and how to put it right; errors and warnings in the
 * order of the file (where there are too many, no error is left out for a warning), and last what has not been answered yet, told and not blamed. What is wrong with several files for the same
 * reason is told once, with the files. Plain lines, fit to be read aloud.
 * Control characters that came along from the file are gone.
 */
export function reportFaults(faults: readonly Fault[], options: ReportOptions = {}): string {
  const missing = faults.filter((fault) => fault.severity === 'missing');
  const wrong = sameReasons(faults.filter((fault) => fault.severity !== 'missing'));
  const shown = gravest(wrong, MOST_SHOWN).map((same) => reasonText(same, options));
  const rest = wrong.length - MOST_SHOWN;
  return [
    ...shown,
    ...(rest > 0 ? [`… og ${rest} til. Ret de første, og kør tjek igen.\n`] : []),
    ...(missing.length > 0
      ? [
          missingText(
            missing,
            faults.some((fault) => fault.severity === 'error'),
            startCommand(faults),
            options.papers,
          ),
        ]
      : []),
  ].join('\n');
}

type Reason = readonly [Fault, ...Fault[]];

/** As many as that, in their order. */
function gravest(reasons: readonly Reason[], most: number): readonly Reason[] {
  const isError = ([{ severity }]: Reason) => severity === 'error';
  const kept = new Set(
    [...reasons.filter(isError), ...reasons.filter((one) => !isError(one))].slice(0, most),
  );
  return reasons.filter((one) => kept.has(one));
}

function reasonText(
  [fault, ...others]: Reason,
  { carets = true, shown = (path) => path }: ReportOptions,
): string {
  const name = ({ place }: Fault) => (place && isAbsolute(place.file) ? shown(place.file) : place?.file);
  const files = [...new Set([fault, ...others].flatMap((one) => name(one) ?? []))];
  const [file] = files;
  if (files.length <= 1) {
    const place = fault.place && file !== undefined ? { place: { ...fault.place, file } } : {};
    return faultText({ ...fault, ...place }, carets);
  }
  const { place: _place, ...reason } = fault;
  const rest = files.length - MOST_FILES;
  return [
    faultText(reason, carets).trimEnd(),
    `Det gælder ${formatNumber(files.length)} filer: ${files.slice(0, MOST_FILES).map(printable).join(', ')}${rest > 0 ? ` og ${formatNumber(rest)} til` : ''}.`,
    '',
  ].join('\n');
}

function faultText(fault: Fault, carets: boolean): string {
  const { place, message, wayOut } = fault;
  const warning = fault.severity === 'warning';
  const lines = [
    ...(place ? [placeText(place)] : []),
    ...(place ? excerptLines(place, carets) : []),
    `${warning ? 'Bemærk' : 'Fejl'}: ${printableLines(message)}`,
    ...(wayOut === undefined
      ? []
      : [`${warning ? 'Det kan I gøre' : 'Sådan retter du det'}: ${printableLines(wayOut)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function placeText(place: Place): string {
  const { file, line, column } = place;
  return [
    printable(file),
    ...(line === undefined ? [] : [`linje ${line}`]),
    ...(column === undefined ? [] : [`kolonne ${column}`]),
  ].join(', ');
}

function excerptLines(place: Place, carets: boolean): readonly string[] {
  if (place.excerpt === undefined || place.excerpt.trim() === '') return [];
  const lines = caretLines(place.excerpt, place.column ?? 1, place.length ?? 1);
  return [INDENT + lines.text, ...(carets ? [INDENT + lines.carets] : [])];
}

/** What to type to go on with the answers that are spoken of. */
function startCommand(faults: readonly Fault[]): string {
  const file = faults.find(({ place }) => place !== undefined)?.place?.file;
  return file === undefined || file === DEFAULT_FILE
    ? 'brobygger start'
    : `brobygger start ${typedName(printable(file))}`;
}

function missingText(
  missing: readonly Fault[],
  hasErrors: boolean,
  command: string,
  papers?: PapersNow,
): string {
  const shown = missing.slice(0, MOST_MISSING_SHOWN).map((fault) => `- ${printableLines(fault.message)}`);
  const rest = missing.length - MOST_MISSING_SHOWN;
  return [
    `Mangler endnu: ${missing.length} svar`,
    ...shown,
    ...(rest > 0 ? [`- og ${rest} til`] : []),
    hasErrors ? `Ret først fejlene. Fortsæt så med: ${command}` : `Fortsæt med: ${command}`,
    ...(papers === undefined || papers === 'none' ? [] : [PAPERS_NOW[papers]]),
    '',
  ].join('\n');
}
