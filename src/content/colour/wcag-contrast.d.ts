/** The package brings no types of its own. */
declare module 'wcag-contrast' {
  /** The ratio between two colours written "#rrggbb", from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
  export function hex(one: string, other: string): number;
}
