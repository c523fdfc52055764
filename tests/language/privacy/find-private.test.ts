import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  findContact,
  findOnePerson,
  findPersonalNumber,
  findPrivate as findPrivateIn,
} from '../../../src/language/privacy/find-private.ts';
import type { PrivacyKind } from '../../../src/language/privacy/finding.ts';
import { projectFiles, realCatalogue } from '../../builders/real-catalogue.ts';

const findPrivate = (text: string) => findPrivateIn(text, realCatalogue());

function found(text: string): readonly string[] {
  return findPrivate(text).map(({ kind, start, length }) => `${kind}: ${text.slice(start, start + length)}`);
}

describe('what may tell who somebody is', () => {
  it.each<[PrivacyKind, string, string]>([
    ['personal-number', 'Hans nummer er 010203-1234.', '010203-1234'],
    ['telephone', 'Ring på 86 12 34 56 efter klokken 17.', '86 12 34 56'],
    ['telephone', 'Ring på 86123456.', '86123456'],
    ['telephone', 'Ring på +45 86 12 34 56.', '+45 86 12 34 56'],
    ['telephone', 'Tlf. 8612 3456, spørg efter formanden.', '8612 3456'],
    ['telephone', 'Tlf. 86.12.34.56', '86.12.34.56'],
    ['email', 'Skriv til jens.hansen@eksempel.dk.', 'jens.hansen@eksempel.dk'],
    ['full-name', 'Så ringede Kirsten Holm til kommunen.', 'Kirsten Holm'],
    ['full-name', 'Anne-Mette Kofoed fik jobbet.', 'Anne-Mette Kofoed'],
    ['full-name', 'Zenobia Villumsen fik jobbet.', 'Zenobia Villumsen'],
    ['full-name', 'Det var Jens P. Hansens idé.', 'Jens P. Hansens'],
    ['street-address', 'Han bor på Eksempelgade 12 B.', 'Eksempelgade 12 B'],
    ['street-address', 'Værkstedet på Gammel Skolevej 3 lukkede.', 'Gammel Skolevej 3'],
    ['birth-date', 'Hun er født den 3. maj 1971.', 'født den 3. maj 1971'],
    ['birth-date', 'Født 3/5-71 og uddannet smed.', 'Født 3/5-71'],
    ['age-with-place', 'En 47-årig mand i Randers ventede.', '47-årig'],
    ['age-with-place', 'En kvinde på 52 fik job hos Bageren.', '52'],
    ['age-with-place', 'Han er 61 år og arbejder på Havnens Værft.', '61 år'],
    ['employer-with-diagnosis', 'Hun har sclerose og er ansat i Netto.', 'Netto'],
    ['employer-with-diagnosis', 'En blind mand fik job hos Jensens Køkken.', 'Jensens Køkken'],
    ['employer-with-diagnosis', 'Smed Nord A/S ansatte en ordblind lærling.', 'Smed Nord A/S'],
    ['only-one', 'Hun er den eneste blinde på skolen.', 'den eneste blinde på'],
    ['only-one', 'Han er den eneste i byen med skånejob.', 'den eneste i'],
  ])('%s in %j', (kind, text, words) => {
    expect(found(text)).toContain(`${kind}: ${words}`);
  });

  it.each([
    'Ledighedsydelse gik fra 2.140 til 94.300 personer i 2. kvartal 2026.',
    'Budgettet er 12345678 kr. og 12.345.678 kr.',
    'Tallet blev slået op den 20261112 og gælder 2023 2024.',
    'CVR-nr. 12345678 og CVR 12 34 56 78.',
    'Danske Handicaporganisationer skrev til Randers Kommune og Høje-Taastrup Kommune.',
    'Danmarks Statistik og Det Centrale Handicapråd har tallene.',
    'De 18-29-årige i Randers venter længst, og dem over 30 år i Hobro venter også.',
    'En mand på 52 ventede i syv måneder.',
    'Han ventede i 12 år i Randers.',
    'En ordblind mand fik job i Randers Kommune.',
    'Hun fik job i Netto.',
    'Det var den eneste løsning på kommunens problem.',
    'Den eneste vej i job er et mentorforløb.',
    'Hver gade 12 timer om ugen, og vejen på 300 meter.',
    'Sagen 2026-1234-5678 er lukket.',
  ])('is not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is told with a way to say the same of anybody', () => {
    const findings = findPrivate('Jens Hansen på 47 år, Eksempelvej 1 i Hobro, ring 86 12 34 56.');
    expect(findings.length).toBeGreaterThan(2);
    for (const { generalise, what } of findings) {
      expect(generalise).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(what).toMatch(/^[a-zæøå]/);
    }
  });

  it('is sorted by its three uses: never kept, asked about, warned of', () => {
    const text = 'Jens Hansen, 010203-1234, ring 86 12 34 56.';
    expect(findPersonalNumber(text).map(({ kind }) => kind)).toEqual(['personal-number']);
    expect(findContact(text).map(({ kind }) => kind)).toEqual(['telephone']);
    expect(findOnePerson(text, realCatalogue()).map(({ kind }) => kind)).toEqual(['full-name']);
  });

  it('is placed inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'Jens Hansen ',
      '010203-1234',
      '86 12 34 56 ',
      'a@b.dk',
      ' 47 år',
      ' i Hobro',
      '\n',
      '👩‍🦽',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { start, length } of findPrivate(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(start + length).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it.each([
    ['many capitals', 'Aa '.repeat(7_000)],
    ['many letters', 'a'.repeat(20_000)],
    ['many digits', '1'.repeat(20_000)],
    ['many names', 'Kasper blind '.repeat(1_500)],
    ['many workplaces', 'job hos Aa Bb Cc '.repeat(1_200)],
    ['many points', 'a.'.repeat(10_000)],
  ])('is looked for in a time that fits: %s', (_, text) => {
    const begun = performance.now();
    findPrivate(text);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('the examples', () => {
  it.each(['randers', 'hoeje-taastrup', 'bornholm'])('of %s raise no false alarm', (name) => {
    // What the branch tells of others. Its own names and addresses are meant to be read.
    const { temaer, debat, kommune, tal } = parse(exampleText(name));
    const texts = stories([temaer, debat, kommune, tal]);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(found)).toEqual([]);
  });
});

function stories(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stories) : [];
}

function exampleText(name: string): string {
  return projectFiles(`examples/${name}`, 'svar.yaml')[0]?.text ?? '';
}
