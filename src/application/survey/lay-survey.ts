import { dirname } from 'node:path';
import { type Fault, failure, type Result } from '../../fault.ts';
import { loadWebStyle } from '../../formats/html/web-style.ts';
import { surveyCsv } from '../../formats/survey/survey-csv.ts';
import { surveyPage } from '../../formats/survey/survey-page.ts';
import type { SurveyTable } from '../../formats/survey/survey-rows.ts';
import type { Ports, Replaced } from '../ports.ts';

/** A file that the table was laid as. */
export interface LaidSurvey {
  /** Absolute. */
  readonly path: string;
  /** Somebody's own file that lay there, and where its copy is. */
  readonly replaced: readonly Replaced[];
}

type At = Pick<Ports, 'shelf' | 'pressTools'>;

/**
 * Lays the table as the files that are asked for, each by itself: what cannot be laid does not stop the other.
 * Faults: `output-is-link`, `cannot-write`.
 */
export async function laySurvey(
  table: SurveyTable,
  { csv, html }: { readonly csv?: string | undefined; readonly html?: string | undefined },
  at: At,
): Promise<{ readonly laid: readonly LaidSurvey[]; readonly faults: readonly Fault[] }> {
  const wanted = [
    ...(csv === undefined ? [] : [{ path: csv, content: surveyCsv(table) }]),
    ...(html === undefined
      ? []
      : [{ path: html, content: surveyPage(table, await loadWebStyle(at.pressTools.styles)) }]),
  ];
  const laid: LaidSurvey[] = [];
  const faults: Fault[] = [];
  for (const { path, content } of wanted) {
    const replaced = await lay(path, content, at);
    if (replaced.ok) laid.push({ path, replaced: replaced.value });
    else faults.push(...replaced.faults);
  }
  return { laid, faults };
}

/** A file of somebody's own there is copied first, and nothing is written through a link. */
async function lay(path: string, content: string, { shelf }: At): Promise<Result<readonly Replaced[]>> {
  const link = await shelf.linksOut(dirname(path), dirname(path));
  return link ? failure(link) : shelf.layFile(path, content);
}
