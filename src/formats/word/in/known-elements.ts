/**
 * A part of a Word file in the elements that mammoth knows. What it does not know it leaves out together with the text inside:
 * the result of a field (the number of a caption, a date) stands as plain runs, and an old line break is a line break.
 * Bookmarks say nothing, and would stand among the rows and cells of a table.
 */
export function inKnownElements(xml: string): string {
  return xml
    .replace(/<\/?w:(?:fldSimple|bookmarkStart)(?=[\s/>])[^<>]*>/g, '')
    .replace(/<(\/?)w:cr(?=[\s/>])/g, '<$1w:br')
    .replace(/<w:tblHeader [^<>]*w:val="(?:0|false|off)"[^<>]*(?:\/>|><\/w:tblHeader>)/g, '')
    .replace(/(<w:(?:b|i|strike) [^<>]*w:val=")off(?=")/g, '$10');
}

/** Elements that never hold a word of the text: settings, marks of who may edit, and how a shape is drawn. */
const WORDLESS =
  /^(?:w:(?:tblPrEx|smartTagPr|customXmlPr|fldData|perm(?:Start|End)|customXml\w+Range(?:Start|End))|v:(?:fill|formulas|handles|line|path|stroke)|office-word:\w+|\{urn:schemas-microsoft-com:office:office\}\w+)$/;

/** How many kinds of element mammoth has left out that may have held some of the text; it tells of each kind once. */
export function countUnread(messages: readonly { readonly message: string }[]): number {
  const names = messages.map(
    ({ message }) => /^An unrecognised element was ignored: (.+)$/.exec(message)?.[1],
  );
  return names.filter((name) => name !== undefined && !WORDLESS.test(name)).length;
}
