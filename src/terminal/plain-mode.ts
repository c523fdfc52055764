import { nearestSaid, switchedOn } from '../application/settings.ts';

export interface PlainSigns {
  /** `--enkel` on the command line. */
  readonly option: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether both what is typed and what is shown go through a terminal. */
  readonly terminal: boolean;
  /** `enkel` in the settings; undefined when nothing has been chosen. */
  readonly remembered?: boolean | undefined;
}

/**
 * Whether the questions are put line by line. Only what a person has chosen, or what the terminal can do, decides; a
 * screen reader is never looked for. BROBYGGER_ENKEL=0 outweighs ACCESSIBLE=1, which is set for all programs.
 */
export function plainMode({ terminal, ...signs }: PlainSigns): boolean {
  if (!terminal || signs.env.TERM === 'dumb') return true;
  return wantsPlain(signs);
}

/** Whether a person has chosen what is read line by line, and nothing that only makes sense to the eye. */
export function wantsPlain({ option, env, remembered }: Omit<PlainSigns, 'terminal'>): boolean {
  const environment = switchedOn(env.BROBYGGER_ENKEL) ?? switchedOn(env.ACCESSIBLE);
  return nearestSaid({ option: option || undefined, environment, settings: remembered }) ?? false;
}
