/** A part of a Word file, cut at its tags: in even places what stands between them, in odd ones the tags. */
export function cutAtTags(xml: string): string[] {
  return xml.split(/(<[^<>]*>)/);
}

/** The value of an attribute, by its name without prefix; undefined where the tag has none. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`[\\s:]${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Whether a switch is there only to say no (ECMA-376, part 1, 22.9.2.7 and part 4, 19.1). */
export function isOff(tag: string): boolean {
  return /^(?:0|false|off)$/.test(attribute(tag, 'val') ?? '');
}

/** Tokens without some ranges of them, both ends of each included; ranges may lie in each other. */
export function withoutRanges(tokens: readonly string[], ranges: readonly (readonly [number, number])[]) {
  const gone = new Uint8Array(tokens.length);
  let end = -1;
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    for (let at = Math.max(from, end + 1); at <= to; at += 1) gone[at] = 1;
    end = Math.max(end, to);
  }
  const isRemoved = (at: number) => gone[at] === 1;
  return { text: tokens.filter((_token, at) => !isRemoved(at)).join(''), isRemoved };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references resolved, as XML has them (XML 1.0, 4.1 and 4.6). */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, dec, hex, name) => {
    const code = dec === undefined ? Number.parseInt(hex ?? '', 16) : Number(dec);
    if (name !== undefined) return NAMED[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
