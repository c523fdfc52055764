/** The Danish part of a version in CHANGELOG.md: what somebody notices who uses the program. */
const FOR_USERS = '### På dansk';
const VERSION_HEADING = /^## \[([^\]]+)\]/;
/** What has no number yet says which it will have. */
const TO_BECOME = /^To become (\d+\.\d+\.\d+)\./m;

/**
 * What is new for those who use the program in the versions after `before`, up to and with `now`, the newest first. Versions are
 * "0.1.0"; what is no such thing has no news.
 */
export function newsBetween(changelog: string, before: string, now: string): readonly string[] {
  return changelog.split(/^(?=## )/m).flatMap((section) => {
    const version = versionOf(section);
    if (version === undefined || !isNewer(version, before) || isNewer(version, now)) return [];
    const part = section.split(/^(?=### )/m).find((one) => one.startsWith(`${FOR_USERS}\n`)) ?? '';
    return [...part.matchAll(/^- (.+)$/gm)].map(([, text]) => (text ?? '').trim());
  });
}

/** Whether the first version comes after the second. */
export function isNewer(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (mine?.[index] ?? Number.NaN) - (theirs?.[index] ?? Number.NaN);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function versionOf(section: string): string | undefined {
  const heading = VERSION_HEADING.exec(section)?.[1];
  return heading === 'Unreleased' ? TO_BECOME.exec(section)?.[1] : heading;
}
