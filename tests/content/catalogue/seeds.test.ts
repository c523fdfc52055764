import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../../src/content/catalogue/catalogue.ts';
import { coverageOf, coverSeeds, isCovered } from '../../../src/content/catalogue/seeds.ts';
import { findTerms } from '../../../src/language/find-terms.ts';
import { seedsText } from '../../../src/terminal/words/catalogue-seeds.ts';
import { EXAMPLE_DATE } from '../../builders/papers.ts';
import { realCatalogue, realDocuments } from '../../builders/real-catalogue.ts';

const catalogue = realCatalogue();
const { documents } = realDocuments();
const documentIds = new Set(documents.map((document) => document.id));
const points = catalogue.seeds.flatMap((seed) => seed.punkter);

/** Read off the five seed documents by hand: a word of each idea in them, in their own order. */
const READ_BY_HAND: Readonly<Record<string, readonly RegExp[]>> = {
  '000': [
    /telefonlinje for unge/,
    /frivillige foreninger/,
    /Klager.*borgerrådgiveren/,
    /samarbejde mellem kommunen, handicaporganisationerne og virksomhederne/,
    /hvad den jobsøgende kan/,
    /oftere ud og besøger/,
    /fast kontaktperson/,
    /ensartet/,
    /Brobyggernetværket/,
  ],
  '001': [
    /En strategi for handicap og beskæftigelse/,
    /første samtale/,
    /Hurtig bevilling/,
    /Viden om handicap/,
    /kontakten med virksomhederne/,
    /Forvaltningerne arbejder sammen/,
    /skånejob/,
    /cafémøde/,
    /besøg på en arbejdsplads/,
    /fællesmøde/,
    /visiteret til fleksjob/,
    /socialøkonomiske/,
    /Debatindlæg, møder/,
    /mål fra 2018/,
  ],
  '002': [/relation/, /Førstehåndsindtrykket/, /indflydelse/, /forklare/, /skift/, /videre/, /Praktik/],
  '003': [/hver tredje måned/, /opkald/, /rapporter/, /tal/],
  '004': [
    /kommunikation/,
    /dialog og netværk/,
    /sender tilbage/,
    /læger er uenige/,
    /koordinerende rolle/,
    /revalidering/,
    /handicapkompenserende ydelser/,
    /skift af sagsbehandler/,
  ],
};

describe('the seed documents', () => {
  it.each(Object.entries(READ_BY_HAND))('%s has every idea in it, none more and none less', (id, ideas) => {
    const texts = catalogue.seeds.find((seed) => seed.id === id)?.punkter.map((point) => point.tekst) ?? [];
    expect(texts).toHaveLength(ideas.length);
    ideas.forEach((idea, index) => {
      expect(texts[index]).toMatch(idea);
    });
  });

  it('are the five', () => {
    expect(catalogue.seeds.map((seed) => seed.id)).toEqual(Object.keys(READ_BY_HAND));
  });

  it('have every point covered', () => {
    expect(
      points.filter((point) => !isCovered(coverageOf(point, catalogue, documents))).map((one) => one.id),
    ).toEqual([]);
  });

  it('name only measures, papers and questions that are there', () => {
    const lost = points.flatMap((point) => [
      ...(point.indsatser ?? []).filter((id) => findMeasure(catalogue, id) === undefined),
      ...(point.dokumenter ?? []).filter((id) => !documentIds.has(id)),
      ...(point.spoergsmaal ?? []).filter((id) => !catalogue.questions.some((one) => one.id === id)),
    ]);
    expect(lost).toEqual([]);
  });

  it('are named by every measure that says it comes from them', () => {
    const unnamed = catalogue.themes.flatMap((theme) =>
      theme.indsatser.flatMap((measure) =>
        measure.froe
          .filter((id) => id !== 'reform')
          .filter(
            (id) =>
              !catalogue.seeds
                .find((seed) => seed.id === id)
                ?.punkter.some((point) => point.indsatser?.includes(measure.id)),
          )
          .map((id) => `${measure.id} from ${id}`),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  it('have a measure of their own for each point that is not history, and not only a borrowed one', () => {
    const borrowed = catalogue.seeds.flatMap((seed) =>
      seed.punkter.filter(
        (point) =>
          point.indsatser !== undefined &&
          !point.indsatser.some((id) => findMeasure(catalogue, id)?.measure.froe.includes(seed.id)),
      ),
    );
    expect(borrowed.map((point) => point.id)).toEqual([]);
  });

  it('tell what has been abolished as history', () => {
    const history = points.filter((point) => point.historie !== undefined);
    expect(history.map((point) => point.id)).toEqual(['001-14', '003-4', '004-3', '004-5', '004-6']);
    // A point may name what the document spoke of; what we say about it today must use no outdated word for it.
    const today = history.map((point) => point.historie).join('\n\n');
    expect(findTerms(today, catalogue.terms, EXAMPLE_DATE).map((hit) => hit.found)).toEqual([]);
  });

  it('are shown with everything that covers them, and say so when a theme is gone', () => {
    expect(seedsText(coverSeeds(catalogue, documents))).toMatch(/Alle er dækket\.\n$/);
    const without = { ...catalogue, themes: catalogue.themes.filter((theme) => theme.id !== 'unge') };
    expect(seedsText(coverSeeds(without, documents))).toMatch(/Ikke dækket: 000-1\.\n$/);
  });
});

describe('the texts of the catalogue', () => {
  it('print nothing outdated as if it were current', () => {
    const texts = catalogue.themes.flatMap((theme) => [
      theme.hvorfor,
      theme.god_praksis,
      ...theme.indsatser.flatMap(({ titel, begrundelse, foerste_skridt, svar, krav, oekonomi, evidens }) => [
        titel,
        begrundelse,
        foerste_skridt,
        svar,
        krav,
        oekonomi,
        evidens.tekst,
      ]),
    ]);
    const hits = texts.flatMap((text) => findTerms(text, catalogue.terms, EXAMPLE_DATE));
    expect(hits.map((hit) => hit.found)).toEqual([]);
  });
});
