/** What to call a branch: its municipality, or the file of its answers while that is not known. */
export function branchName(municipality: string | null, file: string): string {
  return municipality ?? file;
}
