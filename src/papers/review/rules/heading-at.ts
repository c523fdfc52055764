import type { PaperText } from '../../read/paper-text.ts';

/** The heading that stands above a line. */
export function headingAt(paper: PaperText, line: number): string {
  return paper.blocks.findLast((block) => block.kind === 'heading' && block.line <= line)?.excerpt ?? '';
}
