import { Marked, type RendererExtension, type RendererObject, type Token } from 'marked';
import type { NoteReference } from '../../papers/read/footnotes.ts';
import { gapMarker } from '../../papers/read/gap-marker.ts';

/** How a paper's tokens become HTML: marked's own kinds, and the two that it does not know. */
export interface PaperRenderer {
  readonly elements: RendererObject;
  noteReference(reference: NoteReference): string;
}

/** The tokens of a paper (see read-paper.ts) as HTML, every element of it written by `renderer`. */
export function paperHtml(tokens: readonly Token[], renderer: PaperRenderer): string {
  const notes: RendererExtension[] = [
    { name: 'footnoteRef', renderer: (token) => renderer.noteReference(token as NoteReference) },
    // The notes themselves stand at the end.
    { name: 'footnote', renderer: () => '' },
  ];
  const marked = new Marked({ renderer: renderer.elements }, { extensions: [gapMarker, ...notes] });
  return marked.parser([...tokens]);
}
