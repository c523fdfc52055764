/** A switch with its argument, an address in quotation marks, or one without. */
const WORD = /\\([a-z])(?:\s+"([^"]*)"|\s+([^\\"\s]+))?|"([^"]*)"|([^\s"\\]+)/gi;
const WITH_ARGUMENT = /[lot]/i;

/**
 * The code of a link with its address and nothing behind it: mammoth takes the text for hovering (\o), the place in the
 * page (\l) and the window (\t) for a part of it (ECMA-376, part 1, 17.16.5.25). Escaped for XML as it came; undefined
 * for what is no link.
 */
export function linkField(code: string): string | undefined {
  const [, rest] = /^\s*HYPERLINK\s(.*)$/is.exec(code.replaceAll('&quot;', '"')) ?? [];
  if (rest === undefined) return undefined;
  let [address, place] = ['', ''];
  for (const [, key, quoted, bare, target, plain] of rest.matchAll(WORD)) {
    if (key === undefined) address ||= target ?? plain ?? '';
    else if (/l/i.test(key)) place = quoted ?? bare ?? '';
    else if (!WITH_ARGUMENT.test(key)) address ||= quoted ?? bare ?? '';
  }
  if (address === '') return ` HYPERLINK \\l "${place}" `;
  return ` HYPERLINK "${place === '' || address.includes('#') ? address : `${address}#${place}`}" `;
}
