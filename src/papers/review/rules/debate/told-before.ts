import { type Miss, rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** The text begins in the middle of somebody else's. "De unge" and "Det er svært" stand by themselves. */
const LEANS =
  /^(?:han|hun|ham|hende|hans|hendes|denne|dette|disse|sådan|derfor|dermed|alligevel|den her|det her|de her|den slags|den sag)(?!\p{L})/iu;
const PERSON = /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes)(?!\p{L})/iu;
/** What a piece says in the definite, and what must have stood before it does. */
const DEFINITE: readonly (readonly [string, RegExp])[] = [
  ['udvalget', /udvalg/iu],
  ['fristen', /frist|\d+ dage|uger/iu],
  ['ydelsen', /ydelse/iu],
  ['tallet', /\d/u],
  ['mødet', /møde/iu],
  ['reformen', /reform/iu],
  ['friheden', /frihed/iu],
  ['forslaget', /foreslå|forslag|beder/iu],
];

/**
 * Tell before you refer. Sees the opening, the headline and the definite words that pieces of ours have used; a "det" in
 * the middle of a text it cannot follow.
 */
export const toldBefore = rule({
  name: 'fortalt-foer',
  params: {},
  judge: (paper) => {
    const [first] = paper.sentences;
    const misses: Miss[] = [];
    if (PERSON.test(paper.title))
      misses.push({ message: 'Overskriften taler om nogen, læseren ikke har mødt.' });
    if (first && LEANS.test(first.text))
      misses.push({ message: 'Teksten begynder med noget, der ikke er fortalt endnu.', spot: spotOf(first) });
    for (const [word, told] of DEFINITE) {
      const named = definite(word);
      const at = paper.sentences.findIndex(({ text }) => named.test(text));
      const sentence = paper.sentences[at];
      if (!sentence) continue;
      const upTo = sentence.text.search(named);
      const before = [...paper.sentences.slice(0, at).map(({ text }) => text), sentence.text.slice(0, upTo)];
      if (!told.test(before.join(' ')))
        misses.push({ message: `»${word}« er ikke fortalt, før det bliver nævnt.`, spot: spotOf(sentence) });
    }
    return misses;
  },
});

/** "Fristen for svar" and "mødet med kommunen" tell what they are themselves. */
function definite(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L}| (?:for|om|af|til|med)(?!\\p{L}))`, 'iu');
}
