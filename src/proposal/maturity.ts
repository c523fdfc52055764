import type { ThemeView } from './proposal.ts';

/** How far a municipality is with one theme; the words are those of the papers. */
type Level = 'På plads' | 'Delvist' | 'Mangler' | 'Ukendt';

const LEVELS = { ja: 'På plads', delvist: 'Delvist', nej: 'Mangler', 'ved-ikke': 'Ukendt' } as const;

interface MaturityRow {
  readonly title: string;
  /** What would have to be there, as an item in a list. */
  readonly what: string;
  readonly level: Level;
}

export interface Maturity {
  readonly rows: readonly MaturityRow[];
  /** Short names of the themes that nobody has been asked about. */
  readonly notAsked: readonly string[];
}

/**
 * The maturity profile: what the branch says of each theme. A core theme is always there, as unknown when it has no
 * answer; the others are there when they have been asked about, so that a quick walk gives no table of unknowns.
 */
export function buildMaturity(themes: readonly ThemeView[]): Maturity {
  const shown = themes.filter((theme) => theme.core || theme.status !== null);
  return {
    rows: shown.map((theme) => ({
      title: theme.title,
      what: theme.statusShort,
      level: LEVELS[theme.status ?? 'ved-ikke'],
    })),
    notAsked: themes.filter((theme) => !shown.includes(theme)).map((theme) => theme.short),
  };
}
