import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLength } from '../../../src/papers/write/fit-length.ts';
import { tooLong } from '../../../src/papers/write/too-long.ts';
import { answersOf } from '../../builders/answers.ts';
import { section, wholeText } from '../../builders/paper-text.ts';
import { paperNamed, papersOf, proposalOf } from '../../builders/papers.ts';

const OWN = [
  { path: 'debat.eksempel', name: 'eksemplet', text: 'et to tre fire', wish: '' },
  { path: 'debat.krav', name: 'kravet', text: 'et', wish: '' },
];

describe('a text that is too long even without our own sentences', () => {
  it('names the longest answer of the branch, and how much to take off', () => {
    const advice = tooLong({ words: 90, characters: 400 }, { words: 80, characters: 300 }, OWN);
    expect(advice).toContain('10 ord og 100 tegn');
    expect(advice).toContain('Forkort eksemplet (debat.eksempel i svar.yaml)');
  });

  it('says nothing when it keeps its limit', () => {
    expect(tooLong({ words: 80, characters: 300 }, { words: 80, characters: 300 }, OWN)).toBeNull();
  });
});

const FORMS: readonly (readonly [RegExp, number, number])[] = [
  [/Kort form/, 200, 1200],
  [/Facebook/, 80, Number.POSITIVE_INFINITY],
  [/spørger efter tallene/, 100, Number.POSITIVE_INFINITY],
];

/** Words and stops in any mixture, up to so many characters. */
function prose(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom('a', 'vi', 'kommunen', 'beskæftigelsesindsatsen', 'nu. Så', 'ja! Og'), {
      minLength: 1,
      maxLength: most,
    })
    .map((words) => words.join(' ').slice(0, most).trim());
}

describe('every form of the debate piece', () => {
  it('keeps its limit whatever the branch writes, or says which answer to shorten; and cuts nothing', () => {
    const hostile = fc.record({
      'debat.anledning': prose(400),
      'debat.eksempel': prose(600),
      'debat.krav': prose(200),
      'debat.modsvar': prose(400),
      'debat.pointe': prose(160),
      'debat.invitation': prose(200),
      'kommune.gaar_godt': prose(800),
      'debat.maks_ord': fc.integer({ min: 80, max: 400 }),
      'debat.maks_tegn': fc.integer({ min: 500, max: 2500 }),
      'debat.vinkel': fc.constantFrom('potentiale', 'ret', 'oekonomi', 'hverdag', 'ros', 'frihed'),
    });
    fc.assert(
      fc.property(hostile, (given) => {
        const answers = answersOf({ 'kommune.navn': 'Randers', 'om_jer.navn': 'Kim Holm', ...given });
        const papers = papersOf(answers);
        const extra = paperNamed(papers, 'debatindlaeg-ekstra');
        for (const [heading, words, characters] of FORMS) {
          const text = section(extra, heading);
          const length = measureLength(text);
          const kept = length.words <= words && length.characters <= characters;
          expect(kept || text.startsWith('**For langt.**')).toBe(true);
        }
        const { debate } = proposalOf(answers);
        const piece = paperNamed(papers, 'debatindlaeg');
        const length = measureLength(piece);
        const kept =
          length.words <= (debate.maxWords ?? 0) && length.characters <= (debate.maxCharacters ?? 0);
        expect(section(extra, /Længde/).includes('**For langt.**')).toBe(!kept);
        for (const own of [given['debat.anledning'], given['debat.eksempel'], debate.demand]) {
          expect(wholeText(piece).replace(/\s+/g, ' ')).toContain(own.replace(/\s+/g, ' '));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
