import { styleText } from 'node:util';

const MOVE_AND_CHOOSE = 'Gå op og ned med piletasterne ↑ ↓, eller tast et nummer. Tryk Enter for at vælge.';

/** What inquirer says by itself in its menus, in Danish. Colours are never the only sign. */
export const menuTheme = {
  prefix: { idle: '', done: '' },
  icon: { cursor: '>' },
  indexMode: 'number',
  style: {
    message: (text: string) => text,
    answer: (text: string) => styleText('cyan', text),
    error: (text: string) => styleText('red', text),
    disabled: (text: string) => `  ${text}`,
    keysHelpTip: () => styleText('dim', MOVE_AND_CHOOSE),
  },
  i18n: { disabledError: 'Det punkt kan ikke vælges.' },
} as const;

/** What stands before a typed answer. inquirer joins prefix and message with a space, even when one is empty. */
const LINE_PREFIX = 'Dit';
export const LINE_MESSAGE = 'svar:';

/** The same for the line a person types an answer on. */
export const lineTheme = {
  prefix: { idle: LINE_PREFIX, done: LINE_PREFIX },
  style: {
    message: (text: string) => text,
    answer: (text: string) => styleText('cyan', text),
    error: (text: string) => styleText('red', text),
  },
} as const;
