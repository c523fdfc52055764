import { type Rule, spotOf } from '../rule.ts';

/**
 * At most one technical term, explained in a clause (docs/tjekliste.md, D-15). Which words are technical is data; that
 * one is explained is an estimate: a clause, a parenthesis or a dash after it, or the term after a comma.
 */
export const technicalTerms: Rule<{ readonly hoejst: number }> = (paper, { hoejst }, { words }) => {
  const used = Object.entries(words.fagudtryk).flatMap(([term, meaning]) => {
    const word = wordIn(term);
    const found = paper.sentences.find(({ text }) => word.test(text));
    return found ? [{ term, meaning, found }] : [];
  });
  const [, second] = used;
  return [
    ...(used.length > hoejst && second
      ? [
          {
            message: `Der er ${used.length} fagudtryk: ${used.map(({ term }) => term).join(', ')}. Ét er nok.`,
            wayOut: 'Behold det vigtigste, og sig de andre med hverdagens ord.',
            spot: spotOf(second.found),
          },
        ]
      : []),
    ...used
      .filter(({ term, found }) => !isExplained(term, found.text))
      .map(({ term, meaning, found }) => ({
        message: `»${term}« er et fagudtryk og er ikke forklaret.`,
        wayOut: `Sig, hvad det er: ${meaning}.`,
        spot: spotOf(found),
      })),
  ];
};

function wordIn(term: string): RegExp {
  return new RegExp(`(?<!\\p{L})${term}\\p{L}{0,4}(?!\\p{L})`, 'iu');
}

function isExplained(term: string, sentence: string): boolean {
  const after = `\\p{L}{0,4}[^,(–.]{0,40}(?:, (?:som|der|hvor|når|altså|det vil sige|en|et|den|det)(?!\\p{L})|\\s?\\(|\\s–)`;
  const isCalled = `(?:, (?:et|en|den|det|såkaldt\\p{L}*|kaldet) |\\()${term}`;
  return new RegExp(`${term}${after}|${isCalled}`, 'iu').test(sentence);
}
