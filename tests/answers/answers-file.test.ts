import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import { getAnswer, newAnswersText, setAnswer } from '../../src/answers/answers-file.ts';
import { type ParsedAnswers, parseAnswers } from '../../src/answers/parse-answers.ts';

const HAND_EDITED = `# Øverst: husk generalforsamlingen
version: 1
omfang: hurtig # måske fuld senere

# Om os
om_jer:
  afdeling: 'DH Randers' # vedtægternes navn
  telefon: "86 40 00 00"
  # Kirsten er formand til marts
  navn: Kirsten Holm
kommune:
  navn: Randers
tal:
  # slået op på biblioteket
  ledighedsydelse:
    vaerdi: 312 # ring og spørg
    enhed: antal
    periode: 2. kvartal 2026
    kilde: Danmarks Statistik
    opslaaet: 2026-11-15
temaer:
  screening:
    indsatser:
      - SCR-1 # bestyrelsens ønske
      - SCR-2
`;

function parsed(text: string): ParsedAnswers {
  const result = parseAnswers(text, 'svar.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.value;
}

function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/# .*$/gm)].map(([comment]) => comment).toSorted();
}

const PATHS = [
  'om_jer.navn',
  'om_jer.telefon',
  'kommune.udvalg',
  'debat.eksempel',
  'temaer.skaanejob.eksempel',
];
const withoutControls = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : ''));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary-ascii', maxLength: 200 }),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })).map((lines) => lines.join('\n')),
  fc.constantFrom(
    'ja',
    'no',
    'true',
    'null',
    '~',
    '0123',
    '+4512345678',
    '1e3',
    '2026-11-22',
    '- x',
    'a: b',
    '# x',
  ),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '  indrykket\nlinje',
    'x\n\n',
    'slut \n',
    '\ttab',
    '---',
    '%',
    '@',
    '|',
    '>',
    '"',
    "'",
  ),
);

