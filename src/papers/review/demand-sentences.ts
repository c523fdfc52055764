import type { PaperSentence, PaperText } from '../read/paper-text.ts';

const DEMAND =
  /(?<!\p{L})(?:vi (?:beder|opfordrer|foreslår|kræver|vil have|ønsker|har (?:ét|et) forslag til)|(?:beder|opfordrer|foreslår) vi|bør \p{L}*(?:udvalg|byråd|kommunalbestyrelse|borgerrepræsentation)\p{L}*|bør (?:\p{L}+[ -]+){1,6}\p{L}*udvalg\p{L}*)(?!\p{L})/iu;

/** The sentences of a piece that ask for something. */
export function demandSentences(paper: PaperText): readonly PaperSentence[] {
  return paper.sentences.filter(({ text }) => DEMAND.test(text));
}
