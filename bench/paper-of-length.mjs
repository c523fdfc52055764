/** A paper of so many kilobytes: the sections of one that is there, again and again, each with a heading of its own. */
export function paperOfLength(markdown, kilobytes) {
  const begins = markdown.indexOf('\n## ');
  const sections = markdown.slice(begins);
  let paper = markdown.slice(0, begins);
  for (let round = 1; Buffer.byteLength(paper) < kilobytes * 1000; round += 1)
    paper += sections.replace(/^## .*$/gm, (heading) => `${heading}, del ${round}`);
  const cut = Buffer.from(paper)
    .subarray(0, kilobytes * 1000)
    .toString('utf8');
  return `${cut.slice(0, cut.lastIndexOf('\n\n'))}\n`;
}
