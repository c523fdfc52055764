/** What the file of a draft is called that sends the paper of this name. */
export function mailName(paper: string): string {
  return `mail-${paper}.eml`;
}
