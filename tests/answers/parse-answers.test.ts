import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import { reportFaults } from '../../src/terminal/words/report-faults.ts';

const SOUND = `version: 1
omfang: hurtig
kommune:
  navn: "Randers" # by
om_jer:
  tilbud:
    - undervisning
    - cafemoede
debat:
  eksempel: |
    En hverdag.
    Med to linjer: sådan.
`;
/** Words of the YAML library's own messages. */
const ENGLISH =
  /\b(the|must|not|allowed|unexpected|missing|implicit|expected|unresolved|flow|scalar|token)\b/i;

describe('parseAnswers', () => {
  it('gives plain data that knows nothing of prototypes', () => {
    const result = parseAnswers('version: 1\n__proto__:\n  polluted: true\nconstructor: x\n', 'svar.yaml');
    if (!result.ok) throw new Error('should parse');
    expect(Object.getPrototypeOf(result.value.answers)).toBeNull();
    expect(Object.keys(result.value.answers)).toEqual(['version', '__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('reads the same from text and bytes, with any line ends, with and without a byte order mark', () => {
    const texts = [SOUND, SOUND.replaceAll('\n', '\r\n'), SOUND.replaceAll('\n', '\r'), `\uFEFF${SOUND}`];
    const inputs = [...texts, ...texts.map((text) => new TextEncoder().encode(text))];
    const read = inputs.map((input) => {
      const result = parseAnswers(input, 'svar.yaml');
      return result.ok ? result.value.answers : result.faults;
    });
    for (const answers of read) expect(answers).toEqual(read[0]);
    expect(read[0]).toMatchObject({ kommune: { navn: 'Randers' } });
  });

  it('reads what stands empty as null, and a merge key as an ordinary name', () => {
    const result = parseAnswers('a:\nb: ~\n"<<": x\n', 'svar.yaml');
    expect(result).toMatchObject({ ok: true, value: { answers: { a: null, b: null, '<<': 'x' } } });
  });

  it('reports every text that cannot begin as it does, not only the first', () => {
    const result = parseAnswers('a: @x\nb: `y`\nc: 1\na: 2\n', 'svar.yaml');
    const found = result.ok ? [] : result.faults.map((fault) => [fault.code, fault.place?.line]);
    expect(found).toEqual([
      ['reserved-start', 1],
      ['reserved-start', 2],
      ['duplicate-key', 4],
    ]);
  });

  it.each(['? [a, b]\n: c\n', ': c\n', '{ [a]: b }\n'])(
    'turns down a name that is not a word: %j',
    (text) => {
      const parsed = parseAnswers(text, 'svar.yaml');
      expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toContain('missing-name');
    },
  );

  it('gives up calmly on a file of another size than answers have', () => {
    const result = parseAnswers(`a: ${'x'.repeat(200_001)}`, 'svar.yaml');
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'file-too-large' }] });
  });

  it('gives up at once on more names than anybody asks for', () => {
    const names = Array.from({ length: 30_000 }, (_, index) => `n${index}:`);
    for (const text of [
      `${names.join('\n').slice(0, 199_000)}\n`,
      `a: {${names.map((name) => name.slice(0, -1)).join()}}`,
    ]) {
      const before = performance.now();
      const result = parseAnswers(text, 'svar.yaml');
      expect(performance.now() - before).toBeLessThan(5000);
      expect(result).toMatchObject({ ok: false, faults: [{ code: 'too-many-names' }] });
    }
  });

  it.each(['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(5_000)])(
    'survives endless nesting (%#)',
    (nest) => {
      const result = parseAnswers(`a: ${nest}`, 'svar.yaml');
      expect(result.ok).toBe(false);
    },
  );

  it('never throws, never speaks English and always points into the file, whatever is broken', () => {
    const hostile = fc.constantFrom(
      ...[
        '"',
        "'",
        ':',
        ': ',
        '\t',
        '  ',
        ' ',
        '\n',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '#',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
      ],
      ...['---', '...', '?', ',', '\\', '\u001b', '\u00a0', '<<<<<<< ', '=', '’', '``', '\r'],
    );
    const edit = fc.tuple(fc.nat(SOUND.length), fc.nat(3), fc.oneof(hostile, fc.string({ maxLength: 3 })));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = SOUND;
        for (const [at, remove, add] of edits) text = text.slice(0, at) + add + text.slice(at + remove);
        const result = parseAnswers(text, 'svar.yaml');
        if (result.ok) return;
        const lines = text.split(/\r\n?|\n/).length;
        for (const { message, wayOut, place } of result.faults) {
          expect(message).not.toMatch(ENGLISH);
          expect(wayOut).toMatch(/\.|:|\n/);
          if (place?.line === undefined) continue;
          expect(place.line).toBeLessThanOrEqual(lines);
          expect(place.column).toBeGreaterThan(0);
        }
        expect(reportFaults(result.faults)).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 400 },
    );
  });
});
