import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

const EMPTY_PICTURE = /!\[\s*\]\(/;

/** Headings go down one step at a time, there is one title, and every picture has words for those who do not see it. */
export const accessible = rule({
  name: 'tilgaengelig',
  params: {},
  judge: (paper) => {
    const headings = paper.blocks.filter((block) => block.kind === 'heading');
    const skipped = headings.filter(
      (heading, index) => heading.level > (headings[index - 1]?.level ?? 0) + 1,
    );
    const titles = headings.filter((heading) => heading.level === 1);
    const lines = paper.markdown.split('\n');
    return [
      ...(titles.length === 1
        ? []
        : [
            {
              message: `Papiret har ${titles.length} titler; det skal have én.`,
              wayOut: 'Sæt ét # foran titlen og ## foran de andre overskrifter.',
            },
          ]),
      ...skipped.map((heading) => ({
        message: 'Overskriften springer et niveau over.',
        wayOut: 'Sæt ## foran en overskrift under titlen og ### foran en under den.',
        spot: spotOf(heading),
      })),
      ...lines.flatMap((line, index) =>
        EMPTY_PICTURE.test(line)
          ? [
              {
                message: 'Billedet har ingen tekst til den, der ikke kan se det.',
                wayOut: 'Skriv i de kantede parenteser, hvad billedet viser.',
                spot: { line: index + 1, heading: '', excerpt: line },
              },
            ]
          : [],
      ),
    ];
  },
});
