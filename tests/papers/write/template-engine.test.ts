import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/content/catalogue/catalogue.ts';
import type { Fact, LawEntry } from '../../../src/content/catalogue/registers.ts';
import { createCitations } from '../../../src/papers/write/citations.ts';
import { renderTemplate } from '../../../src/papers/write/template-engine.ts';
import { answersOf, figureAnswer } from '../../builders/answers.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';
import { proposalOf } from '../../builders/papers.ts';

const SOURCE = {
  id: 'k',
  udgiver: 'VIVE',
  titel: 'Om job',
  aar: 2023,
  adresse: null,
  set: '2026-11-21',
  type: 'forskning',
} as const;
const FACT: Fact = {
  id: 'F1',
  udsagn: 'I 2022 var 36 pct. i job.',
  vaerdi: '36',
  enhed: 'pct.',
  aar: '2022',
  kilde: 'k',
  sikkerhed: 'høj',
  brug: 'A',
};
const LAW: LawEntry = {
  id: 'L1',
  navn: 'en regel',
  lov: 'Lov',
  siger: 'Kommunen skal svare.',
  tillid: 'lovtekst',
  gennemgaaet: '2026-11-21',
  kilder: ['k'],
};

function render(template: string, model: object = {}, given: Partial<Catalogue> = {}): string {
  const catalogue = smallCatalogue({ sources: [SOURCE], facts: [FACT], laws: [LAW], ...given });
  const proposal = proposalOf(answersOf({ 'kommune.navn': 'Randers' }));
  const citations = createCitations(catalogue.sources);
  return renderTemplate(
    template,
    model,
    { partials: { hilsen: 'Hej {{navn}}' } },
    { catalogue, proposal, citations },
  ).trimEnd();
}

