import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/content/catalogue/registers.ts';
import { findTerms } from '../../src/language/find-terms.ts';
import { realCatalogue } from '../builders/real-catalogue.ts';

const DATE = '2026-11-22';

function term(given: Partial<Term> & Pick<Term, 'skriv_ikke'>): Term {
  return { id: 'x', skriv: 'noget andet', hvorfor: 'Derfor.', type: 'foraeldet', ...given };
}

function found(
  text: string,
  given: Partial<Term> & Pick<Term, 'skriv_ikke'>,
  date = DATE,
): readonly string[] {
  return findTerms(text, [term(given)], date).map((hit) => hit.found);
}

describe('a term is found', () => {
  it('as a whole word, whatever its capitals', () => {
    expect(found('Klient og KLIENT, men ikke klientel.', { skriv_ikke: ['klient'] })).toEqual([
      'Klient',
      'KLIENT',
    ]);
  });

  it.each([
    ['klient', 'klienter, klienten, klienterne, klienternes, klients'],
    ['handicappede', 'handicappedes'],
    ['ministermål', 'ministermålet, ministermålene, ministermåls'],
    ['uddannelsespålæg', 'uddannelsespålægget, uddannelsespålæggene'],
    ['rehabiliteringsteam', 'rehabiliteringsteamet, rehabiliteringsteams, rehabiliteringsteamenes'],
    ['fleksjobber', 'fleksjobbere, fleksjobberen, fleksjobberne'],
    ['revalideringsydelse', 'revalideringsydelsen, revalideringsydelser'],
    ['kørestolsbunden', 'kørestolsbundens'],
  ])('with Danish endings: %s', (wording, forms) => {
    expect(found(forms, { skriv_ikke: [wording] })).toEqual(forms.split(', '));
  });

  it('but never as a part of another word', () => {
    expect(found('superklient, klientel, klientsag', { skriv_ikke: ['klient'] })).toEqual([]);
    expect(found('Det er 113.000 flere.', { skriv_ikke: ['13.000 flere'] })).toEqual([]);
  });

  it('to the letter only, when it is exact', () => {
    const exact = { skriv_ikke: ['RAR'], praecis: true };
    expect(found('RAR er ikke rar, og RARs heller ikke.', exact)).toEqual(['RAR']);
  });

  it('when it ends in a sign', () => {
    expect(found('Efter LAB § 51 og LAB §51.', { skriv_ikke: ['LAB §'], praecis: true })).toHaveLength(2);
  });

  it('across a line break, a hard space and emphasis, but not across paragraphs', () => {
    const tilsyn = { skriv_ikke: ['skærpet tilsyn'] };
    expect(found('et skærpet\ntilsyn, et skærpet\u00a0tilsyn, et **skærpet** tilsyn', tilsyn)).toHaveLength(
      3,
    );
    expect(found('et skærpet\n\ntilsyn', tilsyn)).toEqual([]);
  });

  it('in headings, lists, tables and bold', () => {
    const text = '# Klient\n\n- klient\n\n| klient |\n| --- |\n\n**klient** _klient_';
    expect(found(text, { skriv_ikke: ['klient'] })).toHaveLength(5);
  });

  it('once, in its longest wording', () => {
    expect(found('Hun er handicappet.', { skriv_ikke: ['handicappet', 'er handicappet'] })).toEqual([
      'er handicappet',
    ]);
  });

  it('with the line it stands in', () => {
    const [hit] = findTerms('Første linje.\n\nEn klient mere.', [term({ skriv_ikke: ['klient'] })], DATE);
    expect(hit).toMatchObject({ start: 18, line: 3, found: 'klient' });
  });

  it('in the order of the text, whichever term it belongs to', () => {
    const terms = [term({ id: 'b', skriv_ikke: ['sidst'] }), term({ id: 'a', skriv_ikke: ['først'] })];
    expect(findTerms('først, så sidst', terms, DATE).map((hit) => hit.term.id)).toEqual(['a', 'b']);
  });

  it('only from the day it became wrong', () => {
    const later = { skriv_ikke: ['jobparat'], fra: '2027-01-01' };
    expect(found('jobparat', later, '2026-12-31')).toEqual([]);
    expect(found('jobparat', later, '2027-01-01')).toEqual(['jobparat']);
  });
});

describe('a term is let be', () => {
  const plain = { skriv_ikke: ['handicappede'] };

  it.each([
    ['in Danish quotation marks', 'Overskriften var »Hjælp de handicappede nu«.'],
    ['in straight ones', 'Overskriften var "Hjælp de handicappede nu".'],
    ['in curly ones', 'Overskriften var ”Hjælp de handicappede nu”.'],
    ['in low and high ones', 'Overskriften var „Hjælp de handicappede nu“.'],
    ['in an address', 'Se <https://dh.dk/hjaelp/handicappede> og www.handicappede.dk.'],
    ['in a mail address', 'Skriv til handicappede@eksempel.dk.'],
  ])('%s', (_where, text) => {
    expect(found(text, plain)).toEqual([]);
  });

  it('in a longer phrase in which it is right, whatever its capitals', () => {
    const law = { ...plain, undtagen: ['kompensation til handicappede i erhverv'] };
    expect(found('Lov om Kompensation til handicappede i erhverv hjælper handicappede.', law)).toEqual([
      'handicappede',
    ]);
  });

  it('but not after a quotation mark that nobody closed in the paragraph', () => {
    expect(found('Han sagde "ja.\n\nHandicappede venter, og "nej" er svaret.', plain)).toEqual([
      'Handicappede',
    ]);
  });
});

describe('the terms that are shipped', () => {
  const { terms } = realCatalogue();
  const everyWording = terms.flatMap((one) => one.skriv_ikke.map((wording) => [wording, one] as const));

  it.each(everyWording)('%s is found in a sentence', (wording, one) => {
    const hits = findTerms(`Vi skriver ${wording} her.`, [one], '2028-05-01');
    expect(hits.map((hit) => hit.found)).toEqual([expect.stringContaining(wording)]);
  });

  it('do not strike the words that are to be written instead', () => {
    const struck = terms.filter(
      (one) => findTerms(one.skriv, [{ ...one, undtagen: [] }], '2028-05-01').length > 0,
    );
    expect(struck.map((one) => one.id)).toEqual([]);
  });

  it('let every phrase be that is said to be right', () => {
    const struck = terms.flatMap((one) =>
      (one.undtagen ?? []).filter((phrase) => findTerms(`Om ${phrase}.`, [one], '2028-05-01').length > 0),
    );
    expect(struck).toEqual([]);
  });
});
