import { describe, expect, it } from 'vitest';
import { type AnswersChecked, checkAnswerFiles } from '../../src/application/check-answer-files.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { exampleText } from '../builders/examples.ts';
import { BROKEN, given, type MemoryOptions, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';
import { smallDictionary } from '../builders/small-dictionary.ts';

const RANDERS = exampleText('randers/svar.yaml');

async function check(
  files: Readonly<Record<string, string>>,
  named = Object.keys(files),
  options: MemoryOptions = {},
) {
  const request = { files: named.map(given), date: EXAMPLE_DATE, ownCatalogue: undefined };
  const value = await checkAnswerFiles(request, memoryPorts(files, options).ports);
  expect(asJson(value)).toEqual(value);
  return value as AnswersChecked;
}

describe('answer files checked', () => {
  it('are done when nothing is wrong in any of them, in the order they were named', async () => {
    const value = await check({ 'b.yaml': RANDERS, 'a.yaml': RANDERS });
    expect(value.outcome).toBe('done');
    expect(value.files.map(({ file }) => file)).toEqual(['b.yaml', 'a.yaml']);
  });

  it('are not valid when one answer is not, with its place', async () => {
    const value = await check({
      'a.yaml': RANDERS,
      'b.yaml': RANDERS.replace('navn: Randers', 'navn: Rander'),
    });
    expect(value.outcome).toBe('answers-not-valid');
    expect(value.files[1]?.faults).toContainEqual(
      expect.objectContaining({ severity: 'error', place: expect.objectContaining({ file: 'b.yaml' }) }),
    );
  });

  it('are counted: what is wrong, and what is to be thought over; what is not answered yet is neither', async () => {
    const late = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Rander\nmoede:\n  dato: 2026-11-24\n';
    const { files, faults } = await check({ 'a.yaml': late, 'b.yaml': late });
    for (const { errors, warnings, faults: own } of files) {
      expect([errors, warnings]).toEqual(
        ['error', 'warning'].map((kind) => own.filter(({ severity }) => severity === kind).length),
      );
      expect([errors > 0, warnings > 0]).toEqual([true, true]);
      expect(own.length).toBeGreaterThan(errors + warnings);
    }
    expect(faults).toEqual(files.flatMap((one) => one.faults));
  });

  it('are refused when one is not there, and the others are told all the same', async () => {
    const value = await check({ 'a.yaml': RANDERS }, ['væk.yaml', 'a.yaml']);
    expect(value.outcome).toBe('refused');
    expect(value.files.map(({ file, faults }) => [file, faults[0]?.code])).toEqual([
      ['væk.yaml', 'cannot-read'],
      ['a.yaml', value.files[1]?.faults[0]?.code],
    ]);
  });

  it('are asked of words that may be misspelt, each at its place, but not of those that the branch keeps', async () => {
    const dictionary = smallDictionary([], {
      stillnigen: ['stillingen'],
      vejldning: ['vejledning', 'vejning'],
    });
    const misspelt = RANDERS.replace('da var stillingen væk', 'da var stillnigen væk og vejldning sen');
    const spelling = async (text: string, options: MemoryOptions = { dictionary }) => {
      const value = await check({ 'a.yaml': text }, undefined, options);
      expect(value.outcome).toBe('done');
      return value.files.flatMap(({ faults }) => faults.filter(({ code }) => code === 'doubtful-spelling'));
    };
    const only = (faults: Awaited<ReturnType<typeof spelling>>, word: string) =>
      faults.filter(({ message }) => message.startsWith(`"${word}"`));
    const [first] = only(await spelling(misspelt), 'stillnigen');
    const line = misspelt.split('\n').findIndex((text) => text.includes('stillnigen'));
    expect(first).toMatchObject({
      severity: 'warning',
      message: '"stillnigen" står ikke i ordbogen.',
      wayOut: 'Er det "stillingen"? Er ordet rigtigt, så skriv det på listen egne_ord: [stillnigen]',
      place: { line: line + 1, length: 'stillnigen'.length },
    });
    expect(only(await spelling(`${misspelt}egne_ord: [stillnigen]\n`), 'stillnigen')).toEqual([]);
    expect(await spelling(misspelt, {})).toEqual([]);
  });

  it('tell what would be made of them now', async () => {
    const of = async (text: string) => (await check({ 'svar.yaml': text })).files[0]?.papers;
    expect(await of(RANDERS)).toBe('all');
    expect(
      await of(
        'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nom_jer:\n  afdeling: DH Randers\n  navn: Bo Hansen\n',
      ),
    ).toBe('markdown');
    expect(await of(RANDERS.replace('navn: Randers', 'navn: Rnaders'))).toBe('none');
  });

  it('are warned of a logo that is not there', async () => {
    const logo = RANDERS.replace(/^ {2}logo:$/m, '  logo: logo.png\n  logo_tekst: Logo for DH');
    const value = await check({ 'svar.yaml': logo });
    expect(value.outcome).toBe('done');
    expect(value.files[0]?.faults).toContainEqual(
      expect.objectContaining({ code: 'picture-not-found', severity: 'warning' }),
    );
  });

  it('cannot be looked at without a catalogue: refused over one’s own, broken over ours', async () => {
    const { ports } = memoryPorts({}, { catalogue: () => failure<never>(BROKEN) });
    const outcomes = ['/hjem/eget', undefined].map(async (ownCatalogue) => {
      const value = await checkAnswerFiles({ files: [], date: EXAMPLE_DATE, ownCatalogue }, ports);
      return value.outcome;
    });
    expect(await Promise.all(outcomes)).toEqual(['refused', 'broken']);
  });
});
