import type { Change } from '../../papers/merge/describe-changes.ts';
import { excerpt } from './excerpt.ts';

const MOST_PLACES = 5;

/** What is new in a paper, a line a text: first what stood there, then what stands there now. No sign or colour is needed to tell them apart. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  const rest = changes.length - MOST_PLACES;
  return [
    ...changes.slice(0, MOST_PLACES).flatMap(placeLines),
    ...(rest > 0 ? [`… og ${rest} ${rest === 1 ? 'sted' : 'steder'} til.`] : []),
  ];
}

function placeLines({ removed, added }: Change): readonly string[] {
  const [before, now] = [removed.join(' '), added.join(' ')];
  if (now === '') return [`Slettet: ${excerpt(before)}`];
  if (before === '') return [`Nyt: ${excerpt(now)}`];
  return [`Før: ${excerpt(before)}`, `Nu: ${excerpt(now)}`];
}
