import type { ZipFiles } from '../../zip/read-zip.ts';

/**
 * What the library leaves open in the files of a Word document is settled: no clock and no chance in it, endnotes counted
 * 1, 2, 3 on the line (Word's own habit is a raised i, ii, iii; a raised 8 after a figure could be read as part of it), Danish as
 * the language of the document's theme, and the styles that all others build on, without which other programs see no style at all, and a number for
 * each bookmark.
 */
export function settlePackage(files: ZipFiles): ZipFiles {
  const ids = new Map<string, string>();
  return new Map(
    [...files].filter(isPart).map(([name, content]) => {
      if (!/\.(?:xml|rels)$/.test(name)) return [name, content];
      const text = (SETTLED[name] ?? ((xml) => xml))(new TextDecoder().decode(content));
      return [name, new TextEncoder().encode(withSteadyIds(text, ids))];
    }),
  );
}

/** A folder is no part of a package (ECMA-376, part 2), but the library writes one for the pictures. */
function isPart([name]: readonly [string, Uint8Array]): boolean {
  return !name.endsWith('/');
}

const DECIMAL = '<w:numFmt w:val="decimal"/>';

const HIDDEN = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>';

/** What each kind of text has by itself (ECMA-376, part 1, 17.7.4.17). The library bases its styles on them and leaves them out. */
const BASE_STYLES = [
  ['paragraph', 'Normal', 'Normal', '<w:qFormat/>'],
  ['character', 'DefaultParagraphFont', 'Default Paragraph Font', HIDDEN],
  ['table', 'TableNormal', 'Normal Table', HIDDEN],
  ['numbering', 'NoList', 'No List', HIDDEN],
]
  .map(
    ([type, id, name, look]) =>
      `<w:style w:type="${type}" w:default="1" w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`,
  )
  .join('');

const SETTLED: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)\b[\s\S]*?<\/dcterms:\1>/g, ''),
  // The library marks a gap with an element that ECMA-376 does not know as well.
  'word/document.xml': (xml) =>
    withOwnBookmarks(xml)
      .replace('<w:pgSz ', `<w:endnotePr>${DECIMAL}</w:endnotePr><w:pgSz `)
      .replace(/<w:highlightCs [^<>]*\/>/g, ''),
  'word/styles.xml': (xml) =>
    xml
      .replace('</w:docDefaults>', `$&${BASE_STYLES}`)
      .replace(
        /(<w:style [^>]*w:styleId="EndnoteReference">(?:(?!<\/w:style>).)*?w:val=")superscript/s,
        '$1baseline',
      ),
  'word/settings.xml': (xml) =>
    xml
      .replace(
        '<w:compat>',
        `<w:endnotePr>${DECIMAL}<w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr><w:compat>`,
      )
      .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="da-DK"/>'),
};

/**
 * The library gives every bookmark the number 1; each has its own (ECMA-376, part 1, 17.13.6.2). It writes them so that one ends
 * before another begins, or inside it.
 */
function withOwnBookmarks(xml: string): string {
  let latest = 0;
  const open: number[] = [];
  return xml.replace(
    /(<w:bookmark(Start|End) [^<>]*?w:id=")\d+(?=")/g,
    (_whole, before: string, edge: string) => {
      if (edge === 'Start') open.push(++latest);
      return `${before}${edge === 'Start' ? latest : open.pop()}`;
    },
  );
}

/** The library draws the ids of links by lot; here they are numbered as they come. */
function withSteadyIds(xml: string, ids: Map<string, string>): string {
  return xml.replace(/(\b(?:r:id|Id)=")(rId[^"]*[^"\d][^"]*)(?=")/g, (_whole, before: string, id: string) => {
    const steady = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, steady);
    return before + steady;
  });
}
