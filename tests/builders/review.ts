import type { Answers } from '../../src/answers/answers.ts';
import { loadReview } from '../../src/content/checklists/load-review.ts';
import { type Finding, type Review, reviewPaper } from '../../src/papers/review/review-paper.ts';
import type { ReviewContext } from '../../src/papers/review/rule.ts';
import { CATALOGUE, EXAMPLE_DATE, exampleAnswers, paperNamed, papersOf, proposalOf } from './papers.ts';
import { projectFiles } from './real-catalogue.ts';

const WORDS = projectFiles('strategies', 'sprog.yaml')[0]?.text ?? '';
/** The checklists and words that are shipped. */
export const REVIEW = loadReview(projectFiles('templates', 'kontrol.yaml'), WORDS);

/** Reads a paper as `kontrol` does; without answers when none are given. */
export function review(name: string, markdown: string, answers: Answers | null = null): Review {
  const known: ReviewContext['known'] = answers && { answers, proposal: proposalOf(answers) };
  const context = { date: EXAMPLE_DATE, catalogue: CATALOGUE, words: REVIEW.words, known };
  return reviewPaper(name, markdown, REVIEW.checklists, context);
}

/** The answers of the full example, with figures of the country that an example, being made up, leaves out. */
export function randers(): Answers {
  const found = exampleAnswers().find((one) => one.name === 'randers');
  if (!found) throw new Error('There is no example called randers.');
  const figures = found.answers.tal as Readonly<Record<string, object>>;
  const fleksjob = { ...figures.fleksjob, landet: 94_300 };
  const ledighedsydelse = { ...figures.ledighedsydelse, landet: 15_200 };
  return { ...found.answers, tal: { ...figures, fleksjob, ledighedsydelse } } as Answers;
}

const papers = papersOf(randers());

/** A paper of the full example. */
export function sound(name: string): string {
  return paperNamed(papers, name);
}

/** "S-07 siger" for each finding: the point and the rule. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ point, rule }) => `${point} ${rule}`);
}
