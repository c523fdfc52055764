import type { HelperDelegate, HelperOptions } from 'handlebars';
import { type PieceForm, pieceParagraphs } from '../../proposal/debate/piece-paragraphs.ts';
import { resolveValues } from './escape-markdown.ts';
import { type Brevity, fitLength, measureLength } from './fit-length.ts';
import type { HelperContext } from './helper-context.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { tooLong } from './too-long.ts';

/** What only the texts for newspaper and Facebook need: their limits, and the plan in paragraphs. */
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
    /** The passages of a form of the piece, a list for each paragraph. */
    debat_afsnit: (form: PieceForm, brevity: number) =>
      pieceParagraphs(debate.plan, form, brevity, municipality.committee.name),
    /** Who decides; "udvalget" is enough when it has been named above. */
    udvalget: (told: boolean) => (told ? 'udvalget' : `${municipality.committee.name} ${municipality.place}`),
    /** A paragraph, written one sentence a line and printed on one. */
    afsnit: function (this: object, options: HelperOptions) {
      const text = options.fn(this).replace(/\s+/g, ' ').trim();
      return markdown(text === '' ? '' : `${text}\n\n`);
    },
  };
}
