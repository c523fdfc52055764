import { unexplainedAbbreviations } from '../../../../language/abbreviations.ts';
import { runningBlocks } from '../../../read/running-text.ts';
import { rule } from '../../rule.ts';

/** Each abbreviation is spelled out where it is first used, unless any reader knows it. */
export const abbreviations = rule({
  name: 'forkortelser',
  params: {},
  judge: (paper, _params, { words }) => {
    const blocks = runningBlocks(paper);
    const text = blocks.map((block) => block.excerpt.replace(/\[INDSÆT[^\]]*\]/g, '')).join('\n');
    const open = unexplainedAbbreviations(text, words.kendte_forkortelser).filter(
      (short) => !text.includes(words.forkortelser[short] ?? '\0'),
    );
    return open.map((short) => {
      const block = blocks.find((one) => new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(one.excerpt));
      const meaning = words.forkortelser[short];
      return {
        message: `»${short}« er ikke forklaret.`,
        ...(meaning ? { wayOut: `Skriv første gang: ${meaning} (${short}).` } : {}),
        ...(block ? { spot: { line: block.line, heading: block.heading, excerpt: block.excerpt } } : {}),
      };
    });
  },
});
