/** Days before a meeting of the handicapråd that an item is sent, where its rules are not known. */
export const DEFAULT_DEADLINE_DAYS = 21;
/** Time for the board to read the drafts before the item is sent. */
export const BOARD_DAYS = 7;
/** A debate piece is best printed in the week before the meeting it is about. */
export const DEBATE_DAYS = 7;
/** A newspaper wants an occasion that is a month old at most (docs/tjekliste.md, D-03). */
export const FRESH_DAYS = 30;
