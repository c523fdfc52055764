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
 * screen reader is never looked for. The option outweighs the environment, which outweighs the settings;
 * BROBYGGER_ENKEL=0 outweighs ACCESSIBLE=1, which is set for all programs.
 */
export function plainMode({ option, env, terminal, remembered }: PlainSigns): boolean {
  if (option || !terminal || env.TERM === 'dumb') return true;
  const set = env.BROBYGGER_ENKEL || env.ACCESSIBLE || '';
  if (set === '') return remembered === true;
  return !OFF.includes(set.trim().toLowerCase());
}
