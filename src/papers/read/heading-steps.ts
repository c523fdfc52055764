import type { Token, Tokens } from 'marked';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { printedLine } from './printed-words.ts';

/**
 * Holds the headings against the rule that none skips a level on the way down: a reader who jumps from heading to heading
 * would look for the one that is missing. PDF/UA-1, 7.4.2 (veraPDF 7.4.2-1). Fault: `heading-skipped`.
 */
export function checkHeadingSteps(tokens: readonly Token[]): Result<undefined> {
  let above = 0;
  for (const heading of headingsIn(tokens)) {
    if (heading.depth > above + 1) return failure(skipped(heading, above + 1));
    above = heading.depth;
  }
  return success(undefined);
}

/** In the order they are read, also those inside quotations and lists. */
function* headingsIn(tokens: readonly Token[]): Generator<Tokens.Heading> {
  for (const token of tokens) {
    if (token.type === 'heading') yield token as Tokens.Heading;
    else if (token.type === 'list') yield* headingsIn(token.items);
    else if ('tokens' in token) yield* headingsIn(token.tokens ?? []);
  }
}

function skipped(heading: Tokens.Heading, highest: number): Fault {
  const marks = (depth: number) => '#'.repeat(depth);
  return {
    code: 'heading-skipped',
    severity: 'error',
    message: `Overskriften »${printedLine(heading.tokens)}« springer et niveau over: den har ${marks(heading.depth)}, hvor der højst kan stå ${marks(highest)}.`,
    wayOut: `Skriv ${marks(highest)} foran overskriften, eller sæt den overskrift ind, der mangler over den.`,
  };
}
