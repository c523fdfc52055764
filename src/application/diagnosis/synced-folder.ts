/** The names that these programs give the folder they keep alike on several computers, as the systems spell them. */
const SYNCED: readonly (readonly [folder: RegExp, program: string])[] = [
  [/^OneDrive(?: ?- .*)?$/i, 'OneDrive'],
  [/^Dropbox(?: \(.*\))?$/i, 'Dropbox'],
  [/^(?:Google Drive|Google Drev|My Drive|Mit drev|GoogleDrive-.*)$/i, 'Google Drev'],
  [/^(?:iCloudDrive|iCloud Drive|Mobile Documents)$/i, 'iCloud'],
  [/^Nextcloud\d*$/i, 'Nextcloud'],
];

/** The program that keeps this folder alike on several computers, told by the names on its path; undefined when none is known. */
export function syncedBy(path: string): string | undefined {
  const names = path.split(/[\\/]/);
  return SYNCED.find(([folder]) => names.some((name) => folder.test(name)))?.[1];
}
