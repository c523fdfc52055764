import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/answers/check-answers.ts';
import { findMunicipality } from '../../../src/answers/find-municipality.ts';
import { compileAnswerValidator } from '../../../src/content/catalogue/answer-schema.ts';
import { loadCatalogue } from '../../../src/content/catalogue/load-catalogue.ts';
import { reviewCatalogue } from '../../../src/content/catalogue/printable.ts';
import { coverSeeds } from '../../../src/content/catalogue/seeds.ts';
import { renderDocuments } from '../../../src/papers/write/render-documents.ts';
import { buildProposal } from '../../../src/proposal/build-proposal.ts';
import { seedsText } from '../../../src/terminal/words/catalogue-seeds.ts';
import { themesText } from '../../../src/terminal/words/catalogue-text.ts';
import { answersOf } from '../../builders/answers.ts';
import { EXAMPLE_DATE } from '../../builders/papers.ts';
import { catalogueFiles, realDocuments } from '../../builders/real-catalogue.ts';
import { tracesIn } from '../../builders/traces.ts';

const FILES = catalogueFiles();
const LIBRARY = realDocuments();
const THEMES = FILES.strategies.flatMap(({ name }) => /^temaer\/(.+)\.yaml$/.exec(name)?.[1] ?? []);
const ANSWERS = answersOf({
  'kommune.navn': 'Randers',
  'om_jer.afdeling': 'DH Randers',
  'om_jer.navn': 'Kim Holm',
});

describe.each(THEMES)('without the theme %s', (gone) => {
  const loaded = loadCatalogue({
    ...FILES,
    strategies: FILES.strategies.filter(({ name }) => name !== `temaer/${gone}.yaml`),
  });
  const catalogue = loaded.ok ? loaded.value : undefined;

  it('the catalogue loads, is shown, and can be reviewed', () => {
    expect(loaded.ok ? [] : loaded.faults).toEqual([]);
    if (!catalogue) return;
    expect(themesText(catalogue, 0)).toContain(`${THEMES.length - 1} temaer`);
    expect(seedsText(coverSeeds(catalogue, LIBRARY.documents))).toContain('5 tekster');
    expect(reviewCatalogue(catalogue, EXAMPLE_DATE).sources.length).toBeGreaterThan(100);
  });

  it('all papers are made, and nothing is missing in them', () => {
    if (!catalogue) throw new Error('The catalogue did not load.');
    const municipality = findMunicipality(catalogue.municipalities, 'Randers');
    if (!municipality) throw new Error('Randers is not in the register.');
    const proposal = buildProposal({ answers: ANSWERS, catalogue, municipality, date: EXAMPLE_DATE });
    for (const { markdown } of renderDocuments(proposal, catalogue, LIBRARY)) {
      expect(tracesIn(markdown)).toEqual([]);
    }
  });

  it('an answer to it gets a kind message', () => {
    if (!catalogue) throw new Error('The catalogue did not load.');
    const text = `version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nom_jer:\n  afdeling: DH Randers\n  navn: Kim Holm\ntemaer:\n  ${gone}:\n    status: nej\n`;
    const rules = { catalogue, validate: compileAnswerValidator(catalogue), today: EXAMPLE_DATE };
    const errors = checkAnswers(text, 'svar.yaml', rules).faults.filter((one) => one.severity === 'error');
    expect(errors).toMatchObject([
      {
        code: 'unknown-theme',
        message: `Temaet "${gone}" er ikke i det katalog, I bruger nu.`,
        wayOut: expect.stringContaining('--katalog'),
        place: { line: 9, excerpt: `  ${gone}:` },
      },
    ]);
  });
});
