import type { PaperText, Spot } from '../read/paper-text.ts';

/** The place of a block or sentence, and nothing else of it. */
export function spotOf({ line, heading, excerpt }: Spot): Spot {
  return { line, heading, excerpt };
}

/** The heading that stands above a line. */
export function headingAt(paper: PaperText, line: number): string {
  return paper.blocks.findLast((block) => block.kind === 'heading' && block.line <= line)?.excerpt ?? '';
}
