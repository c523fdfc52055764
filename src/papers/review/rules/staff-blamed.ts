import { type Rule, spotOf } from '../rule.ts';

/** No sentence blames those who work in the municipality; write of decisions and rules. */
export const staffBlamed: Rule<object> = (paper, _params, { words }) => {
  const staff = new RegExp(
    `(?<!\\p{L})\\p{L}{0,20}(?:${words.ansatte.join('|')})\\p{L}{0,4}(?!\\p{L})`,
    'iu',
  );
  const blame = new RegExp(`(?<!\\p{L})(?:${words.skyld.join('|')})`, 'iu');
  return paper.sentences.flatMap((sentence) => {
    const found = staff.exec(sentence.text) ? blame.exec(sentence.text) : null;
    return found
      ? [{ message: `Sætningen lægger skylden på medarbejderne: »${found[0]}«.`, spot: spotOf(sentence) }]
      : [];
  });
};
