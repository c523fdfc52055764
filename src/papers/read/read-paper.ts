import { Marked, type Token, type Tokens, type TokensList } from 'marked';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { describedPictures } from './described-pictures.ts';
import { footnoteReader, notesAtEnd } from './footnotes.ts';
import { gapMarker } from './gap-marker.ts';
import { checkHeadingSteps } from './heading-steps.ts';
import { plainText } from './plain-text.ts';

/** Quotations and lists inside each other; a paper for people needs three. */
const deepestNesting = 40;

/** A finished paper as Markdown tokens: what every format is made from. */
export interface ReadPaper {
  readonly tokens: TokensList;
  /** The words of the first heading at the top level. */
  readonly title: string;
  /** In the order they are met; each has words for those who do not see it. */
  readonly pictures: readonly Tokens.Image[];
}

/**
 * Reads the Markdown of a paper, and refuses what no accessible document can be made of. Notes stand at the end.
 * Faults: `no-title` (no heading at the top level), `heading-skipped`, `picture-without-text`, `markdown-too-deep`.
 */
export function readPaper(markdown: string): Result<ReadPaper> {
  // A bare address in an answer stays text: how many links a paper has must not depend on what somebody answered.
  const marked = new Marked(
    { tokenizer: { url: () => undefined } },
    { extensions: [gapMarker] },
    footnoteReader(),
  );
  const read = lex(marked, markdown.normalize('NFC'));
  const tokens = read && notesAtEnd(read);
  if (tokens === undefined || isDeeperThan(deepestNesting, tokens)) return failure(tooDeep);
  const title = titleOf(tokens);
  if (title === '') return failure(noTitle);
  const steps = checkHeadingSteps(tokens);
  if (!steps.ok) return steps;
  const pictures = describedPictures(tokens);
  return pictures.ok ? success({ tokens, title, pictures: pictures.value }) : pictures;
}

/** undefined when the nesting is so deep that marked runs out of stack. */
function lex(marked: Marked, markdown: string): TokensList | undefined {
  try {
    return marked.lexer(markdown);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isDeeperThan(levels: number, tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    const inner: readonly Token[] =
      token.type === 'list' ? token.items : 'tokens' in token ? (token.tokens ?? []) : [];
    return inner.length > 0 && (levels === 0 || isDeeperThan(levels - 1, inner));
  });
}

function titleOf(tokens: readonly Token[]): string {
  const heading = tokens.find((token) => token.type === 'heading' && token.depth === 1);
  return heading !== undefined && 'tokens' in heading ? plainText(heading.tokens ?? []) : '';
}

const noTitle: Fault = {
  code: 'no-title',
  severity: 'error',
  message: 'Teksten mangler en titel, og den skal papiret have.',
  wayOut: 'Skriv titlen øverst med en havelåge og et mellemrum foran, for eksempel: # Forslag til strategi',
};

const tooDeep: Fault = {
  code: 'markdown-too-deep',
  severity: 'error',
  message: 'Teksten har for mange citater eller lister inde i hinanden til at blive sat op.',
  wayOut:
    'Se efter en linje, der begynder med mange > eller indrykninger, og skriv den som almindelig tekst.',
};
