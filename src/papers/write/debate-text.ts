import type { Debate } from '../../proposal/model/debate.ts';
import { type PaperBlock, readText } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';
import type { LengthLimit } from './fit-length.ts';

/** The limit of the newspaper; without end where the branch has given none. */
export function pieceLimit({ maxWords, maxCharacters }: Debate): LengthLimit {
  return {
    words: maxWords ?? Number.POSITIVE_INFINITY,
    characters: maxCharacters ?? Number.POSITIVE_INFINITY,
  };
}

/** What is read of the piece below its headline and above its signature, a block a line: what the branch is measured by. */
export function bodyOf(markdown: string): string {
  return readText(parsePaper(markdown).blocks.filter((block) => block.level !== 1 && !isSignature(block)));
}

/** A line wholly in italics. */
function isSignature({ kind, tokens }: PaperBlock): boolean {
  return kind === 'paragraph' && tokens.length === 1 && tokens[0]?.type === 'em';
}

/** What the branch wrote itself and the piece may print: each text as it was answered. */
export function ownTexts(debate: Debate): readonly string[] {
  return debate.own.flatMap((one) =>
    one.text === null ? [] : [one.path === 'debat.krav' ? debate.demand : one.text],
  );
}
