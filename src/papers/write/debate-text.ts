import type { Debate } from '../../proposal/model/debate.ts';
import type { LengthLimit } from './fit-length.ts';

/** The limit of the newspaper. */
export function pieceLimit(debate: Debate): LengthLimit {
  return { words: debate.maxWords, characters: debate.maxCharacters };
}

/** The piece without headline, note of an example and signature: what the branch is measured by. */
export function bodyOf(markdown: string): string {
  return markdown
    .replace(/^# .*$/m, '')
    .replace(/^> \*\*Eksempel\.\*\*.*$/m, '')
    .replace(/^\*[^*\n]+\*$/gm, '')
    .trim();
}

/** What the branch wrote itself and the piece may print: each text as it was answered. */
export function ownTexts(debate: Debate): readonly string[] {
  return debate.own.flatMap((one) =>
    one.text === null ? [] : [one.path === 'debat.krav' ? debate.demand : one.text],
  );
}
