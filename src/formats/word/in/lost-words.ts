import type { WordElement } from './word-element.ts';

/**
 * The paragraphs of a file that are not among what was read of it. A net below everything that is known to be left out:
 * no word is lost unsaid.
 */
export function lostWords(paragraphs: readonly string[], read: readonly WordElement[]): readonly string[] {
  const texts = read.flatMap(paragraphTexts).map(letters);
  const written = paragraphs.map(letters);
  const count = (all: readonly string[]) => all.reduce((total, one) => total + one.length, 0);
  if (count(texts) >= count(written)) return [];
  const known = new Set(texts);
  return paragraphs.flatMap((text, index) => {
    const own = written[index] ?? '';
    return own === '' || known.has(own) ? [] : [text.trim()];
  });
}

function paragraphTexts(element: WordElement): readonly string[] {
  if (element.type === 'paragraph') return [textOf(element)];
  if (element.type === 'table')
    return element.children.flatMap((row) =>
      row.children.flatMap(({ children }) => (children ?? []).flatMap(paragraphTexts)),
    );
  return [textOf(element)];
}

function textOf(element: WordElement): string {
  if (element.type === 'text') return element.value;
  return 'children' in element ? (element.children as readonly WordElement[]).map(textOf).join('') : '';
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
