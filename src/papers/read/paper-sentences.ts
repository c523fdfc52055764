import { splitSentences } from '../../danish/sentences.ts';
import { isExampleNote, type PaperBlock, type PaperSentence, withoutCitations } from './paper-text.ts';

const READ_AS_TEXT: readonly PaperBlock['kind'][] = ['paragraph', 'item', 'quote', 'code'];
const GAP = /\[INDSÆT[^\]]{0,500}\]/g;

/** The running text of some blocks, sentence by sentence: no tables, no list of sources, no note that it is an example, no gaps. */
export function paperSentences(blocks: readonly PaperBlock[]): readonly PaperSentence[] {
  return blocks
    .filter((block) => READ_AS_TEXT.includes(block.kind) && block.heading !== 'Kilder')
    .filter((block) => !isExampleNote(block))
    .flatMap(sentencesOf);
}

function sentencesOf({ excerpt, line, heading }: PaperBlock): readonly PaperSentence[] {
  // As long as it was, so that places stay.
  const text = excerpt.replace(GAP, (gap) => ' '.repeat(gap.length));
  const places = firstPlaces(text, splitSentences(text));
  return places.map(({ sentence, lines }) => ({
    text: withoutCitations(sentence),
    excerpt: withoutCitations(sentence),
    cited: /\[\d+\]/.test(sentence),
    line: line + lines,
    heading,
  }));
}

/**
 * How many line breaks stand before each sentence. Sentences hold all the characters of the text in order but for the
 * spaces, so that it is read once.
 */
function firstPlaces(text: string, sentences: readonly string[]) {
  let at = 0;
  let lines = 0;
  const step = () => {
    if (text.charAt(at) === '\n') lines += 1;
    at += 1;
  };
  const passSpaces = () => {
    while (at < text.length && /\s/.test(text.charAt(at))) step();
  };
  return sentences.map((sentence) => {
    passSpaces();
    const place = { sentence, lines };
    for (let left = sentence.replace(/\s+/g, '').length; left > 0; left -= 1) {
      passSpaces();
      step();
    }
    return place;
  });
}
