/** A file or folder as it is typed after a command, in every shell: in quotation marks where it must be. */
export function typedName(name: string): string {
  const safe = name.startsWith('-') ? `./${name}` : name;
  if (/^[\p{L}\p{N}_./\\:@%+,-]+$/u.test(safe)) return safe;
  // Only where a name has what a shell acts on between double ones, which not every shell takes single ones for.
  return /["$`!]/.test(safe) ? `'${safe.replaceAll("'", "'\\''")}'` : `"${safe}"`;
}
