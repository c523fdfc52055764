/** Markdown as it is read: markup gone, one paragraph, heading, item or table cell a line. */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line))
    .flatMap((line) => (line.trimStart().startsWith('|') ? line.split(/(?<!\\)\|/) : [line]))
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/, '')
        .replace(/<(https?:[^>]+)>/g, '$1')
        .replace(/(?<!\\)[*_`]{1,2}/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
