import { nearestSaid } from '../application/settings.ts';

export interface PlainSigns {
  /** `--enkel` on the command line. */
  readonly option: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether both what is typed and what is shown go through a terminal. */
  readonly terminal: boolean;
  /** `enkel` in the settings; undefined when nothing has been chosen. */
  readonly remembered?: boolean | undefined;
}

const OFF = ['', '0', 'false'];

/**
 * Whether the questions are put line by line. Only what a person has chosen, or what the terminal can do, decides; a
 * screen reader is never looked for. BROBYGGER_ENKEL=0 outweighs ACCESSIBLE=1, which is set for all programs.
 */
export function plainMode({ option, env, terminal, remembered }: PlainSigns): boolean {
  if (!terminal || env.TERM === 'dumb') return true;
  const set = env.BROBYGGER_ENKEL || env.ACCESSIBLE || '';
  const environment = set === '' ? undefined : !OFF.includes(set.trim().toLowerCase());
  return nearestSaid({ option: option || undefined, environment, settings: remembered }) ?? false;
}
