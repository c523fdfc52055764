/**
 * What stands between name and ending in a copy that a program has made of a file because two had changed it, or that somebody
 * made by hand: OneDrive (the name of the computer, in capitals as Windows gives it), Dropbox and Nextcloud, Google Drive,
 * Syncthing, Windows' Explorer and Mac's Finder.
 */
const ADDED = [
  /^-(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{2,15}(?:-\d+)?$/,
  /^ \([^)]*(?:conflicted copy|konflikt|modstridende kopi)[^)]*\)$/i,
  /^ ?\(\d{1,2}\)$/,
  /^\.sync-conflict-[\w-]+$/,
  /^ - (?:kopi|copy)(?: \(\d{1,2}\))?$/i,
  /^ (?:kopi|copy)(?: \d{1,2})?$/i,
];

/** The file among `beside` that the file with this name is such a copy of; undefined when it is none, or when that is gone. */
export function originalOf(name: string, beside: readonly string[]): string | undefined {
  const [stem, ending] = split(name);
  return beside.find((other) => {
    const [own, otherEnding] = split(other);
    if (other === name || otherEnding !== ending || !stem.startsWith(own)) return false;
    return ADDED.some((added) => added.test(stem.slice(own.length)));
  });
}

function split(name: string): readonly [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}
