import type { HelperDelegate, HelperOptions } from 'handlebars';
import { splitSentences } from '../../danish/sentences.ts';
import { readText } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';
import { resolveValues } from './escape-markdown.ts';
import { type Brevity, fitLength, measureLength } from './fit-length.ts';
import type { HelperContext } from './helper-context.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { tooLong } from './too-long.ts';

/** A reader must know where this is before he has read so many words (docs/tjekliste.md, D-04). */
const NAMED_WITHIN = 60;

/** What only the texts for newspaper and Facebook need: limits, the name in time, and the kernel of a story. */
export function debateHelpers({ proposal, markdown }: HelperContext): Record<string, HelperDelegate> {
  const { municipality, debate } = proposal;
  return {
    /** A text of its own with a limit of its own; says so plainly when even its barest form is too long. */
    inden_for: function (this: object, options: HelperOptions) {
      const { ord, tegn } = options.hash as { readonly ord: number; readonly tegn?: number };
      const limit = { words: ord, characters: tegn ?? Number.POSITIVE_INFINITY };
      const text = fitLength(
        (brevity: Brevity) => options.fn({ ...this, brevity }),
        limit,
        (made) => measureLength(tidyMarkdown(resolveValues(made))),
      );
      const advice = tooLong(measureLength(tidyMarkdown(resolveValues(text))), limit, debate.own);
      return markdown(advice === null ? text : `**For langt.** ${advice}\n\n${text}`);
    },
    /** The text, with a sentence before it that names the place when the text itself does so too late. */
    navn_tidligt: function (this: object, options: HelperOptions) {
      const text = options.fn(this);
      const beginning = readText(parsePaper(resolveValues(text)).blocks)
        .split(/\s+/)
        .slice(0, NAMED_WITHIN)
        .join(' ');
      return markdown(beginning.includes(municipality.name) ? text : options.inverse(this) + text);
    },
    /** A story in so many sentences: how it begins and how it ends. */
    kerne: (text: string, count: number) => {
      const sentences = splitSentences(text);
      if (sentences.length <= count) return text;
      return [...sentences.slice(0, count - 1), sentences.at(-1)].join(' ');
    },
  };
}
