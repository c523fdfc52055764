import { printable } from '../danish/printable.ts';

const SEE_HELP = 'Se, hvad du kan skrive, med: brobygger --help\n';

/** The headings commander writes by itself. */
export const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Sådan bruges den:',
  'Arguments:': 'Det skriver du:',
  'Options:': 'Valg:',
  'Global Options:': 'Fælles valg:',
  'Commands:': 'Kommandoer:',
};

const faults: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/unknown option '([^']+)'/, (name) => `Valget ${name} findes ikke.`],
  [/missing required argument '([^']+)'/, (name) => `Der mangler noget efter kommandoen: ${name}.`],
  [/option '([^']+)' argument missing/, (name) => `Der mangler noget efter valget ${name}.`],
  [/option '([^']+)' argument '[^']*' is invalid/, (name) => `Det, der står efter ${name}, kan ikke bruges.`],
  [
    /option '([^']+)' cannot be used with option/,
    (name) => `${name} kan ikke bruges sammen med det andet valg. Vælg et af dem.`,
  ],
  [/too many arguments(?: for '([^']+)')?/, (name) => `Der står for meget efter kommandoen ${name}.`],
];

/** One of commander's English error lines as a calm Danish one, with its suggestion if it had one. */
export function danishUsageFault(text: string): string {
  const found = faults.flatMap(([pattern, say]) => {
    const match = pattern.exec(text);
    return match ? [say(match[1] ?? '')] : [];
  })[0];
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(text)?.[1];
  return [
    found ?? 'Kommandoen kan ikke forstås.',
    ...(suggestion ? [`Mente du: ${suggestion}`] : []),
    SEE_HELP,
  ].join('\n');
}

/** A command that is not there. */
export function unknownCommand(word: string, nearest: string | undefined): string {
  return [
    `Kommandoen ${printable(word)} findes ikke.`,
    ...(nearest ? [`Mente du: ${nearest}`] : []),
    SEE_HELP,
  ].join('\n');
}
