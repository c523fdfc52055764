import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Catalogue } from './catalogue.ts';
import { crossReferenceFaults } from './cross-references.ts';
import { type BaseQuestions, deriveQuestions } from './derive-questions.ts';
import type { Section } from './question.ts';
import { createRegisterReader, type NamedText } from './read-register.ts';
import type { Fact, LawEntry, Municipality, Source, Term } from './registers.ts';
import type { Theme } from './theme.ts';

/** The texts of strategies/ and schemas/, read by whoever knows the file system. */
export interface CatalogueFiles {
  /** Every file below strategies/, by its path there: "temaer/screening.yaml". */
  readonly strategies: readonly NamedText[];
  /** Every JSON Schema, by its file name: "tema.schema.json". */
  readonly schemas: readonly NamedText[];
}

type QuestionFile = BaseQuestions & { readonly afsnit: readonly Section[] };

/**
 * Reads, checks and joins everything in strategies/.
 *
 * Errors: `catalogue-yaml`, `catalogue-schema`, `catalogue-missing-file`, `catalogue-reference`, each with its file.
 */
export function loadCatalogue(files: CatalogueFiles): Result<Catalogue> {
  const reader = createRegisterReader(files.schemas);
  const faults: Fault[] = [];
  const read = <T>(name: string, schema: string): T | undefined => {
    const file = files.strategies.find((candidate) => candidate.name === name);
    if (!file) {
      faults.push(missingFile(name));
      return undefined;
    }
    const result = reader<T>(file, schema);
    if (result.ok) return result.value;
    faults.push(...result.faults);
    return undefined;
  };

  const questions = read<QuestionFile>('spoergsmaal.yaml', 'spoergsmaal.schema.json');
  const facts = read<readonly Fact[]>('fakta.yaml', 'fakta.schema.json');
  const laws = read<readonly LawEntry[]>('lov.yaml', 'lov.schema.json');
  const sources = read<readonly Source[]>('kilder.yaml', 'kilder.schema.json');
  const terms = read<readonly Term[]>('ord.yaml', 'ord.schema.json');
  const municipalities = read<readonly Municipality[]>('kommuner.yaml', 'kommuner.schema.json');
  const themes = files.strategies
    .filter((file) => file.name.startsWith('temaer/'))
    .map((file) => read<Theme>(file.name, 'tema.schema.json'))
    .filter((theme) => theme !== undefined)
    .sort((a, b) => a.raekkefoelge - b.raekkefoelge);
  if (faults.length > 0 || !questions || !facts || !laws || !sources || !terms || !municipalities) {
    return failure(...faults);
  }

  const catalogue: Catalogue = {
    sections: questions.afsnit,
    questions: deriveQuestions(
      questions,
      themes,
      questions.afsnit.map((section) => section.id),
    ),
    themes,
    facts,
    laws,
    sources,
    terms,
    municipalities,
  };
  const references = crossReferenceFaults(catalogue);
  return references.length > 0 ? failure(...references) : success(catalogue);
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
