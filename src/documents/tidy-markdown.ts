/** Templates leave ragged space behind; a paper that people edit should not. */
export function tidyMarkdown(text: string): string {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t]+$/, '').replace(/(\S) {2,}(?=\S)/g, '$1 '))
    .join('\n')
    .replace(/\.\.(?!\.)/g, '.')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${lines}\n`;
}
