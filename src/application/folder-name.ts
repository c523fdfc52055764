/** A folder name that every system takes: "Høje-Taastrup" → "høje-taastrup". Made from the register, never from answers. */
export function folderName(municipality: string): string {
  return municipality
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
