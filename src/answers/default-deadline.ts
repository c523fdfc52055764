/** Days before a meeting of the handicapråd that an item is sent, where its rules are not known (practice.md 3.1). */
export const DEFAULT_DEADLINE_DAYS = 21;
