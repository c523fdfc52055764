import { fieldsOf, readText } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';
import { figureDifferences } from '../review/rules/evidence/same-figures.ts';
import { findGaps } from '../write/find-gaps.ts';
import { questionOfGap } from './gap-question.ts';
import type { FinishedSet, Found, GateRule } from './gate-rule.ts';

const FREE =
  /uden nye penge|uden en bevilling|ikke nye penge|koster ikke noget|inden for rammen|omprioritering/i;
/** The papers that are about the one demand. */
const OF_THE_DEMAND = ['moedeoplaeg', 'debatindlaeg'];

/** What needs the papers as they lie, with the hand edits of the branch in them. */
export const PAPER_RULES: readonly GateRule[] = [
  {
    name: 'no-gap',
    holds: 'Der står ikke INDSÆT i det, der er færdigt.',
    judge: ({ papers, proposal }) =>
      papers.flatMap(({ name, markdown }) =>
        gapsToFill(markdown).map((gap) => ({
          question: questionOfGap(gap, proposal),
          message: `Der mangler noget: ${gap.replace(/^INDSÆT:? ?/, '')}.`,
          paper: name,
        })),
      ),
  },
  {
    name: 'same-figure-period-and-demand',
    holds: 'Tal, periode og krav er de samme i alle papirer.',
    judge: ({ papers, proposal }) =>
      papers.flatMap(({ name, markdown }) =>
        figureDifferences(parsePaper(markdown), proposal).map(({ message }) => ({
          question: proposal.figures.find((one) => message.includes(one.name))?.id ?? 'debat.krav',
          message,
          paper: name,
        })),
      ),
  },
  {
    name: 'one-demand',
    holds: 'Oplægget og indlægget beder om det samme.',
    judge: ({ papers, proposal }) =>
      papers
        .filter(({ name }) => OF_THE_DEMAND.includes(name))
        .filter(({ markdown }) => !textOf(markdown).includes(proposal.debate.demand))
        .map(({ name }) => ({
          question: 'debat.krav',
          message: `Kravet står ikke i papiret, som I har svaret: »${proposal.debate.demand}«.`,
          paper: name,
        })),
  },
  {
    name: 'no-copy-to-the-addressee',
    holds: 'Ingen får både papiret og en kopi.',
    judge: ({ papers }) =>
      papers.flatMap(({ name, markdown }) => {
        const fields = fieldsOf(parsePaper(markdown));
        const to = (fields.get('Til')?.value ?? '').split(',')[0]?.trim().toLocaleLowerCase('da') ?? '';
        const copy = (fields.get('Kopi til')?.value ?? '').toLocaleLowerCase('da');
        return to !== '' && copy.includes(to)
          ? [
              {
                question: 'kommune.socialudvalg',
                message: 'Udvalget får både papiret og en kopi af det.',
                paper: name,
              },
            ]
          : [];
      }),
  },
  {
    name: 'one-sender',
    holds: 'Afsenderen er den samme i alle papirer.',
    judge: (set) => differing(set, 'Fra', 'om_jer.navn', 'Afsenderen'),
  },
  {
    name: 'nothing-is-free-that-has-an-amount',
    holds: 'Et krav med et beløb er ikke gratis i noget papir.',
    judge: ({ papers, proposal }) =>
      proposal.debate.demandAmount
        ? papers
            .filter(({ name }) => OF_THE_DEMAND.includes(name))
            .filter(({ markdown }) => FREE.test(textOf(markdown)))
            .map(({ name }) => ({
              question: 'debat.krav',
              message: 'Kravet nævner et beløb, og papiret siger, at det ikke koster nye penge.',
              paper: name,
            }))
        : [],
  },
];

/** A field too narrow for where to look says only TAL; the same gap stands in full elsewhere in the paper. */
function gapsToFill(markdown: string): readonly string[] {
  const gaps = [...new Set(findGaps(markdown))];
  return gaps.filter((gap) => gap !== 'INDSÆT TAL' || !gaps.some((one) => one.startsWith('INDSÆT TAL:')));
}

/** The words of a paper in one line, as a reader sees them. */
function textOf(markdown: string): string {
  return readText(parsePaper(markdown).blocks).replace(/\s+/g, ' ');
}

function differing({ papers }: FinishedSet, field: string, question: string, what: string): readonly Found[] {
  const told = papers.flatMap(({ name, markdown }) => {
    const value = fieldsOf(parsePaper(markdown)).get(field)?.value;
    return value === undefined ? [] : [{ name, value: value.split(', ').slice(0, 2).join(', ') }];
  });
  return told
    .filter(({ value }) => value !== told[0]?.value)
    .map(({ name, value }) => ({
      question,
      message: `${what} er her »${value}« og i ${told[0]?.name} »${told[0]?.value}«.`,
      paper: name,
    }));
}
