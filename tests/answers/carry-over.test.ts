import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { carryOver } from '../../src/answers/carry-over.ts';
import { QUESTIONNAIRE_VERSION } from '../../src/content/catalogue/questionnaire-version.ts';
import { loadTransitions, type Transition } from '../../src/content/catalogue/transition.ts';
import { catalogueFiles } from '../builders/real-catalogue.ts';

/** A questionnaire that has been changed twice since the file was written. */
const TRANSITIONS: readonly Transition[] = [
  {
    til: 3,
    omdoebt: [{ fra: 'kommune.udvalget', til: 'moede.udvalg', hvorfor: 'Udvalget står nu under mødet.' }],
  },
  {
    til: 2,
    omdoebt: [{ fra: 'kommune.udv', til: 'kommune.udvalget', hvorfor: 'Navnet er skrevet helt ud.' }],
    udgaaet: [{ sti: 'om_jer.fax', hvorfor: 'Der spørges ikke mere om fax.' }],
  },
];

const OLD = `# Vores svar.
version: 1
omfang: hurtig
om_jer:
  afdeling: DH Randers # spørg Kirsten
  fax: "0123"
kommune:
  navn: Randers
  # Det nye udvalg fra 2026.
  udv: Arbejdsmarkedsudvalget # set på hjemmesiden
`;

describe('an answers file from an older questionnaire', () => {
  const carried = carryOver(OLD, TRANSITIONS);

  it('is carried over step by step, and the person is told what was changed', () => {
    expect(parse(carried?.text ?? '')).toEqual({
      version: 3,
      omfang: 'hurtig',
      om_jer: { afdeling: 'DH Randers' },
      kommune: { navn: 'Randers' },
      moede: { udvalg: 'Arbejdsmarkedsudvalget' },
    });
    expect(carried?.changes).toEqual([
      'Navnet er skrevet helt ud.',
      'Der spørges ikke mere om fax.',
      'Udvalget står nu under mødet.',
    ]);
  });

  it('keeps every comment, and an answer that is no longer asked for as a comment', () => {
    for (const comment of [
      '# Vores svar.',
      '# spørg Kirsten',
      '# Det nye udvalg fra 2026.',
      '# set på hjemmesiden',
    ]) {
      expect(carried?.text).toContain(comment);
    }
    expect(carried?.text).toContain('# Udgået i udgave 2:\n# om_jer.fax: "0123"');
  });

  it('is carried over once only', () => {
    expect(carryOver(carried?.text ?? '', TRANSITIONS)).toBeUndefined();
  });

  it('never writes over an answer that is there under the new name already', () => {
    const both = 'version: 1\nkommune:\n  udv: A\n  udvalget: B\n';
    expect(parse(carryOver(both, TRANSITIONS.slice(1))?.text ?? '').kommune).toEqual({
      udv: 'A',
      udvalget: 'B',
    });
  });

  it.each(['', '- a\n', 'omfang: hurtig\n', 'version: 7\n', 'navn: "uden slutning'])(
    'is left alone when it is none: %j',
    (text) => {
      expect(carryOver(text, TRANSITIONS)).toBeUndefined();
    },
  );

  it('keeps the line ends of Windows', () => {
    expect(carryOver(OLD.replaceAll('\n', '\r\n'), TRANSITIONS)?.text).not.toMatch(/[^\r]\n/);
  });
});

it('the transitions that are shipped lead to the version of today, one by one', () => {
  const shipped = loadTransitions(catalogueFiles());
  expect(shipped).toMatchObject({ ok: true });
  const versions = shipped.ok ? shipped.value.map(({ til }) => til) : [];
  expect([1, ...versions]).toEqual(Array.from({ length: QUESTIONNAIRE_VERSION }, (_, index) => index + 1));
});
