import { attribute, cutAtTags, isOff } from './part-tags.ts';

/** The styles of a Word file. */
export interface WordStyles {
  /** The same XML, in which every style of a heading is called what Word calls its own, "heading 2". */
  readonly xml: string;
  /** In small letters. */
  readonly names: readonly string[];
  /** The ids of styles whose text nobody sees, such as notes to whoever fills in a form. */
  readonly hidden: ReadonlySet<string>;
}

interface Style {
  name: string;
  /** Where its name stands among the tags. */
  nameAt: number;
  basedOn: string | undefined;
  /** From 0; undefined where the style does not say. 9 is running text. */
  level: number | undefined;
  hidden: boolean;
}

const RUNNING_TEXT = 9;
/** A style is based on a style on a style; no house goes deeper. */
const MOST_BASES = 50;

/**
 * Reads the styles of a file. What has a level in the outline is a heading (ECMA-376, part 1, 17.3.1.20), whatever a
 * house calls it, also where it has the level from the style it is based on.
 */
export function readStyles(xml: string): WordStyles {
  const tokens = cutAtTags(xml);
  const styles = stylesIn(tokens);
  for (const [id, { nameAt }] of styles) {
    const level = levelOf(id, styles);
    if (nameAt > 0 && level !== undefined && level < RUNNING_TEXT)
      tokens[nameAt] = `<w:name w:val="heading ${level + 1}"${tokens[nameAt]?.endsWith('/>') ? '/>' : '>'}`;
  }
  return {
    xml: tokens.join(''),
    names: [...styles.values()].map(({ name }) => name),
    hidden: new Set([...styles].flatMap(([id, { hidden }]) => (hidden ? [id] : []))),
  };
}

function stylesIn(tokens: readonly string[]): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  for (const [at, token] of tokens.entries()) {
    if (at % 2 === 0) continue;
    if (token.startsWith('<w:style ')) {
      style = { name: '', nameAt: 0, basedOn: undefined, level: undefined, hidden: false };
      styles.set(attribute(token, 'styleId') ?? '', style);
    } else if (token === '</w:style>') style = undefined;
    else if (style) note(style, token, at);
  }
  return styles;
}

function note(style: Style, token: string, at: number): void {
  const [, name] = /^<(w:(?:name|basedOn|outlineLvl|vanish))(?=[\s/>])/.exec(token) ?? [];
  const value = attribute(token, 'val');
  if (name === 'w:name') {
    style.name = (value ?? '').toLowerCase();
    style.nameAt = at;
  } else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl') style.level = Number(value);
  else if (name === 'w:vanish') style.hidden = !isOff(token);
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < MOST_BASES; steps += 1) {
    const style: Style | undefined = styles.get(at);
    if (style?.level !== undefined) return style.level;
    at = style?.basedOn;
  }
  return undefined;
}
