import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { Catalogue } from './catalogue.ts';
import { claimFaults } from './claim-faults.ts';
import type { CommonObjection } from './common-objection.ts';
import { crossReferenceFaults } from './cross-references.ts';
import { type BaseQuestions, deriveQuestions } from './derive-questions.ts';
import type { FigureSource } from './figure-source.ts';
import { createOrigins } from './origins.ts';
import { overlay, unknownFiles, withOwnMeasures } from './own-files.ts';
import type { PrivacyWords } from './privacy-words.ts';
import type { Section } from './question.ts';
import { createRegisterReader, type NamedText, type ReadFile } from './read-register.ts';
import type { Fact, LawEntry, Municipality, Source, Term } from './registers.ts';
import type { Seed } from './seed.ts';
import type { Measure, Theme } from './theme.ts';

/** The texts of strategies/ and schemas/, read by whoever knows the file system. */
export interface CatalogueFiles {
  /** Every file below strategies/, by its path there: "temaer/screening.yaml". */
  readonly strategies: readonly NamedText[];
  /** Every JSON Schema, by its file name: "tema.schema.json". */
  readonly schemas: readonly NamedText[];
  /** The files of a folder of one's own, laid out like strategies/. What has the same id takes the place of ours. */
  readonly own?: readonly NamedText[];
}

type QuestionFile = BaseQuestions & { readonly afsnit: readonly Section[] };

/**
 * Reads, checks and joins everything in strategies/, with a catalogue of one's own laid over it.
 *
 * Errors: those of createRegisterReader, `catalogue-missing-file`, `catalogue-unknown-file`, `catalogue-reference`, `catalogue-claim`.
 */
export function loadCatalogue({ strategies, schemas, own = [] }: CatalogueFiles): Result<Catalogue> {
  const reader = createRegisterReader(schemas);
  const origins = createOrigins();
  const faults: Fault[] = [...unknownFiles(own)];
  const read = <T>(file: NamedText, schema: string): ReadFile<T> | undefined => {
    const result = reader<T>(file, schema);
    if (!result.ok) faults.push(...result.faults);
    return result.ok ? result.value : undefined;
  };
  const shipped = <T>(name: string, schema: string): ReadFile<T> | undefined => {
    const file = strategies.find((candidate) => candidate.name === name);
    if (!file) faults.push(missingFile(name));
    return file && read<T>(file, schema);
  };
  const entries = <T extends { readonly id: string }>(name: string): readonly T[] => {
    const schema = name.replace('.yaml', '.schema.json');
    const mine = own.find((file) => file.name === name);
    const files = [shipped<readonly T[]>(name, schema), mine && read<readonly T[]>(mine, schema)];
    const lists = files.map((file) => {
      file?.value.forEach((entry, index) => {
        origins.remember(entry, file.parsed, [String(index)]);
      });
      faults.push(...duplicates(file?.value ?? [], (entry) => origins.placeOf(entry, ['id'])));
      return file?.value ?? [];
    });
    return overlay(lists[0] ?? [], lists[1] ?? []);
  };
  const themesIn = (files: readonly NamedText[]): readonly Theme[] =>
    files
      .filter((file) => file.name.startsWith('temaer/'))
      .flatMap((file) => {
        const theme = read<Theme>(file, 'tema.schema.json');
        if (!theme) return [];
        origins.remember(theme.value, theme.parsed, []);
        theme.value.indsatser.forEach((measure, index) => {
          origins.remember(measure, theme.parsed, ['indsatser', String(index)]);
        });
        return [theme.value];
      });

  const questions = shipped<QuestionFile>('spoergsmaal.yaml', 'spoergsmaal.schema.json')?.value;
  const facts = entries<Fact>('fakta.yaml');
  const laws = entries<LawEntry>('lov.yaml');
  const sources = entries<Source>('kilder.yaml');
  const terms = entries<Term>('ord.yaml');
  const objections = entries<CommonObjection>('indvendinger.yaml');
  const seeds = entries<Seed>('froe.yaml');
  const figureSources = entries<FigureSource>('tal-kilder.yaml');
  const municipalities =
    shipped<readonly Municipality[]>('kommuner.yaml', 'kommuner.schema.json')?.value ?? [];
  const privacy = shipped<PrivacyWords>('privatliv.yaml', 'privatliv.schema.json')?.value;
  const ownMeasures = own
    .filter((file) => file.name.startsWith('indsatser/'))
    .map((file) => {
      const list = read<readonly Measure[]>(file, 'indsatser.schema.json');
      list?.value.forEach((measure, index) => {
        origins.remember(measure, list.parsed, [String(index)]);
      });
      return { file, measures: list?.value ?? [] };
    });
  const joined = withOwnMeasures(overlay(themesIn(strategies), themesIn(own)), ownMeasures);
  faults.push(...joined.faults);
  if (faults.length > 0 || !questions || !privacy) return failure(...faults);

  const themes = joined.themes.toSorted((a, b) => a.raekkefoelge - b.raekkefoelge);
  const sections = questions.afsnit.map((section) => section.id);
  const catalogue: Catalogue = {
    sections: questions.afsnit,
    questions: deriveQuestions(questions, themes, sections),
    themes,
    facts,
    laws,
    sources,
    terms,
    objections,
    municipalities,
    figureSources,
    privacy,
    seeds,
  };
  const references = [
    ...crossReferenceFaults(catalogue, origins),
    ...claimFaults(catalogue, origins),
    ...duplicates(
      themes.flatMap((theme) => theme.indsatser),
      (entry) => origins.placeOf(entry, ['id']),
    ),
    ...duplicates(catalogue.questions, () => undefined),
  ];
  return references.length > 0 ? failure(...references) : success(catalogue);
}

/** Every id that stands twice, shown where it stands the second time. */
function duplicates<T extends { readonly id: string }>(
  list: readonly T[],
  placeOf: (entry: T) => Fault['place'],
): readonly Fault[] {
  return list
    .filter((entry, index) => list.findIndex((other) => other.id === entry.id) !== index)
    .map((entry) => {
      const place = placeOf(entry);
      return {
        code: 'catalogue-reference',
        severity: 'error',
        message: `Navnet ${entry.id} er brugt to gange i kataloget.`,
        wayOut: 'Giv den ene et andet id.',
        ...(place ? { place } : {}),
      };
    });
}

function missingFile(name: string): Fault {
  return {
    code: 'catalogue-missing-file',
    severity: 'error',
    message: `Filen ${name} mangler i kataloget.`,
    wayOut: 'Hent brobygger igen, eller læg filen tilbage i mappen strategies.',
    place: { file: `strategies/${name}` },
  };
}
