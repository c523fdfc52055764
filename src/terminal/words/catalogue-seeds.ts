import { type Catalogue, findMeasure } from '../../content/catalogue/catalogue.ts';
import type { Seed, SeedPoint } from '../../content/catalogue/seed.ts';
import { isCovered } from '../../content/catalogue/seeds.ts';
import type { DocumentDefinition } from '../../content/documents/document-definition.ts';

/** The documents the project grew from, point by point, each with what covers it: plain lines, fit to be read aloud. */
export function seedsText(catalogue: Catalogue, documents: readonly DocumentDefinition[]): string {
  const ids = new Set(documents.map((document) => document.id));
  const points = catalogue.seeds.flatMap((seed) => seed.punkter);
  const open = points.filter((point) => !isCovered(point, catalogue, ids));
  const seeds = catalogue.seeds.map((seed) => seedText(seed, catalogue, documents));
  const end =
    open.length === 0
      ? `${catalogue.seeds.length} tekster med ${points.length} punkter. Alle er dækket.`
      : `${catalogue.seeds.length} tekster med ${points.length} punkter. Ikke dækket: ${open.map((point) => point.id).join(', ')}.`;
  return `${seeds.join('\n')}\n${end}\n`;
}

function seedText(seed: Seed, catalogue: Catalogue, documents: readonly DocumentDefinition[]): string {
  const source = catalogue.sources.find((candidate) => candidate.id === seed.kilde);
  return [
    `${seed.id}: ${seed.navn}`,
    seed.kort,
    ...(source ? [`Kilde: ${source.udgiver}: ${source.titel}${source.aar ? `, ${source.aar}` : ''}`] : []),
    '',
    ...seed.punkter.flatMap((point) => [...pointLines(point, catalogue, documents), '']),
  ].join('\n');
}

function pointLines(
  point: SeedPoint,
  catalogue: Catalogue,
  documents: readonly DocumentDefinition[],
): readonly string[] {
  const measures = (point.indsatser ?? []).flatMap((id) => {
    const found = findMeasure(catalogue, id);
    return found ? [`Indsats ${id}: ${found.measure.titel}`] : [];
  });
  const papers = (point.dokumenter ?? []).flatMap((id) => {
    const found = documents.find((document) => document.id === id);
    return found ? [`Papir: ${found.titel} (${id})`] : [];
  });
  const questions = (point.spoergsmaal ?? []).flatMap((id) => {
    const found = catalogue.questions.find((question) => question.id === id);
    return found ? [`Spørgsmål til jer: ${found.tekst}`] : [];
  });
  const history = point.historie === undefined ? [] : [`Historie: ${point.historie}`];
  const covered = [...measures, ...papers, ...questions, ...history];
  return [`${point.id}: ${point.tekst}`, ...(covered.length > 0 ? covered : ['Ikke dækket endnu.'])].map(
    (line, index) => (index === 0 ? line : `  ${line}`),
  );
}
