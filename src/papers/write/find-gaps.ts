/** The gaps left in a finished text: "INDSÆT TAL: statistikbanken.dk, tabel AUK01". */
export function findGaps(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\[(INDSÆT[^\]]*)\]/g)].map((match) => match[1] as string);
}
