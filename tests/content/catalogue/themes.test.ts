import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Measure } from '../../../src/content/catalogue/theme.ts';
import { countWords } from '../../../src/danish/words.ts';
import { PLACEHOLDERS } from '../../../src/proposal/placeholders.ts';
import { projectFiles, realCatalogue } from '../../builders/real-catalogue.ts';

const { themes, questions, municipalities, facts } = realCatalogue();
const measures = themes.flatMap((theme) => theme.indsatser);

/** Every text below a value, with the path to it. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

describe('every theme', () => {
  it('lies in a file of its own name', () => {
    const files = projectFiles('strategies/temaer', '.yaml');
    const wrong = files.filter((file) => `${(parse(file.text) as { id: string }).id}.yaml` !== file.name);
    expect(wrong.map((file) => file.name)).toEqual([]);
    expect(files).toHaveLength(themes.length);
  });

  it('has its own place in the order, and six of them are the core', () => {
    expect(new Set(themes.map((theme) => theme.raekkefoelge)).size).toBe(themes.length);
    expect(
      themes
        .filter((theme) => theme.kerne)
        .map((theme) => theme.id)
        .sort(),
    ).toEqual([
      'kompensation',
      'medarbejderviden',
      'screening',
      'skaanejob',
      'tvaergaaende',
      'virksomhedskontakt',
    ]);
  });

  it('has a measure that costs nothing, and words by which its matter is known', () => {
    expect(
      themes.filter((theme) => !theme.indsatser.some((one) => one.pris === 0)).map((one) => one.id),
    ).toEqual([]);
    const without = themes.filter(
      (theme) => theme.sag === undefined || (theme.kendes_paa ?? []).length === 0,
    );
    expect(without.map((one) => one.id)).toEqual([]);
  });

  it('leaves open only the names the papers can fill in', () => {
    const strangers = themes.flatMap((theme) =>
      texts({ ...theme, spoergsmaal: [] }, theme.id).flatMap(([path, text]) =>
        (text.match(/\{[^}]*\}?/g) ?? [])
          .filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name))
          .map((name) => `${path}: ${name}`),
      ),
    );
    expect(strangers).toEqual([]);
  });

  it('has headlines of at most eight words in every municipality, each with the place in it', () => {
    const wrong = themes.flatMap((theme) =>
      theme.overskrifter.filter((headline) => {
        const longest = Math.max(
          ...municipalities.map((one) =>
            countWords(
              headline.replaceAll('{navn}', one.navn).replaceAll('{sted}', one.sted ?? `i ${one.navn}`),
            ),
          ),
        );
        return longest > 8 || !/\{(navn|sted)\}/.test(headline) || /[.!?]$/.test(headline);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('offers at least two headlines, so that neighbours need not send the same', () => {
    expect(themes.filter((theme) => theme.overskrifter.length < 2).map((theme) => theme.id)).toEqual([]);
  });

  it('carries its case on figures that are asked for', () => {
    expect(themes.filter((theme) => theme.noegletal.length === 0).map((theme) => theme.id)).toEqual([]);
  });
});

describe('every measure', () => {
  const broken = (is: (measure: Measure) => boolean) => measures.filter(is).map((measure) => measure.id);

  it('says everything a strategy needs', () => {
    const empty = measures.flatMap((measure) =>
      texts(measure, measure.id).flatMap(([path, text]) => (text.trim() === '' ? [path] : [])),
    );
    expect(empty).toEqual([]);
    expect(broken((one) => one.evidens.kilder.length === 0)).toEqual([]);
  });

  it('sets no goal before there can be anything to count', () => {
    const early = ({ frist_maaneder, indikator }: Measure) =>
      indikator.maaneder < frist_maaneder + (indikator.foelges_maaneder ?? 0);
    expect(broken(early)).toEqual([]);
    // Whoever is to be "stadig besat efter 12 måneder" must be followed; what is read in registers looks back.
    const follows = ({ indikator }: Measure) =>
      /stadig .*efter|har været besat i|i løbet af/.test(indikator.hvad) && !indikator.foelges_maaneder;
    expect(broken(follows)).toEqual([]);
  });

  it('has a post and not a person as responsible, and is due inside the council term', () => {
    expect(broken((one) => /^[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ]/.test(one.ansvarlig))).toEqual([]);
    expect(broken((one) => one.frist_maaneder < 1 || one.frist_maaneder > 36)).toEqual([]);
  });

  it('asks the chief of employment something that is answered with a number', () => {
    expect(
      broken((one) => !/\bhvor (mange|stor|lang|ofte|meget|tit|få|høj|lav)/i.test(one.spoergsmaal)),
    ).toEqual([]);
  });

  it('has a demand that reads on after "at"', () => {
    expect(broken((one) => /^at\b|[.!?]$|^[A-ZÆØÅ]/.test(one.krav))).toEqual([]);
  });

  it('calls evidence by a strength that its text does not contradict', () => {
    const trials = measures.filter((one) => one.evidens.styrke === 'forsoeg');
    expect(
      trials
        .filter((one) => !/forsøg|lodtrækning|kontrolgruppe/i.test(one.evidens.tekst))
        .map((one) => one.id),
    ).toEqual([]);
  });

  it('leans on no figure that must not be printed', () => {
    const background = new Set(facts.filter((fact) => fact.brug === 'C').map((fact) => fact.id));
    expect(broken((one) => (one.fakta ?? []).some((id) => background.has(id)))).toEqual([]);
  });
});

describe('every question', () => {
  it('has no open name but the ones that are filled in', () => {
    const allowed = ['{periode}', '{tal}', '{sted}', '{kommune.navn}', '{om_jer.navn}', ...PLACEHOLDERS];
    const strangers = questions.flatMap((question) =>
      texts(question, question.id)
        .flatMap(([, text]) => text.match(/\{[^}]*\}?/g) ?? [])
        .filter((name) => !allowed.includes(name)),
    );
    expect(strangers).toEqual([]);
  });

  it('for a figure gives a sentence with the period, the figure and no full stop', () => {
    const wrong = questions.filter(
      ({ tal }) =>
        tal &&
        (!tal.saetning.includes('{periode}') ||
          !tal.saetning.includes('{tal}') ||
          tal.saetning.endsWith('.')),
    );
    expect(wrong.map((one) => one.id)).toEqual([]);
  });
});
