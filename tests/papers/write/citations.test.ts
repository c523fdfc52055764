import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/content/catalogue/registers.ts';
import { createCitations } from '../../../src/papers/write/citations.ts';
import { resolveValues } from '../../../src/papers/write/escape-markdown.ts';

function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    udgiver: 'VIVE',
    titel: `Om ${id}`,
    aar: 2023,
    adresse: `https://vive.dk/${id}`,
    set: '2026-11-21',
    type: 'forskning',
    ...given,
  };
}

const SOURCES = [source('a'), source('b'), source('c', { adresse: null, aar: null })];

describe('citations', () => {
  it('are numbered in the order they are first used, and keep their number', () => {
    const citations = createCitations(SOURCES);
    expect(['b', 'a', 'b'].map((id) => citations.cite(id))).toEqual([' [1]', ' [2]', ' [1]']);
    expect(citations.list().map((line) => /Om (\w)/.exec(line)?.[1])).toEqual(['b', 'a']);
  });

  it('begin again in the next paper', () => {
    createCitations(SOURCES).cite('a');
    expect(createCitations(SOURCES).cite('b')).toBe(' [1]');
  });

  it('list publisher, title, year, address and the day it was seen', () => {
    const citations = createCitations(SOURCES);
    citations.cite('a');
    expect(citations.list()).toEqual(['VIVE: Om a, 2023. <https://vive.dk/a>, set 21. november 2026.']);
  });

  it('leave the address out where there is little room', () => {
    const citations = createCitations(SOURCES);
    citations.cite('a');
    expect(citations.list(true)).toEqual(['VIVE: Om a, 2023.']);
  });

  it('write neither "null" nor an empty address for a source without year and address', () => {
    const citations = createCitations(SOURCES);
    citations.cite('c');
    expect(citations.list()).toEqual(['VIVE: Om c, set 21. november 2026.']);
  });

  it('print no double full stop after a title that ends in one', () => {
    const citations = createCitations([source('a', { titel: 'Om noget m.v.' })]);
    citations.cite('a');
    expect(citations.list(true)[0]).not.toContain('..');
  });

  it('print no stop after a title that is a question, with year and address or without', () => {
    const titel = 'Hvad bør der ske?';
    const lines = [{}, { aar: null }, { adresse: null }, { aar: null, adresse: null }].flatMap((given) => {
      const citations = createCitations([source('a', { titel, ...given })]);
      citations.cite('a');
      return [...citations.list(), ...citations.list(true)];
    });
    expect(lines).toContain('VIVE: Hvad bør der ske? 2023. <https://vive.dk/a>, set 21. november 2026.');
    expect(lines.filter((line) => /[?][.,]/.test(line))).toEqual([]);
  });

  it('of a local figure name its source, period and day of look-up', () => {
    const citations = createCitations(SOURCES);
    expect(citations.citeFigure('kommunens svar', '3. kvartal 2026', '2026-11-12')).toBe(' [1]');
    expect(citations.list().map(resolveValues)).toEqual([
      'Kommunens svar, 3. kvartal 2026, slået op 12. november 2026.',
    ]);
  });

  it('share a number when two figures come from the same table on the same day, and only then', () => {
    const citations = createCitations(SOURCES);
    const cite = (period: string) => citations.citeFigure('AUK01', period, '2026-11-12');
    expect([cite('2. kvartal 2026'), cite('2. kvartal 2026'), cite('1. kvartal 2026')]).toEqual([
      ' [1]',
      ' [1]',
      ' [2]',
    ]);
  });

  it('of a local figure keep its source from being markup', () => {
    const citations = createCitations(SOURCES);
    citations.citeFigure('[klik](http://ond.example) <b>', '*2026*', null);
    expect(resolveValues(`1. ${citations.list()[0]}`)).toBe(
      '1. [klik]\\(http://ond.example) \\<b\\>, \\*2026\\*.',
    );
  });

  it('of a source nobody has are a fault of the template', () => {
    expect(() => createCitations(SOURCES).cite('findes-ikke')).toThrow(/findes-ikke/);
  });
});
