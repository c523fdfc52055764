import type { Fault } from '../fault.ts';
import type { Catalogue } from './catalogue.ts';

/** Every id that one entry uses and no other entry has, and every id that is used twice. */
export function crossReferenceFaults(catalogue: Catalogue): readonly Fault[] {
  const sources = idSet(catalogue.sources);
  const facts = idSet(catalogue.facts);
  const laws = idSet(catalogue.laws);
  const figures = new Set(
    catalogue.questions.filter((question) => question.type === 'tal').map((question) => question.id),
  );
  const questionIds = idSet(catalogue.questions);
  const faults: Fault[] = [];
  const need = (
    known: ReadonlySet<string>,
    ids: readonly string[] | undefined,
    user: string,
    what: string,
  ) => {
    for (const id of ids ?? []) if (!known.has(id)) faults.push(unresolved(user, what, id));
  };

  for (const theme of catalogue.themes) {
    for (const measure of theme.indsatser) {
      need(sources, measure.evidens.kilder, measure.id, 'kilden');
      need(facts, measure.fakta, measure.id, 'tallet');
      need(laws, measure.lov, measure.id, 'lovreglen');
      need(figures, measure.indikator.tal ? [measure.indikator.tal] : [], measure.id, 'spørgsmålet');
    }
    need(figures, theme.noegletal, theme.id, 'spørgsmålet');
    for (const argument of theme.argumenter) {
      need(sources, argument.kilder, theme.id, 'kilden');
      need(facts, argument.fakta, theme.id, 'tallet');
    }
  }
  for (const fact of catalogue.facts) need(sources, [fact.kilde], fact.id, 'kilden');
  for (const law of catalogue.laws) need(sources, law.kilder, law.id, 'kilden');
  for (const question of catalogue.questions) {
    need(questionIds, Object.keys(question.hvis ?? {}), question.id, 'spørgsmålet');
    need(figures, question.maal_for ? [question.maal_for] : [], question.id, 'spørgsmålet');
  }
  return [...faults, ...duplicates(catalogue)];
}

function idSet(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

function duplicates(catalogue: Catalogue): readonly Fault[] {
  const lists: readonly (readonly { readonly id: string }[])[] = [
    catalogue.themes,
    catalogue.themes.flatMap((theme) => theme.indsatser),
    catalogue.questions,
    catalogue.facts,
    catalogue.laws,
    catalogue.sources,
    catalogue.terms,
  ];
  return lists.flatMap((list) =>
    list
      .filter((entry, index) => list.findIndex((other) => other.id === entry.id) !== index)
      .map((entry) => fault(`Navnet ${entry.id} er brugt to gange i kataloget.`, 'Giv den ene et andet id.')),
  );
}

function unresolved(user: string, what: string, id: string): Fault {
  return fault(
    `${user} henviser til ${what} ${id}, som ikke findes.`,
    'Ret navnet, eller tilføj det, der mangler.',
  );
}

function fault(message: string, wayOut: string): Fault {
  return { code: 'catalogue-reference', severity: 'error', message, wayOut };
}
