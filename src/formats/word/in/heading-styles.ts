interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  /** From 0; undefined where the style does not say. 9 is running text. */
  readonly level: number | undefined;
}

const STYLE = /<w:style [^<>]*w:styleId="([^"<>]*)"[^<>]*>(.*?)<\/w:style>/gs;
const RUNNING_TEXT = 9;

/**
 * Calls a house's own styles of headings what Word calls its own, "heading 2": what has a level in the outline is a
 * heading (ECMA-376, part 1, 17.3.1.20), also where it has it from the style it is based on.
 */
export function withNamedHeadings(styles: string): string {
  const known = stylesIn(styles);
  return styles.replace(STYLE, (whole, id: string) => {
    const level = levelOf(id, known);
    if (level === undefined || level >= RUNNING_TEXT) return whole;
    return whole.replace(/(<w:name [^<>]*w:val=")[^"<>]*/, `$1heading ${level + 1}`);
  });
}

/** The names of all styles, in small letters. */
export function styleNames(styles: string): readonly string[] {
  return [...stylesIn(styles).values()].map(({ name }) => name);
}

function stylesIn(styles: string): ReadonlyMap<string, Style> {
  return new Map(
    [...styles.matchAll(STYLE)].map(([, id = '', inside = '']) => {
      const level = attributeOf('outlineLvl', inside);
      return [
        id,
        {
          name: (attributeOf('name', inside) ?? '').toLowerCase(),
          basedOn: attributeOf('basedOn', inside),
          level: level === undefined ? undefined : Number(level),
        },
      ];
    }),
  );
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at);
    const level = styles.get(at)?.level;
    if (level !== undefined) return level;
  }
  return undefined;
}

function attributeOf(element: string, xml: string): string | undefined {
  return new RegExp(`<w:${element} [^<>]*w:val="([^"<>]*)"`).exec(xml)?.[1];
}
