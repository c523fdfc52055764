import type { Tokens } from 'marked';
import { pictureText } from '../../../papers/read/printed-words.ts';
import type { Picture, Pictures } from '../../picture.ts';
import type { KnownParts } from './spans-from-word.ts';

/** Stands for any picture where only its place in the text counts. */
const SOME_PICTURE: Picture = { kind: 'image/png', bytes: new Uint8Array([0]), width: 1, height: 1 };

/** As many pictures as a paper has, without their files. */
export function someOf(pictures: readonly Tokens.Image[]): Pictures {
  return new Map(pictures.map(({ href }) => [href, SOME_PICTURE]));
}

/** Knows the pictures of a paper by what is read aloud in their place; of two that are described alike it knows neither. */
export function knownPictures(pictures: readonly Tokens.Image[]): KnownParts['pictureOf'] {
  const addresses = new Map<string, Set<string>>();
  for (const picture of pictures) {
    const words = oneLine(pictureText(picture));
    addresses.set(words, new Set([...(addresses.get(words) ?? []), picture.href]));
  }
  return (description) => {
    const found = [...(addresses.get(oneLine(description)) ?? [])];
    return found.length === 1 ? found[0] : undefined;
  };
}

/** Whether the paper has a picture with this description, or several: they stay in it. */
export function describesOneOf(pictures: readonly Tokens.Image[]): (description: string) => boolean {
  const descriptions = new Set(pictures.map((picture) => oneLine(pictureText(picture))));
  return (description) => descriptions.has(oneLine(description));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
