const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a reader may follow it from a paper; otherwise undefined, and the link is printed as its text. */
export function safeLink(href: string): string | undefined {
  // URL drops the tabs and line breaks that hide "java\nscript:" from a simpler test.
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return allowed.has(url.protocol) ? url.href : undefined;
}
