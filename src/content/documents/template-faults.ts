import { printable } from '../../danish/printable.ts';
import type { Fault } from '../../fault.ts';
import type { NamedText } from '../catalogue/read-register.ts';
import { parseTemplate } from './template.ts';

const NAMES = 'Navnene står i docs/eget-katalog.md.';

/** What the template engine says in English when a paper is made, and the same for whoever wrote the template. */
const EXPLAIN: readonly (readonly [RegExp, (found: string) => readonly [string, string]])[] = [
  [
    /^"([^"]+)" not defined in/,
    (name) => [`Skabelonen bruger navnet ${name}, som papirerne ikke kender.`, NAMES],
  ],
  [/^Missing helper: "([^"]+)"/, (name) => [`Skabelonen bruger hjælperen ${name}, som ikke findes.`, NAMES]],
  [
    /^The partial ([^ ]+) could not be found/,
    (name) => [
      `Skabelonen henter teksten ${name}, som ikke findes.`,
      'Læg den i templates/faelles, eller ret navnet.',
    ],
  ],
  [
    /^The template (?:prints the (?:fact|rule)|cites) ([^,]+), which is not in/,
    (name) => [
      `Skabelonen henviser til ${name}, som ikke findes i kataloget.`,
      'Ret navnet, eller tilføj det.',
    ],
  ],
  [
    /call stack|recursion/i,
    () => ['Skabelonen henter sig selv igen og igen.', 'Fjern den linje, hvor den henter sig selv.'],
  ],
];

/** A template of one's own that cannot be read, with the line. */
export function syntaxFault(file: NamedText): readonly Fault[] {
  if (!file.name.endsWith('.hbs')) return [];
  const error = parseTemplate(file.text);
  return error === undefined
    ? []
    : [
        at(file, error, {
          code: 'template-syntax',
          severity: 'error',
          message:
            'Skabelonen kan ikke læses. Der er sandsynligvis en parentes {{ eller }} for lidt eller for meget.',
          wayOut: 'Se linjen og den over. Det, der åbnes med {{#if}}, skal lukkes med {{/if}}.',
        }),
      ];
}

/** Why a paper could not be made from a template of one's own. */
export function renderFault(file: NamedText, error: unknown): Fault {
  const text = error instanceof Error ? error.message : String(error);
  const [message, wayOut] = EXPLAIN.flatMap(([pattern, say]) => {
    const match = pattern.exec(text);
    return match ? [say(printable(match[1] ?? ''))] : [];
  })[0] ?? ['Skabelonen kan ikke laves til et papir.', 'Sammenlign den med en af dem, der følger med.'];
  return at(file, error, { code: 'template-fault', severity: 'error', message, wayOut });
}

function at({ text, name, shownAs }: NamedText, error: unknown, fault: Fault): Fault {
  const given = (error as { lineNumber?: number }).lineNumber;
  const line = given ?? Number(/on line (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
  const excerpt = text.split('\n')[line - 1];
  const file = shownAs ?? name;
  if (excerpt === undefined) return { ...fault, place: { file } };
  const start = excerpt.search(/\{\{/) + 1;
  return {
    ...fault,
    place: {
      file,
      line,
      column: Math.max(1, start),
      length: Math.max(1, excerpt.trimEnd().length - start + 1),
      excerpt: printable(excerpt),
    },
  };
}
