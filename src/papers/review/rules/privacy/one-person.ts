import { findOnePerson } from '../../../../language/privacy/find-private.ts';
import { readText } from '../../../read/paper-text.ts';
import { type ReviewContext, rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** Nobody can be known from what is told: the branch's own names and the bodies it writes to are no secrets. */
export const onePerson = rule({
  name: 'genkendelige',
  params: {},
  judge: (paper, _params, context) => {
    const open = publicNames(context, paper.blocks.at(-1));
    return paper.sentences.flatMap((sentence) =>
      findOnePerson(sentence.text, context.catalogue)
        .filter(({ start, length }) => {
          const found = sentence.text.slice(start, start + length);
          return (
            !open.some((name) => name.includes(found) || found.includes(name)) && !isAuthor(found, context)
          );
        })
        .map((found) => ({
          message: `Her står ${found.what}.`,
          wayOut: found.generalise,
          spot: spotOf(sentence),
        })),
    );
  },
});

/** Who signs, who speaks, who approved, and everything a municipality is called. */
function publicNames(
  { known, catalogue }: ReviewContext,
  last: Parameters<typeof readText>[0][number] | undefined,
) {
  const signature =
    last && /^\*.*\*$/s.test(last.markdown.trim()) ? [readText([last]).split(',')[0] ?? ''] : [];
  const { proposal } = known ?? {};
  const own = proposal
    ? [
        proposal.sender.name,
        proposal.sender.branch,
        proposal.sender.address,
        proposal.meeting.speaker,
        ...proposal.approvals.map((one) => one.name),
      ]
    : [];
  const places = catalogue.municipalities.flatMap((one) => [`DH ${one.navn}`, one.formelt_navn]);
  return [...signature, ...own, ...places].filter(
    (name): name is string => typeof name === 'string' && name.length > 3,
  );
}

/** A researcher named in the list of sources is no citizen. */
function isAuthor(found: string, { catalogue }: ReviewContext): boolean {
  const last = found.match(/\p{Lu}[\p{L}-]+/gu)?.at(-1);
  const texts = [
    ...catalogue.sources.map((one) => `${one.udgiver} ${one.titel}`),
    ...catalogue.facts.map((one) => one.udsagn),
  ];
  return last !== undefined && texts.some((text) => text.includes(last));
}
