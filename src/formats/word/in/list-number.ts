/** Stands before the number of an item where a paragraph that mammoth reads has its indent; no program writes it there. */
export const LIST_NUMBER = 'nummer ';

/** The number that Word shows before an item; undefined where it was not counted. */
export function listNumber(hanging: string | null | undefined): number | undefined {
  return hanging?.startsWith(LIST_NUMBER) ? Number(hanging.slice(LIST_NUMBER.length)) : undefined;
}
