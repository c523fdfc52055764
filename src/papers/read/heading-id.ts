/** Gives every heading of one document its own id: "Mål og tal" is `mål-og-tal`, the next one `mål-og-tal-2`. */
export function headingIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const stem =
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'afsnit';
    let id = stem;
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
    taken.add(id);
    return id;
  };
}
