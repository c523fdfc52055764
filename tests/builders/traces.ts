/** Traces that a template or a program leaves, by what they are called here. */
export const TRACES: Readonly<Record<string, RegExp>> = {
  undefined: /\bundefined\b/,
  null: /(?<![\p{L}-])null(?![\p{L}-])/u,
  'NaN or Infinity': /\bNaN\b|\bInfinity\b/,
  'an object': /\[object/,
  'a tag of the template': /\{\{|\}\}/,
  'an open name': /\{\p{L}+\}/u,
  'an HTML entity': /&(?:#\d+|#x[\da-f]+|[a-z]+);/i,
  'a private character': /[\uE000-\uF8FF]/,
  'a double full stop': /(?<!\.)\.\.(?!\.)/,
  // "pct.," and "mv.;" are right: those are abbreviations.
  'a stop after a stop': /[!?][.,;:](?!\S)|(?<!pct|kr|mv|m\.v|osv|mio|mia|nr|\.)\.[,;:](?!\S)|,,|;;/,
  'a space before a stop': /\S [.,;:!?](?=\s|$)/m,
  'a double space': /\S {2,}\S/,
  'an empty heading': /^#{1,6}\s*$/m,
  'a heading with nothing under it': /^(#{1,6}) [^\n]+\n+(?:\1 |(?!\1#)#{1,5} )/m,
  'a heading at the end': /^#{1,6} [^\n]+\n*$(?![\s\S])/m,
  'an empty item': /^\s*(?:[-*+]|\d+\.)\s*$/m,
  'a list announced and not there': /:\n+(?=#|$(?![\s\S]))/,
  'empty bold': /\*\*\s*\*\*/,
  'an empty quotation': /»\s*«|^>\s*\n(?!>)/m,
  'an empty bracket': /\(\s*\)|(?<!\| )\[\s*\]/,
};

/** Every trace in a paper, with the words around it. */
export function tracesIn(markdown: string): readonly string[] {
  return Object.entries(TRACES).flatMap(([name, pattern]) => {
    const found = pattern.exec(markdown);
    return found ? [`${name}: …${markdown.slice(Math.max(0, found.index - 30), found.index + 40)}…`] : [];
  });
}
