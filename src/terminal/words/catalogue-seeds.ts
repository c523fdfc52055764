import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { Seed, SeedPoint } from '../../content/catalogue/seed.ts';
import { coverageOf, isCovered } from '../../content/catalogue/seeds.ts';
import type { DocumentDefinition } from '../../content/documents/document-definition.ts';

/** The documents the project grew from, point by point, each with what covers it: plain lines, fit to be read aloud. */
export function seedsText(catalogue: Catalogue, documents: readonly DocumentDefinition[]): string {
  const points = catalogue.seeds.flatMap((seed) => seed.punkter);
  const open = points.filter((point) => !isCovered(coverageOf(point, catalogue, documents)));
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
  const coverage = coverageOf(point, catalogue, documents);
  const covered = [
    ...coverage.measures.map(({ id, titel }) => `Indsats ${id}: ${titel}`),
    ...coverage.documents.map(({ id, titel }) => `Papir: ${titel} (${id})`),
    ...coverage.questions.map(({ tekst }) => `Spørgsmål til jer: ${tekst}`),
    ...(coverage.history === null ? [] : [`Historie: ${coverage.history}`]),
  ];
  const lines = isCovered(coverage) ? covered : ['Ikke dækket endnu.'];
  return [`${point.id}: ${point.tekst}`, ...lines.map((line) => `  ${line}`)];
}
