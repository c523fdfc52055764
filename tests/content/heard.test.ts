import { describe, expect, it } from 'vitest';
import { printedTexts, textsIn } from '../builders/printed-texts.ts';
import { projectFiles, realCatalogue } from '../builders/real-catalogue.ts';

/**
 * What a Danish voice (espeak-ng, Orca) spells, swallows or reads as a word of its own. Titles of laws and papers, and
 * examples of what somebody else has called a thing, stand as they are written there.
 */
const SAID_WRONG: readonly (readonly [string, RegExp])[] = [
  [
    'a shortened word is spelled',
    /(?<![\p{L}\d])(?:pct|kr|kl|stk|mio|mia|ca|pr|jf|evt|osv|dvs|tlf)\.|(?<!Lov )(?<!\p{L})nr\./u,
  ],
  ['for example is said whole', /(?<!\p{L})(?:f\.\s?eks\.|bl\.\s?a\.|fx(?!\p{L}))/u],
  ['a range of years has no "til"', /(?:(?:19|20)\d\d|\.from\}\})\s?[–-]\s?(?:(?:19|20)\d\d(?!-\d)|\{\{)/u],
  ['a range of numbers has no "til"', /(?<![\d-])\d{1,3}[–-]\d{1,3}(?![\d-])(?=[ -]\p{L})/u],
  ['a dash alone in a cell or an answer is silent', /(?:\}\}|\|)\s*[–—-]\s*(?:\{\{\/|\|)/u],
  ['letters alone in a heading or a cell are read as a word', /^\s*(?:STU|FGU|IPS)\s*$|\((?:STU|FGU|IPS)\)/u],
];
/** Fields that hold a name somebody else has given, or that are never printed. */
const NAMES = / (?:eksempel|periode_eksempel|hoejst|maks_tegn|slaa_op)$/;
/** "Handicappolitik 2023-2026", "Lov nr. 1750": what a thing is called. */
const TITLES = /Handicappolitik \d{4}-\d{4}|[Ll]ov nr\. \d+/gu;

const catalogue = realCatalogue();
const registers = [
  ...printedTexts(catalogue),
  ...catalogue.facts.flatMap(({ id, udsagn, forbehold }) => textsIn({ udsagn, forbehold }, id)),
  ...catalogue.laws.flatMap(({ id, navn, siger }) => textsIn({ navn, siger }, id)),
  ...catalogue.objections.flatMap(({ id, ...objection }) => textsIn(objection, id)),
];
const templates = projectFiles('templates', '.hbs').flatMap(({ name, text }) =>
  // A condition, and a row that only says how columns are set, is not said.
  text.split('\n').map((line, index) => ({
    where: `${name}:${index + 1}`,
    text: line.replace(/\{\{#(?:if|unless)[^}]*\}\}/g, '{{/'),
  })),
);
/** What the program itself says: questions, messages, help. A text has a space; patterns and single words have not. */
const own = projectFiles('src', '.ts').flatMap(({ name, text }) => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const strings = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return strings
    .filter((one) => /\p{L}{2} \p{L}/u.test(one) && !one.includes('(?'))
    .map((one) => ({ where: name, text: one }));
});
const statement = projectFiles('docs', '.md').filter(({ name }) => name === 'tilgaengelighed.md');
const help = projectFiles('schemas', '.json').flatMap(({ name, text }) => textsIn(JSON.parse(text), name));
const texts = [
  ...own,
  ...statement.map(({ name, text }) => ({ where: name, text })),
  ...help.filter(({ where }) => where.endsWith(' description')),
  ...registers,
  ...templates.filter(({ text }) => !/^\|(?: :?-+:? \|)+$/.test(text)),
].filter(({ where }) => !NAMES.test(where));

describe('what is said aloud', () => {
  it('the dashes of a command are silent, so they are said beside it', () => {
    const printed = [
      ...projectFiles('templates', '.hbs'),
      ...projectFiles('templates', 'dokument.yaml').map(({ name, text }) => ({
        name,
        text: text.replace(/^\s*#.*$/gm, ''),
      })),
    ];
    const unsaid = printed.filter(
      ({ text }) => /(?<![-|<!])--\p{L}/u.test(text) && !text.includes('bindestreger'),
    );
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });

  it('a range in a source has its "til"', () => {
    const titles = catalogue.sources.map(({ titel }) => titel);
    expect(titles.filter((titel) => /(?:punkt|side|afsnit) \d+[–-]\d+/u.test(titel))).toEqual([]);
  });

  it.each(SAID_WRONG)('%s', (_what, pattern) => {
    const wrong = texts.filter(({ text }) => pattern.test(text.replace(TITLES, '')));
    expect(wrong.map(({ where, text }) => `${where}: ${text.slice(0, 120)}`)).toEqual([]);
  });

  it.each([
    'Det er 12 pct. af alle.',
    'Mødet er kl. 16.30.',
    'I 2018–2020 blev de spurgt.',
    'Unge på uddannelsen (STU)',
    '| Nu | – |',
  ])('is caught: %s', (text) => {
    expect(SAID_WRONG.some(([, pattern]) => pattern.test(text))).toBe(true);
  });
});
