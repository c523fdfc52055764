import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeValue, resolveValues } from '../../../src/papers/write/escape-markdown.ts';
import { HOSTILE_TEXTS, hostileText } from '../../builders/hostile-text.ts';
import { printedBody, structureOf, textOf } from '../../builders/printed.ts';

/** A value in running text, as the finished paper has it. */
function inText(value: string): string {
  return resolveValues(`Tekst ${escapeValue(value)} her.`);
}

/** A value that begins a line. */
function atStart(value: string): string {
  return resolveValues(escapeValue(value));
}

describe('a value inside a line', () => {
  it.each([
    ['*fed*', '\\*fed\\*'],
    ['_kursiv_', '\\_kursiv\\_'],
    ['`kode`', '\\`kode\\`'],
    ['<b>', '\\<b\\>'],
    ['a | b', 'a \\| b'],
    ['a\\b', 'a\\\\b'],
    ['[x](y)', '[x]\\(y)'],
    ['[x][y]', '[x]\\[y]'],
    ['![x](y)', '\\![x]\\(y)'],
    ['&amp;', '\\&amp;'],
    ['~~x~~', '\\~\\~x\\~\\~'],
    ['{{x}}', '{{x}}'],
  ])('loses its markup: %s', (value, written) => {
    expect(inText(value)).toBe(`Tekst ${written} her.`);
  });

  it.each([
    'A & B',
    '2. kvartal',
    'a - b',
    'nr. 1 # 2',
    'Hvad?',
    '5 ~ 6',
    '[INDSÆT NAVN]',
    'C++',
    "Randers' nye hus",
  ])('is left as it is when it is not markup there, so that a board can edit the paper: %s', (value) => {
    expect(inText(value)).toBe(`Tekst ${value} her.`);
  });

  it('stands on one line, with single spaces', () => {
    expect(inText('  a\n\nb\t\u00a0c  ')).toBe('Tekst a b c her.');
  });

  it('loses what steers a screen or turns the writing, and the signs we use ourselves', () => {
    expect(inText('a\u0000b\u001B[1m\u202Ec\uE000d\uE001')).toBe('Tekst ab[1mcd her.');
  });
});

describe('a value that begins a line', () => {
  it.each([
    ['# x', '\\# x'],
    ['###### x', '\\###### x'],
    ['#x', '#x'],
    ['- x', '\\- x'],
    ['+ x', '\\+ x'],
    ['1. x', '1\\. x'],
    ['12) x', '12\\) x'],
    ['2026', '2026'],
    ['3,5 pct.', '3,5 pct.'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['[ ] x', '\\[ ] x'],
  ])('is no heading, list or rule: %s', (value, written) => {
    expect(atStart(value)).toBe(written);
  });

  it.each(['> ', '- ', '1. ', '> - ', '  '])('is so after %j too', (opening) => {
    expect(resolveValues(`${opening}${escapeValue('# x')}`)).toBe(`${opening}\\# x`);
  });
});

/** Places where a template prints a value. */
const PLACES: Readonly<Record<string, (value: string) => string>> = {
  'at the start of a paragraph': (value) => `${value} til slut`,
  'alone in a paragraph': (value) => value,
  'inside a paragraph': (value) => `Først ${value} til slut`,
  'on the second line of a paragraph': (value) => `Først\n${value}`,
  'twice in a paragraph': (value) => `Først ${value}, så ${value}.`,
  'in a heading': (value) => `## Om ${value}`,
  'in bold': (value) => `Om **x ${value} x** her`,
  'in italics': (value) => `*${value} x*`,
  'in a list': (value) => `- ${value}\n- næste`,
  'in a numbered list': (value) => `1. ${value}\n2. næste`,
  'in a quotation': (value) => `> ${value}\n>\n> næste`,
  'in a table': (value) => `| a | b |\n| :--- | :--- |\n| ${value} | x ${value} |`,
  'before a colon': (value) => `${value}: resten`,
};

describe.each(Object.entries(PLACES))('hostile text %s', (_place, put) => {
  const printed = (value: string) =>
    printedBody(`# T\n\n${resolveValues(put(escapeValue(value)))}\n\nslut\n`);
  const calm = structureOf(printed('roligt'));

  it.each(HOSTILE_TEXTS)('changes no structure: %j', (value) => {
    expect(structureOf(printed(`${value} ord`))).toEqual(calm);
    expect(structureOf(printed(`ord ${value}`))).toEqual(calm);
  });

  it('changes no structure, whatever it is', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        expect(structureOf(printed(`${value}o`))).toEqual(calm);
        expect(structureOf(printed(`o${value}`))).toEqual(calm);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of an answer', () => {
  const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
  const asRead = (value: string) =>
    value
      .replace(/[\uE000\uE001]/g, '')
      .replace(/\s+/g, ' ')
      .replace(CONTROL, '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim();
  const read = (value: string) =>
    textOf(printedBody(`# T\n\n${resolveValues(escapeValue(value))}\n`)).slice(2);

  it.each(HOSTILE_TEXTS)('are read as they were written: %j', (value) => {
    expect(read(`o ${value} o`)).toBe(asRead(`o ${value} o`));
    expect(read(`${value} o`)).toBe(asRead(`${value} o`));
  });

  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        expect(read(`${value}o`)).toBe(asRead(`${value}o`));
      }),
      { numRuns: 500 },
    );
  });
});
