import type { SeedCovered, SeedsCovered } from '../../content/catalogue/seeds.ts';

/** The documents the project grew from, point by point, each with what covers it: plain lines, fit to be read aloud. */
export function seedsText({ seeds, points, open }: SeedsCovered): string {
  const end = open.length === 0 ? 'Alle er dækket.' : `Ikke dækket: ${open.join(', ')}.`;
  return `${seeds.map(seedText).join('\n')}\n${seeds.length} tekster med ${points} punkter. ${end}\n`;
}

function seedText({ seed, source, points }: SeedCovered): string {
  return [
    `${seed.id}: ${seed.navn}`,
    seed.kort,
    ...(source ? [`Kilde: ${source.udgiver}: ${source.titel}${source.aar ? `, ${source.aar}` : ''}`] : []),
    '',
    ...points.flatMap((point) => [...pointLines(point), '']),
  ].join('\n');
}

function pointLines({ point, coverage, covered }: SeedCovered['points'][number]): readonly string[] {
  const { measures, documents, questions, history } = coverage;
  const lines = covered
    ? [
        ...measures.map(({ id, titel }) => `Indsats ${id}: ${titel}`),
        ...documents.map(({ id, titel }) => `Papir: ${titel} (${id})`),
        ...questions.map(({ tekst }) => `Spørgsmål til jer: ${tekst}`),
        ...(history === null ? [] : [`Historie: ${history}`]),
      ]
    : ['Ikke dækket endnu.'];
  return [`${point.id}: ${point.tekst}`, ...lines.map((line) => `  ${line}`)];
}
