/**
 * What is seen of raw HTML in a Markdown text: the characters it was written with. A comment says nothing, and a line
 * break is one, for Markdown has no other way to break a line in a table cell.
 */
export function visibleHtml(html: string): { readonly text: string; readonly isLineBreak: boolean } {
  const isLineBreak = /^<br ?\/?>$/i.test(html.trim());
  return { text: isLineBreak ? ' ' : html.replace(/<!--[\s\S]*?-->/g, '').trimEnd(), isLineBreak };
}
