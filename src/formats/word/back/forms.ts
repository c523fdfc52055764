import type { Block, Span } from '../block.ts';

/** What a text can be besides its words. */
export type Form = 'heading' | 'item' | 'quote' | 'code' | 'header' | 'bold' | 'italic' | 'strike' | 'link';

/** The forms of a block and of what stands in it. */
export function formsOf(block: Block): ReadonlySet<Form> {
  const spans = block.kind === 'row' ? block.cells.flat() : 'spans' in block ? block.spans : [];
  const forms = new Set(spans.flatMap(spanForms));
  if (block.kind === 'heading' || block.kind === 'item' || block.kind === 'code') forms.add(block.kind);
  if (block.kind === 'row' && block.opening?.header) forms.add('header');
  if (block.quote > 0) forms.add('quote');
  return forms;
}

function spanForms({ text, bold, italic, strike, href }: Span): readonly Form[] {
  if (text.trim() === '') return [];
  return [
    ...(bold ? ['bold' as const] : []),
    ...(italic ? ['italic' as const] : []),
    ...(strike ? ['strike' as const] : []),
    ...(href === undefined ? [] : ['link' as const]),
  ];
}
