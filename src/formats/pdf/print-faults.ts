import type { Fault } from '../../fault.ts';
import { decodeEntities } from '../../papers/read/entities.ts';
import type { PrintLook } from './conform/reading/print-look.ts';

/** What is rounded on the way is far less; 11 points less than this are 10.9. */
const LEAST_SCALE = 0.99;
/** Whoever has lost a column is told of a few of its words. */
const MOST_TOLD = 3;
const WORDS_QUOTED = 5;
/** Words of scripts that are painted from left to right, one letter a sign: of others nobody can tell by the letters. */
const COMPARABLE = /^[\p{Script=Latin}\p{N}\p{P}§€%+<>=°|~^$´`¨×÷±]+$/u;
/** Not painted, or painted as another letter where a line breaks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * What a print does not show of the page it was made from: `words-not-printed`, with what stands before them, and
 * `print-too-small` when all text is smaller than the style says. Always asked: it takes a few milliseconds, and no validator sees it.
 */
export function printFaults({ letters, scale }: PrintLook, html: string): readonly Fault[] {
  const lost = lostWords(wordsOf(html), letters.replace(UNSEEN, ''));
  return [
    ...(scale < LEAST_SCALE ? [tooSmall(scale)] : []),
    ...lost.slice(0, MOST_TOLD).map(({ word, before }) => notPrinted(word, before)),
  ];
}

interface LostWord {
  readonly word: string;
  readonly before: string;
}

/** Most papers are painted in the order they are written; where one is not, the times a word is there are counted. */
function lostWords(words: readonly string[], letters: string): readonly LostWord[] {
  let at = 0;
  const missing: { readonly word: string; readonly index: number }[] = [];
  words.forEach((word, index) => {
    if (!COMPARABLE.test(word)) return;
    const found = letters.indexOf(word, at);
    if (found === -1) missing.push({ word, index });
    else at = found + word.length;
  });
  if (missing.length === 0) return [];
  const written = words.join('');
  return missing
    .filter(({ word }) => times(word, letters) < times(word, written))
    .map(({ word, index }) => ({
      word,
      before: words.slice(Math.max(0, index - WORDS_QUOTED), index).join(' '),
    }));
}

function times(word: string, text: string): number {
  return text.split(word).length - 1;
}

/** The words of the page as they are read on it. */
function wordsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body>'));
  // Words stand apart in cells and paragraphs, and go on behind the tags inside a line.
  const text = body.replace(/<\/?(?:a|b|i|s|code|span|sup)(?: [^>]*)?>/g, '').replace(/<[^>]*>/g, ' ');
  return decodeEntities(text).replace(UNSEEN, '').split(/\s+/).filter(Boolean);
}

function tooSmall(scale: number): Fault {
  return {
    code: 'print-too-small',
    severity: 'error',
    message: `Noget i teksten er bredere end siden, så browseren har gjort alle bogstaver mindre (${Math.round(scale * 100)} procent).`,
    wayOut: 'Del den bredeste tabel i to, eller forkort dens længste ord. Hjælper det ikke, så skriv til os.',
  };
}

function notPrinted(word: string, before: string): Fault {
  return {
    code: 'words-not-printed',
    severity: 'error',
    message: `Ordet »${word}« er ikke kommet med på papiret.${before === '' ? '' : ` Det står efter »${before}«.`}`,
    wayOut:
      'Se efter, om det står i en meget bred tabel, og del den i to. Hjælper det ikke, så skriv til os.',
  };
}
