/** Lower case, one space, no marks at the ends: "Ved  ikke!" and "ved-ikke" are the same words. */
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLocaleLowerCase('da')
    .replace(/[_-]+/g, ' ')
    .replace(/[.!?,;:()"'”“»«…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const FILL =
  '(?:jeg|vi|det|der|desværre|bare|endnu|godt|slet|heller|helt|selv|sgu|faktisk|lige|nu|på stående fod)';
const UNKNOWN_WORDS = new RegExp(
  `^(?:(?:${FILL} )*(?:ved|aner|kender|husker|er)(?: ${FILL})* (?:ikke|ik|ikk|ikke sikker|ikke sikre)(?: (?:endnu|helt|lige nu|pt|nu|det|svaret|noget om det))*|ved(?: jeg| vi)?(?: det)? ikke|vedikke|ved ik|(?:har )?(?:ingen|ikke nogen) (?:anelse|ide|idé)|ikke sikker|(?:det )?er ukendt|ukendt|uvist|uvis|unknown|(?:i )?(?:do ?n ?t|do not) know|idk|dunno|det er jeg ikke sikker på|det ved (?:vi|jeg)(?: slet| desværre| endnu)? ikke|kan ikke huske(?: det)?)$`,
);
/** Not "Er ikke", which only the pattern above would take for an answer. */
const TOO_LITTLE = new Set(['er ikke', 'det er ikke', 'er ik']);

/** Whether a text as a whole says "we do not know", in the words people use. */
export function meansUnknown(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 60) return false;
  const words = plainWords(value);
  return UNKNOWN_WORDS.test(words) && !TOO_LITTLE.has(words);
}

/** What a person asks for who writes one of these words alone, in any language of computers. */
export type MeantCommand = 'back' | 'help' | 'skip' | 'stop';
const COMMAND_WORDS: Readonly<Record<MeantCommand, readonly string[]>> = {
  back: ['back', 'forrige', 'tilbage', 'gå tilbage', 'gaa tilbage'],
  help: ['help', 'hjælp', 'hjaelp', 'hjalp', 'hjælp mig'],
  skip: [
    'skip',
    'spring over',
    'spring',
    'næste',
    'naeste',
    'next',
    'videre',
    'gå videre',
    'næste spørgsmål',
  ],
  stop: ['exit', 'quit', 'afslut', 'stop', 'slut'],
};
const BY_WORD = new Map(
  Object.entries(COMMAND_WORDS).flatMap(([command, words]) =>
    words.map((word): [string, MeantCommand] => [word, command as MeantCommand]),
  ),
);

/** The command that a text is, when it is nothing else. */
export function meantCommand(text: string): MeantCommand | undefined {
  return text.length > 40 ? undefined : BY_WORD.get(plainWords(text));
}

const VAGUE = new Set([
  'ingen',
  'intet',
  'ingenting',
  'ikke nogen',
  'ingen ting',
  'pas',
  'nix',
  'na',
  'n/a',
  'n a',
  'ikke relevant',
  'irrelevant',
  'test',
  'asdf',
  'tom',
  'blank',
  'none',
  'nothing',
  'null',
]);

/**
 * Whether a text may mean that there is none, that it is not known, or nothing at all: "ingen", "pas", "-", "x", "???".
 * It can also be a real answer ("ingen" to which objection is met), so it is asked about.
 */
export function isVague(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 40 || value.trim() === '') return false;
  const words = plainWords(value);
  return VAGUE.has(words) || /^(?:x{1,5}|\p{P}*)$/u.test(words);
}
