/** Elements that never hold a word of the text: settings, marks of who may edit, and how a shape is drawn. */
const WORDLESS =
  /^(?:w:(?:tblPrEx|smartTagPr|customXmlPr|fldData|perm(?:Start|End)|customXml\w+Range(?:Start|End))|v:(?:fill|formulas|handles|line|path|stroke)|office-word:\w+|\{urn:schemas-microsoft-com:office:office\}\w+)$/;

/** How many kinds of element mammoth has left out that may have held some of the text; it tells of each kind once. */
export function countUnread(messages: readonly { readonly message: string }[]): number {
  const names = messages.map(
    ({ message }) => /^An unrecognised element was ignored: (.+)$/.exec(message)?.[1],
  );
  const symbols = messages.filter(({ message }) => message.startsWith('A w:sym element with an unsupported'));
  return names.filter((name) => name !== undefined && !WORDLESS.test(name)).length + symbols.length;
}
