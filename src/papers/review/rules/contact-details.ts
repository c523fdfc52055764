import { findContact } from '../../../language/privacy/find-private.ts';
import { type Rule, spotOf } from '../rule.ts';

/** No telephone number or address of mail in the text; the branch's own belong in the fields (docs/tjekliste.md, D-20). */
export const contactDetails: Rule<object> = (paper, _params, { known }) => {
  const own = [known?.proposal.sender.email, known?.proposal.sender.phone].filter(
    (one) => typeof one === 'string',
  );
  const fields = /^(?:Telefon|Mail|Fra|Avis|Adresse|Kontakt)[^:]{0,40}:/;
  return paper.sentences
    .filter(({ text }) => !fields.test(text))
    .flatMap((sentence) =>
      findContact(sentence.text)
        .filter(
          ({ start, length }) =>
            !own.some((one) => one?.includes(sentence.text.slice(start, start + length))),
        )
        .map((found) => ({
          message: `Her står ${found.what}.`,
          wayOut: found.generalise,
          spot: spotOf(sentence),
        })),
    );
};