describe('a template', () => {
  it('is strict: a name the model lacks is a fault and never an empty place', () => {
    expect(() => render('{{navn}}')).toThrow(/navn/);
    expect(() => render('{{a.b}}', { a: {} })).toThrow(/b/);
    expect(() => render('{{> hilsen}}')).toThrow(/navn/);
    expect(() => render('{{> findes-ikke}}')).toThrow(/findes-ikke/);
    expect(() => render('{{findesIkke "x"}}')).toThrow(/findesIkke/);
  });

  it('lists only the own fields of entries', () => {
    const list = [{ navn: 'a' }, { navn: 'b' }];
    expect(render('{{og_liste list "navn"}}', { list })).toBe('a og b');
    for (const field of ['constructor', '__proto__', 'toString', 'findes_ikke'])
      expect(() => render(`{{og_liste list "${field}"}}`, { list })).toThrow(`"${field}" not defined in`);
  });

  it.each([
    [
      'texts',
      `${Array.from({ length: 12 }, (_, n) => `{{#*inline "t${n}"}}${`{{> t${n + 1}}}`.repeat(8)}{{/inline}}`).join('')}{{#*inline "t12"}}x{{/inline}}{{> t0}}`,
    ],
    ['lists', `${'{{#each @root.list}}'.repeat(12)}x${'{{/each}}'.repeat(12)}`],
  ])('ends at once when it has no end: %s in each other', (_what, template) => {
    const before = performance.now();
    expect(() => render(template, { list: [1, 2, 3, 4, 5, 6, 7, 8] })).toThrow(/recursion/);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('prints null as nothing', () => {
    expect(render('a {{navn}} b', { navn: null })).toBe('a b');
  });

  it.each(['{{navn}}', '{{{navn}}}', '{{> hilsen}}', '{{#if x}}ja{{/if}}', '{{constructor}}', '<%= navn %>'])(
    'prints what an answer says, and never runs it: %s',
    (navn) => {
      expect(render('Kære {{navn}}.', { navn })).toBe(`Kære ${navn.replace(/[<>]/g, '\\$&')}.`);
    },
  );

  it('reaches nothing but the own fields of its model', () => {
    expect(() => render('{{constructor.name}}', { navn: 'x' })).toThrow();
    expect(() => render('{{navn.__proto__}}', { navn: 'x' })).toThrow();
    const printed = (template: string) => {
      try {
        return render(template, { navn: 'x', arvet });
      } catch {
        return '';
      }
    };
    const arvet = Object.create({ hemmeligt: 'fra prototypen', kald: () => 'kaldt' });
    for (const path of ['navn.trim', 'arvet.hemmeligt', 'arvet.kald', 'arvet.constructor'])
      expect(printed(`{{${path}}}`), path).toBe('');
  });

  it('has no helper that writes to the terminal', () => {
    expect(() => render('{{log navn}}', { navn: 'x' })).toThrow();
  });

  it('escapes for Markdown once, also in shared texts and in what a helper gives back', () => {
    const model = { navn: '*Ida* & <Bo>', andet: 'a*.' };
    expect(render('{{navn}}', model)).toBe('\\*Ida\\* & \\<Bo\\>');
    expect(render('{{> hilsen}}!', model)).toBe('Hej \\*Ida\\* & \\<Bo\\>!');
    expect(render('{{stort navn}} {{uden_punktum andet}}', model)).toBe('\\*Ida\\* & \\<Bo\\> a\\*');
  });
});

describe('an address in a template', () => {
  it('is a link, and what could be more than an address a value as any other', () => {
    expect(render('{{mail a}}', { a: 'dh_randers@eksempel.dk' })).toBe('<dh_randers@eksempel.dk>');
    expect(render('{{mail a}}', { a: 'a@b.dk> <b>' })).toBe('a@b.dk\\> \\<b\\>');
  });
});

describe('Danish in a template', () => {
  it.each([
    ['{{dato "2026-12-12"}}', '12. december 2026'],
    ['{{maaned "2026-12-12"}}', 'december 2026'],
    ['{{aarstal "2026-12-12"}}', '2026'],
    ['{{antal 1234}}', '1.234'],
    ['{{pct 12.54}}', '12,5 procent'],
    ['{{nr 0}}', '1'],
    ['{{i_ord 8}}', 'otte'],
    ['{{i_ord 21}}', '21'],
    ['{{stort "ørsted"}}', 'Ørsted'],
    ['{{lille "Formand"}}', 'formand'],
    ['{{lille "IPS-konsulent"}}', 'IPS-konsulent'],
    ['{{uden_punktum "Det er dyrt."}}', 'Det er dyrt'],
    ['{{udgiver "Danmarks Statistik, tabel AUK01"}}', 'Danmarks Statistik'],
    ['{{saetninger "Ét. To pct. af tre. Fire." 2}}', 'Ét. To pct. af tre.'],
  ])('%s', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it.each([
    ['{{#if (er 1 1)}}ja{{/if}}', 'ja'],
    ['{{#if (findes tom)}}ja{{else}}nej{{/if}}', 'nej'],
    ['{{#if (indeholder to "b")}}ja{{/if}}', 'ja'],
    ['{{#if (flere_end to 2)}}ja{{else}}nej{{/if}}', 'nej'],
    ['{{#if (foer "2027-01-01")}}før{{/if}}', 'før'],
    ['{{antal_i to}}', 'to'],
  ])('%s', (template, expected) => {
    expect(render(template, { tom: [], to: ['a', 'b'] })).toBe(expected);
  });
});

describe('what is told as true', () => {
  it('stands with its source, and its caveat right after', () => {
    expect(render('{{fakta "F1"}}')).toBe('I 2022 var 36 pct. i job [1].');
    const caveat = { facts: [{ ...FACT, brug: 'B' as const, forbehold: 'Det er et skøn.' }] };
    expect(render('{{fakta "F1"}}', {}, caveat)).toBe('I 2022 var 36 pct. i job [1]. Det er et skøn.');
  });

  it.each([
    ['is only background', { brug: 'C' as const }],
    ['is past on the day it is sent', { trykkes_til: '2026-11-21' }],
    ['is for later than the day it is sent', { trykkes_fra: '2028-01-01' }],
  ])('is left out when the fact %s', (_why, given) => {
    expect(render('a {{fakta "F1"}} b', {}, { facts: [{ ...FACT, ...given }] })).toBe('a b');
    expect(
      render('{{#if (kan_fakta "F1")}}ja{{else}}nej{{/if}}', {}, { facts: [{ ...FACT, ...given }] }),
    ).toBe('nej');
  });

  it('tells a rule with its source, and never one that is unconfirmed or past', () => {
    expect(render('{{lov "L1"}}')).toBe('Kommunen skal svare [1].');
    expect(render('a {{lov "L1"}} b', {}, { laws: [{ ...LAW, tillid: 'ubekræftet' }] })).toBe('a b');
    expect(render('a {{lov "L1"}} b', {}, { laws: [{ ...LAW, gyldig_til: '2025-12-31' }] })).toBe('a b');
  });

  it('is a fault of the template when the register does not have it', () => {
    expect(() => render('{{fakta "F9"}}')).toThrow(/F9/);
    expect(() => render('{{lov "L9"}}')).toThrow(/L9/);
    expect(() => render('{{kilde "k9"}}')).toThrow(/k9/);
  });

  it('is listed once, in the order it was cited', () => {
    const template = '{{kilde "k"}}{{kilde "k"}}\n{{#kilder}}\n{{{this}}}\n{{/kilder}}';
    expect(render(template)).toBe('[1] [1]\n1. VIVE: Om job, 2023, set 21. november 2026.');
  });

  it('keeps a source that a branch wrote from being markup in the list', () => {
    const { figures } = proposalOf(
      answersOf({
        'kommune.navn': 'Randers',
        'tal.fleksjob': figureAnswer(9, { kilde: '[klik](http://a) <b>' }),
      }),
    );
    const list = render('{{talkilde tal}}\n{{#kilder}}\n{{{this}}}\n{{/kilder}}', { tal: figures[0] });
    expect(list).toContain('1. [klik]\\(http://a) \\<b\\>, 2. kvartal 2026');
  });
});
