/**
 * In bytes, as it stands in an address. A PDF keeps the id as a name, and PDF/A-2 allows no name of more than 127 bytes
 * (ISO 19005-2, 6.1.13); there is room for the number of a heading like another.
 */
const LONGEST = 110;

/** Gives every heading of one document its own id: "Mål og tal" is `mål-og-tal`, the next one `mål-og-tal-2`. */
export function headingIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const stem = shortId(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'afsnit',
    );
    let id = stem;
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
    taken.add(id);
    return id;
  };
}

/** The id of a heading whose words would make it `id`: whole words of it, as many as there is room for. */
export function shortId(id: string): string {
  let short = id;
  while (encodeURIComponent(short).length > LONGEST) {
    const end = short.lastIndexOf('-');
    short = end > 0 ? short.slice(0, end) : [...short].slice(0, -1).join('');
  }
  return short;
}
