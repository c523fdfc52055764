import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/answers/answers.ts';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { HOSTILE_TEXTS, hostileText } from '../../builders/hostile-text.ts';
import { CATALOGUE, papersOf } from '../../builders/papers.ts';
import { printedBody, type Structure, structureOf, textOf } from '../../builders/printed.ts';

/** Every place where a branch writes freely, and answers to the rest that let each of them into a paper. */
/** Used when a paper is printed, and never part of its text; tests/application/branding.test.ts and tests/pdf hold them. */
const LOOK = ['om_jer.farve', 'om_jer.logo', 'om_jer.logo_tekst'];
const TEXTS = CATALOGUE.questions
  .filter((question) => question.type === 'tekst' || question.type === 'lang_tekst')
  .map((question) => question.id)
  .filter((path) => !LOOK.includes(path));
const FIGURES = CATALOGUE.questions.filter((question) => question.tal);
const THEMES = CATALOGUE.themes.map((theme) => theme.id);

/** Full answers in which every text says what `write` gives for its path. */
function answersSaying(write: (path: string) => string): Answers {
  const figures = FIGURES.map(({ id, tal }): [string, unknown] => {
    const said = { periode: write(`${id}.periode`), kilde: write(`${id}.kilde`), landet: 90_000 };
    return [id, figureAnswer(120, { ...said, ...(tal ? { enhed: tal.enhed } : {}) })];
  });
  const flat: FlatAnswers = {
    'kommune.navn': 'Randers',
    'kommune.raad': 'byraad',
    'kommune.strategi': 'delvist',
    'prioritet.tema': 'skaanejob',
    'moede.dato': '2027-02-03',
    'arrangement.type': 'virksomhedsbesoeg',
    'arrangement.dato': '2027-04-14',
    'om_jer.tilbud': ['breve'],
    'debat.maks_ord': 1500,
    'debat.maks_tegn': 10_000,
    ...Object.fromEntries(THEMES.map((id) => [`temaer.${id}.status`, 'nej'])),
    ...Object.fromEntries(figures),
    ...Object.fromEntries(TEXTS.map((path) => [path, write(path)])),
    godkendelse: {
      papirer: [{ papir: write('godkendelse.papir'), navn: write('godkendelse.navn'), dato: '2026-11-18' }],
    },
  };
  return answersOf(flat);
}

/** A word of its own for every path, so that it can be found again. */
function mark(path: string): string {
  return `ord${path.replace(/[^a-z]/g, '')}`;
}

function printed(answers: Answers): { readonly structure: readonly Structure[]; readonly text: string } {
  const bodies = papersOf(answers).map((paper) => printedBody(paper.markdown));
  return { structure: bodies.map(structureOf), text: bodies.map(textOf).join('\n').toLocaleLowerCase('da') };
}

const calm = printed(answersSaying(mark));

describe('a calm answer', () => {
  it.each([...TEXTS, 'tal.fleksjob.periode', 'tal.fleksjob.kilde', 'godkendelse.papir', 'godkendelse.navn'])(
    'to %s is found in a paper',
    (path) => {
      expect(calm.text).toContain(mark(path));
    },
  );
});

describe('a hostile answer to every question at once', () => {
  it.each(HOSTILE_TEXTS)('changes no heading, link, table, list or picture, and is read: %j', (text) => {
    for (const write of [
      (path: string) => `${mark(path)} ${text}`,
      (path: string) => `${text} ${mark(path)}`,
    ]) {
      const hostile = printed(answersSaying(write));
      expect(hostile.structure).toEqual(calm.structure);
      for (const word of wordsOf(text)) expect(hostile.text).toContain(word);
    }
  });

  it('changes nothing either when it is put together by chance', () => {
    fc.assert(
      fc.property(hostileText(), fc.boolean(), (text, first) => {
        const hostile = printed(
          answersSaying((path) => (first ? `${text} ${mark(path)}` : `${mark(path)} ${text}`)),
        );
        expect(hostile.structure).toEqual(calm.structure);
        for (const word of wordsOf(text)) expect(hostile.text).toContain(word);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a hostile answer to one question', () => {
  it('changes nothing, whichever question it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), hostileText(), (path, text) => {
        const write = (one: string) => (one === path ? `${text} ${mark(one)} ${text}` : mark(one));
        const hostile = printed(answersSaying(write));
        expect(hostile.structure).toEqual(calm.structure);
        expect(hostile.text).toContain(mark(path));
      }),
      { numRuns: 30 },
    );
  });
});

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\d]+/gu) ?? []
  ).filter((word) => word !== '');
}
