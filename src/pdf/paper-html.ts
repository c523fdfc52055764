import { Marked, type RendererObject, type Token } from 'marked';
import { gapMarker } from './gap-marker.ts';

/** The tokens of a paper (see read-paper.ts) as HTML, every element of it written by `renderer`. */
export function paperHtml(tokens: readonly Token[], renderer: RendererObject): string {
  return new Marked({ renderer }, { extensions: [gapMarker] }).parser([...tokens]);
}
