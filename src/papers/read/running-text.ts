import { isExampleNote, type PaperBlock, type PaperText, withoutCitations } from './paper-text.ts';

/** Blocks that are read as text, headings included: no tables, no sources, no note that it is an example. */
export function runningBlocks(paper: PaperText): readonly PaperBlock[] {
  return paper.blocks.filter(
    (block) => block.kind !== 'row' && block.heading !== 'Kilder' && !isExampleNote(block),
  );
}

/** The running text of a paper, a block a line, as LIX counts it. */
export function runningText(paper: PaperText): string {
  return runningBlocks(paper).map(readLine).join('\n');
}

/** The running text by section: the heading, and what is read below it, a block a line. */
export function runningSections(
  paper: PaperText,
): readonly { readonly heading: string; readonly text: string }[] {
  const sections: { heading: string; lines: string[] }[] = [];
  for (const block of runningBlocks(paper)) {
    if (block.kind === 'heading') sections.push({ heading: block.excerpt, lines: [block.excerpt] });
    else {
      if (sections.length === 0) sections.push({ heading: '', lines: [] });
      sections.at(-1)?.lines.push(readLine(block));
    }
  }
  return sections.map(({ heading, lines }) => ({ heading, text: lines.join('\n') }));
}

/** A block as it is read: no numbers of sources, and nothing where something is still missing. */
function readLine(block: PaperBlock): string {
  return withoutCitations(block.excerpt)
    .replace(/\[INDSÆT[^\]]{0,500}\]/g, '')
    .replace(/\n/g, ' ');
}
