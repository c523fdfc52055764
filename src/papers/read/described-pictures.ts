import type { Token, Tokens } from 'marked';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { pictureText } from './printed-words.ts';

/** The pictures of a paper in the order they are met. Fault: `picture-without-text`. PDF/UA-1, 7.3 (veraPDF 7.3-1). */
export function describedPictures(tokens: readonly Token[]): Result<readonly Tokens.Image[]> {
  const pictures = [...picturesIn(tokens)];
  const silent = pictures.find((picture) => pictureText(picture) === '');
  return silent === undefined ? success(pictures) : failure(withoutText(silent.href));
}

function* picturesIn(tokens: readonly Token[]): Generator<Tokens.Image> {
  for (const token of tokens) {
    if (token.type === 'image') yield token as Tokens.Image;
    else if (token.type === 'list') yield* picturesIn(token.items);
    else if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      for (const cell of [...header, ...rows.flat()]) yield* picturesIn(cell.tokens);
    } else if ('tokens' in token) yield* picturesIn(token.tokens ?? []);
  }
}

function withoutText(address: string): Fault {
  return {
    code: 'picture-without-text',
    severity: 'error',
    message: `Billedet ${address} har ingen tekst til dem, der ikke kan se det.`,
    wayOut: `Skriv i de kantede parenteser, hvad billedet viser: ![Rampen ved rådhusets indgang](${address})`,
  };
}
