import type { Answers } from '../../src/answers/answers.ts';
import { findMunicipality } from '../../src/answers/find-municipality.ts';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import { paperTerms } from '../../src/papers/read/paper-terms.ts';
import { parsePaper } from '../../src/papers/read/parse-paper.ts';
import { type Paper, renderDocuments } from '../../src/papers/write/render-documents.ts';
import { buildProposal } from '../../src/proposal/build-proposal.ts';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { projectFiles, realCatalogue, realDocuments } from './real-catalogue.ts';

/** The day the finished examples are of. */
export const EXAMPLE_DATE = '2026-11-22';

export const CATALOGUE = realCatalogue();
const LIBRARY = realDocuments();

const PIECE_ALONE = {
  documents: LIBRARY.documents
    .filter(({ id }) => id === 'debat')
    .map((document) => ({ ...document, filer: document.filer.slice(0, 1) })),
  askedFor: true,
};

/** The model of the papers, made with the catalogue that is shipped. */
export function proposalOf(answers: Answers, date = EXAMPLE_DATE): Proposal {
  const name = (answers.kommune as { readonly navn: string }).navn;
  const municipality = findMunicipality(CATALOGUE.municipalities, name);
  if (!municipality) throw new Error(`${name} is not in the register.`);
  return buildProposal({ answers, catalogue: CATALOGUE, municipality, date });
}

/** Every paper that these answers give rise to, made with the catalogue and the templates that are shipped. */
export function papersOf(answers: Answers, date = EXAMPLE_DATE): readonly Paper[] {
  return renderDocuments(proposalOf(answers, date), CATALOGUE, LIBRARY);
}

/** One document as somebody gets it who asks for it by name. */
export function papersAskedFor(id: string, answers: Answers, date = EXAMPLE_DATE): readonly Paper[] {
  const documents = LIBRARY.documents.filter((document) => document.id === id);
  return renderDocuments(proposalOf(answers, date), CATALOGUE, LIBRARY, { documents, askedFor: true });
}

/** The debate piece alone, for tests that make many. */
export function pieceOf(answers: Answers, date = EXAMPLE_DATE): string {
  return pieceFrom(proposalOf(answers, date));
}

/** The same of a proposal that is made already, and without what goes with it. */
export function pieceFrom(proposal: Proposal): string {
  return renderDocuments(proposal, CATALOGUE, LIBRARY, PIECE_ALONE)[0]?.markdown ?? '';
}

/** The answer files in examples/, by the name of their folder. */
export function exampleAnswers(): readonly { readonly name: string; readonly answers: Answers }[] {
  return projectFiles('examples', 'svar.yaml').map((file) => {
    const parsed = parseAnswers(file.text, file.name);
    if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
    return { name: file.name.split('/')[0] ?? '', answers: parsed.value.answers };
  });
}

/** The Markdown of the paper with this file name. */
export function paperNamed(papers: readonly Paper[], name: string): string {
  return papers.find((one) => one.name === name)?.markdown ?? '';
}

/** Every term in a text that is outdated or unfitting on the date. */
export function termsIn(markdown: string, date: string): readonly string[] {
  return paperTerms(parsePaper(markdown), CATALOGUE.terms, date).map(
    (hit) => `${hit.term.id}: ${hit.found} (line ${hit.line})`,
  );
}