describe('setAnswer', () => {
  it('gives back any text exactly, its letters composed, and leaves every other answer and every comment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), anyText, (path, text) => {
        const updated = setAnswer(HAND_EDITED, path, text);
        const after = parsed(updated).answers;
        expect(getAnswer(after, path)).toBe(withoutControls(text).normalize('NFC'));
        expect(commentsIn(updated)).toEqual(expect.arrayContaining([...commentsIn(HAND_EDITED)]));
        const undone = parsed(setAnswer(updated, path, null)).answers;
        const expected = parsed(setAnswer(HAND_EDITED, path, null)).answers;
        expect(undone).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('gives back any mixture of the spaces and line ends that come along when text is copied', () => {
    const signs = [
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u2003',
      '\u3000',
      '\u2028',
      '\u2029',
      '\u200b',
      '\u00ad',
      'a',
      '#',
      "'",
      '"',
    ];
    const unit = fc.constantFrom(...signs, 'ord '.repeat(25));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        const updated = setAnswer(HAND_EDITED, 'om_jer.navn', text);
        expect(getAnswer(parsed(updated).answers, 'om_jer.navn')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a\n\u00a0b', '\n\u2003', ' \u3000a\nb', `\u00a0${'lang tekst '.repeat(12)}`])(
    'gives back a text with a line that begins with a space from Word: %j',
    (text) => {
      const updated = setAnswer(HAND_EDITED, 'om_jer.navn', text);
      expect(getAnswer(parsed(updated).answers, 'om_jer.navn')).toBe(text);
    },
  );

  it('changes only the line it is told to', () => {
    const updated = setAnswer(HAND_EDITED, 'om_jer.navn', 'Lars Friis');
    expect(updated).toBe(HAND_EDITED.replace('Kirsten Holm', 'Lars Friis'));
  });

  it('keeps the quotation marks and the comment of the answer it replaces', () => {
    const updated = setAnswer(HAND_EDITED, 'om_jer.afdeling', 'DH Favrskov');
    expect(updated).toContain("  afdeling: 'DH Favrskov' # vedtægternes navn\n");
  });

  it('keeps the remarks inside a figure when the figure is looked up again', () => {
    const figure = {
      vaerdi: 298,
      enhed: 'antal',
      periode: '3. kvartal 2026',
      kilde: 'DST',
      opslaaet: '2026-11-20',
    };
    const updated = setAnswer(HAND_EDITED, 'tal.ledighedsydelse', figure);
    expect(updated).toContain('    vaerdi: 298 # ring og spørg\n');
    expect(getAnswer(parsed(updated).answers, 'tal.ledighedsydelse')).toEqual(figure);
  });

  it('drops the parts of a figure that are no longer there', () => {
    const updated = setAnswer(HAND_EDITED, 'tal.ledighedsydelse', { vaerdi: 298 });
    expect(getAnswer(parsed(updated).answers, 'tal.ledighedsydelse')).toEqual({ vaerdi: 298 });
  });

  it('keeps the remark beside a choice that is still chosen, and the new order', () => {
    const updated = setAnswer(HAND_EDITED, 'temaer.screening.indsatser', ['SCR-3', 'SCR-1']);
    expect(updated).toContain('      - SCR-3\n      - SCR-1 # bestyrelsens ønske\n');
  });

  it('writes what would be read as a number in quotation marks', () => {
    expect(setAnswer(HAND_EDITED, 'om_jer.postnummer', '0900')).toContain('  postnummer: "0900"\n');
  });

  it('writes a long text below its name, unfolded', () => {
    const text = 'Den, der får en skærmlæser efter fire måneder, har måske mistet jobbet efter tre. '
      .repeat(3)
      .trim();
    const updated = setAnswer(HAND_EDITED, 'debat.eksempel', text);
    expect(updated).toContain(`debat:\n  eksempel: |-\n    ${text}\n`);
  });

  it('leaves an empty place after the colon when a question is skipped', () => {
    expect(setAnswer(HAND_EDITED, 'debat.krav', null)).toMatch(/debat:\n {2}krav:\s*\n/);
  });

  it('makes the sections on the way, also where an empty one with a comment stands', () => {
    const updated = setAnswer('version: 1\nmoede: # aftales\n', 'moede.dato', '2027-02-03');
    expect(updated).toContain('aftales');
    expect(getAnswer(parsed(updated).answers, 'moede.dato')).toBe('2027-02-03');
  });

  it('leaves a number written by hand as it stands', () => {
    const updated = setAnswer('telefon: 0045123456\nvaerdi: 12.50\n', 'kommune.navn', 'Randers');
    expect(updated).toContain('telefon: 0045123456\nvaerdi: 12.50\n');
  });

  it('writes a new number over an old one', () => {
    expect(setAnswer('tal:\n  antal: 0012\n', 'tal.antal', 13)).toBe('tal:\n  antal: 13\n');
  });

  it('keeps the line ends of Windows', () => {
    const updated = setAnswer('version: 1\r\nomfang: fuld\r\n', 'kommune.navn', 'Randers');
    expect(updated).toBe('version: 1\r\nomfang: fuld\r\nkommune:\r\n  navn: Randers\r\n');
  });

  it('refuses to write below an answer, so that no answer is lost', () => {
    expect(() => setAnswer('kommune: Randers\n', 'kommune.navn', 'Randers')).toThrow('kommune');
  });

  it('refuses a text that is not sound YAML', () => {
    expect(() => setAnswer('a: "x\n', 'b', 1)).toThrow('YAML');
  });
});

describe('a new answers file', () => {
  it('can be read, and holds only version and depth', () => {
    expect(parsed(newAnswersText({ depth: 'hurtig' })).answers).toEqual({ version: 1, omfang: 'hurtig' });
  });

  it('begins with where an editor finds the schema, and explains itself in Danish', () => {
    const text = newAnswersText({ depth: 'fuld', schema: '../schemas/svar.schema.json' });
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/svar.schema.json');
    expect(text).toContain('ved-ikke');
  });

  it('keeps its comment by its name when it becomes several lines', () => {
    const text = 'tal:\n  fleksjob: ved-ikke # ring til Lone\n  skaanejob: ved-ikke\n';
    for (const value of [{ vaerdi: 3, kilde: 'x' }, ['a', 'b']])
      expect(setAnswer(text, 'tal.fleksjob', value)).toMatch(/ {2}fleksjob:\n {4}# ring til Lone\n {4}\S/);
  });

  it('keeps its comment through the first answer', () => {
    const text = newAnswersText({ depth: 'fuld' });
    expect(setAnswer(text, 'kommune.navn', 'Randers').startsWith(text)).toBe(true);
  });
});

describe('getAnswer', () => {
  const answers: Answers = { version: 1, omfang: 'fuld', kommune: { navn: 'Randers', strategi: null } };

  it('tells skipped from not answered', () => {
    expect(getAnswer(answers, 'kommune.strategi')).toBeNull();
    expect(getAnswer(answers, 'kommune.udvalg')).toBeUndefined();
    expect(getAnswer(answers, 'moede.dato')).toBeUndefined();
  });

  it('finds nothing that every object has', () => {
    expect(getAnswer(answers, 'kommune.toString')).toBeUndefined();
    expect(getAnswer(answers, '__proto__')).toBeUndefined();
    expect(getAnswer(answers, 'kommune.navn.length')).toBeUndefined();
  });
});
