import type { Offer } from '../../../interview/ask/prompt.ts';

/** What Enter alone does, in words. */
export function enterText({ meaning, label }: Offer, long: boolean): string {
  switch (meaning) {
    case 'keep':
      if (long) return `Indtil nu har du skrevet:\n${label}\nTryk Enter for at beholde det.`;
      return `Tryk Enter for at beholde: ${label}`;
    case 'leave':
      return `Tryk Enter for at lade det stå som: ${label}`;
    case 'use':
      return `Tryk Enter for at bruge: ${label}`;
    case 'skip':
      return 'Tryk Enter for at springe over.';
    case 'go-on':
      return 'Tryk Enter for at fortsætte.';
  }
}
