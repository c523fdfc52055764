import type { Answers } from '../../src/answers/answers.ts';
import { splitSentences } from '../../src/danish/sentences.ts';
import { bodyOf, pieceLimit } from '../../src/papers/write/debate-text.ts';
import { keepsLimit, measureLength } from '../../src/papers/write/fit-length.ts';
import { paperNamed, papersAskedFor, proposalOf } from './papers.ts';
import { review } from './review.ts';

/** The sentences of a piece that are ours: neither the branch's own words nor greeting and signature. */
export function oursIn(answers: Answers): readonly string[] {
  const own = new Set(
    proposalOf(answers).debate.plan.parts.flatMap((part) => part.own.flatMap((text) => splitSentences(text))),
  );
  const piece = paperNamed(papersAskedFor('debat', answers), 'debatindlaeg');
  return bodyOf(piece)
    .split('\n')
    .flatMap(splitSentences)
    .filter((sentence) => !own.has(sentence));
}

/** What a debate piece of these answers breaks of what holds for every one of them. */
export function brokenPromises(answers: Answers): readonly string[] {
  const { debate } = proposalOf(answers);
  const papers = papersAskedFor('debat', answers);
  const piece = paperNamed(papers, 'debatindlaeg');
  const ours = oursIn(answers);
  const told = review('debatindlaeg', piece, answers).findings.filter(({ rule }) => rule === 'fortalt-foer');
  return [
    ...(piece.includes('INDSÆT') ? ['a gap in what is to be printed'] : []),
    ...(keepsLimit(measureLength(piece), pieceLimit(debate)) ||
    paperNamed(papers, 'debatindlaeg-ekstra').includes('**For langt.**')
      ? []
      : ['longer than the newspaper takes, and nothing said']),
    ...told
      .filter(({ spot }) => spot !== null && ours.some((sentence) => spot.excerpt.includes(sentence)))
      .map(({ message }) => `of ours: ${message}`),
    ...ours
      .filter(
        (sentence) =>
          /^(?:Han|Hun|De|Det|Den|Sådan|Derfor|Dermed)(?!\p{L})/u.test(sentence) &&
          !ours.slice(0, ours.indexOf(sentence)).length,
      )
      .map((sentence) => `leans on nothing: ${sentence}`),
    ...(ours.filter((sentence) => /^Vi beder/.test(sentence)).length === 1 ? [] : ['not one demand']),
  ];
}
