import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** Words that are the name of a party and a common word too: "Venstre side", "Alternativet er". */
const COMMON = /^(?:Venstre (?:side|hånd|arm|ben|fod|øje|øre)|Alternativet (?:er|til|kan|vil|var|blev))/;

/** What newspapers put after a name, where it is not the letter on the ballot. */
const PRESS = 'S|R|DF|SF|LA|RV|DD|KF|EL|NB|BP';

/** No party is named, neither by name nor by letter, and nothing sounds like an election (DH is neutral). */
export const parties = rule({
  name: 'partier',
  params: {},
  judge: (paper, _params, { words }) => {
    const names = words.partier.flatMap((party) => party.navne).sort((a, b) => b.length - a.length);
    const letters = words.partier.map((party) => party.bogstav).join('');
    const named = new RegExp(`(?<![\\p{L}-])(?:${names.map(escaped).join('|')})(?:s)?(?![\\p{L}-])`, 'u');
    const letter = new RegExp(`\\((?:[${letters}]|${PRESS})\\)|\\b[Ll]iste [${letters}](?![\\p{L}])`, 'u');
    const election = new RegExp(`(?<!\\p{L})(?:${words.valgord.map(escaped).join('|')})`, 'iu');
    return paper.sentences.flatMap((sentence) => {
      const party = named.exec(sentence.text);
      const found =
        (party && !COMMON.test(sentence.text.slice(party.index)) ? party : null) ??
        letter.exec(sentence.text) ??
        election.exec(sentence.text);
      return found
        ? [{ message: `Her står »${found[0]}«. DH tager ikke parti.`, spot: spotOf(sentence) }]
        : [];
    });
  },
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
