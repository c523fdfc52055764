import { type Rule, spotOf } from '../rule.ts';

const COUNTED =
  'borgere?|personer|mennesker|sager|afgørelser|klager|unge|ledige|førtidspensionister|modtagere|ansatte|fuldtidspersoner|medlemmer';
/** "to borgere", "3 personer": a count of people below five. "én borger" in a story is a matter for others. */
const SMALL = new RegExp(
  `(?<![\\p{L}\\d.,–-])(?:[1-4]|to|tre|fire) (?:\\p{Ll}+e )?(?:${COUNTED})(?!\\p{L})`,
  'iu',
);
/** Told as a finding about the municipality: counted, with a period, a place or a share. */
const FINDING =
  /(?<!\p{L})(?:var der|er der|fik|fandt|i 20\d\d|kvartal|pct\.|ud af|antallet|kommunen (?:har|havde)|registreret|opgjort|tabte|vandt|mistede)(?!\p{L})/iu;
/** Plans and first steps count staff and cases to come, not citizens. */
const PLAN =
  /(?<!\p{L})(?:udpeger?|vælger?|prøver?|senest|mindst|højst|færre end|hver|ansætter?|skal|bør|kan|når|hvor)(?!\p{L})/iu;

/** No count of people below five is told of the municipality (docs/tjekliste.md, S-08). */
export const smallNumbers: Rule<object> = (paper) =>
  paper.sentences.flatMap((sentence) => {
    const found = SMALL.exec(sentence.text);
    return found && FINDING.test(sentence.text) && !PLAN.test(sentence.text)
      ? [{ message: `»${found[0]}« er så få, at nogen kan blive genkendt.`, spot: spotOf(sentence) }]
      : [];
  });
