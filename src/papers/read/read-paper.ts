import type { Tokens } from 'marked';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { describedPictures } from './described-pictures.ts';
import { checkHeadingSteps } from './heading-steps.ts';
import { type ParsedPaper, parseAnew } from './parse-paper.ts';
import { prefaceOf } from './preface.ts';

/** A finished paper: what every format is made from. */
export interface FinishedPaper extends ParsedPaper {
  /** In the order they are met; each has words for those who do not see it. */
  readonly pictures: readonly Tokens.Image[];
}

/**
 * Reads the Markdown of a paper (see parse-paper.ts), and refuses what no accessible document can be made of.
 * Faults: `no-title` (no heading at the top level), `heading-skipped`, `picture-without-text`, `markdown-too-deep`.
 */
export function readPaper(markdown: string): Result<FinishedPaper> {
  const paper = parseAnew(markdown);
  if (paper.tooDeep) return failure(tooDeep);
  if (paper.title === '') return failure(titleMissing(paper.markdown));
  const steps = checkHeadingSteps(paper.tokens);
  if (!steps.ok) return steps;
  const pictures = describedPictures(paper.tokens);
  // Not spread out: that would ask for the sentences, which no format needs.
  return pictures.ok ? success(Object.assign(paper, { pictures: pictures.value })) : pictures;
}

const noTitle: Fault = {
  code: 'no-title',
  severity: 'error',
  message: 'Teksten mangler en titel, og den skal papiret have.',
  wayOut: 'Skriv titlen øverst med en havelåge og et mellemrum foran, for eksempel: # Forslag til strategi',
};

/** Many a text has its title only where another program looks for it. */
function titleMissing(markdown: string): Fault {
  const preface = prefaceOf(markdown);
  if (preface === null) return noTitle;
  return {
    ...noTitle,
    message: `${noTitle.message} Øverst står der oplysninger til et andet program, og de er ikke en titel.`,
    wayOut: `Slet de to linjer med ${preface.mark} og det, der står imellem dem, og skriv titlen i stedet: # ${preface.title || 'Forslag til strategi'}`,
  };
}

const tooDeep: Fault = {
  code: 'markdown-too-deep',
  severity: 'error',
  message: 'Teksten har for mange citater eller lister inde i hinanden til at blive sat op.',
  wayOut:
    'Se efter en linje, der begynder med mange > eller indrykninger, og skriv den som almindelig tekst.',
};
