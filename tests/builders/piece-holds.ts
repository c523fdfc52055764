import type { Answers } from '../../src/answers/answers.ts';
import { splitSentences } from '../../src/danish/sentences.ts';
import { parsePaper } from '../../src/papers/read/parse-paper.ts';
import { toldBefore } from '../../src/papers/review/rules/debate/told-before.ts';
import { bodyOf, pieceLimit } from '../../src/papers/write/debate-text.ts';
import { keepsLimit, measureLength } from '../../src/papers/write/fit-length.ts';
import { tooLong } from '../../src/papers/write/too-long.ts';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { CATALOGUE, EXAMPLE_DATE, pieceFrom, proposalOf } from './papers.ts';

/** A piece as it is printed, and the sentences of it that are ours: neither the branch's own words nor the signature. */
export interface WrittenPiece {
  readonly proposal: Proposal;
  readonly markdown: string;
  readonly ours: readonly string[];
}

export function writePiece(answers: Answers): WrittenPiece {
  const proposal = proposalOf(answers);
  const markdown = pieceFrom(proposal);
  const own = new Set(
    proposal.debate.plan.parts.flatMap((part) => part.own.flatMap((text) => splitSentences(text))),
  );
  const ours = bodyOf(markdown)
    .split('\n')
    .flatMap(splitSentences)
    .filter((sentence) => !own.has(sentence));
  return { proposal, markdown, ours };
}

/** What a debate piece breaks of what holds for every one of them. */
export function brokenPromises({ proposal: { debate }, markdown, ours }: WrittenPiece): readonly string[] {
  const length = measureLength(markdown);
  const context = { date: EXAMPLE_DATE, catalogue: CATALOGUE, known: null } as never;
  const untold = toldBefore.judge(parsePaper(markdown), {} as never, context);
  return [
    ...(markdown.includes('INDSÆT') ? ['a gap in what is to be printed'] : []),
    ...(keepsLimit(length, pieceLimit(debate)) || tooLong(length, pieceLimit(debate), debate.own) !== null
      ? []
      : ['longer than the newspaper takes']),
    ...(untold === 'unjudged' ? [] : untold)
      .filter(({ spot }) => spot !== undefined && ours.some((sentence) => spot.excerpt.includes(sentence)))
      .map(({ message }) => `of ours: ${message}`),
    ...(/^(?:Han|Hun|De|Det|Den|Sådan|Derfor|Dermed)(?!\p{L})/u.test(ours[0] ?? '')
      ? [`leans on nothing: ${ours[0]}`]
      : []),
    ...(ours.filter((sentence) => /^(?:Vi beder|(?:Inden d|D)en \d+\. \p{L}+ bør)/u.test(sentence)).length ===
    1
      ? []
      : ['not one demand']),
  ];
}
