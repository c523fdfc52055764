import { describe, expect, it } from 'vitest';
import { countWords } from '../src/danish/words.ts';
import { lix } from '../src/language/lix.ts';
import { measureLength } from '../src/papers/write/fit-length.ts';
import { pageText, runningText, section, wholeText } from './builders/paper-text.ts';
import {
  EXAMPLE_DATE,
  exampleAnswers,
  paperNamed,
  papersOf,
  proposalOf,
  termsIn,
} from './builders/papers.ts';
import { TRACES, tracesIn } from './builders/traces.ts';

describe('the traces', () => {
  it.each([
    ['null', 'Svaret er null.'],
    ['a double full stop', 'Slut..'],
    ['a heading with nothing under it', '## A\n\n## B\n\nTekst.'],
    ['a heading with nothing under it', '### A\n\n## B\n\nTekst.'],
    ['a heading at the end', 'Tekst.\n\n## A\n'],
    ['a list announced and not there', 'Vi foreslår:\n\n## B\n'],
    ['a double space', 'a  b'],
    ['a stop after a stop', 'Det er dyrt., siger de.'],
    ['a space before a stop', 'Det er dyrt .'],
    ['an empty item', '- a\n-\n'],
    ['an HTML entity', 'a &amp; b'],
    ['an open name', 'i {sted} her'],
  ])('are found: %s', (name, text) => {
    expect(TRACES[name]?.exec(text)).not.toBeNull();
  });

  it('are not found in a sound paper', () => {
    const sound =
      '# A\n\n## B\n\n### C\n\nSvaret er annulleret... Se nr. 1, pct. mv. [1]\n\n- a\n  - b\n\n> c\n>\n> d\n\n| | |\n| :--- | :--- |\n| a | – |\n';
    expect(tracesIn(sound)).toEqual([]);
  });
});

describe.each(exampleAnswers())('the papers of $name', ({ answers }) => {
  const papers = papersOf(answers);
  const proposal = proposalOf(answers);

  it.each(papers.map((one) => [one.name, one.markdown]))(
    '%s reads as if a person wrote it',
    (_name, markdown) => {
      expect(tracesIn(markdown)).toEqual([]);
      expect(markdown).not.toMatch(/(?<!\p{L})i Bornholm(?!\p{L})/u);
    },
  );

  it.each(papers.map((one) => [one.name, one.markdown]))(
    '%s uses no outdated or unfitting term',
    (_name, markdown) => {
      expect(termsIn(markdown, EXAMPLE_DATE)).toEqual([]);
    },
  );

  it.each([
    ['debatindlaeg', 42],
    ['moedeoplaeg', 47],
    ['kort-fortalt', 30],
    ['strategiforslag', 50],
  ])('%s can be read: LIX at most %i', (name, most) => {
    expect(lix(runningText(paperNamed(papers, name)))).toBeLessThanOrEqual(most);
  });

  it('the strategy has at most 2,200 words beside its tables', () => {
    const words = countWords(runningText(paperNamed(papers, 'strategiforslag')));
    expect(words).toBeLessThanOrEqual(2200);
  });

  it('the item for the agenda keeps to a page: at most 300 words before the sources', () => {
    expect(countWords(pageText(paperNamed(papers, 'moedeoplaeg')))).toBeLessThanOrEqual(300);
  });

  it('the debate piece keeps the limit of the newspaper', () => {
    const length = measureLength(paperNamed(papers, 'debatindlaeg'));
    expect(length.words).toBeLessThanOrEqual(proposal.debate.maxWords ?? 300);
    expect(length.characters).toBeLessThanOrEqual(proposal.debate.maxCharacters ?? 2000);
  });

  it('the headline of the debate piece has at most eight words', () => {
    const headline = /^# (.+)$/m.exec(paperNamed(papers, 'debatindlaeg'))?.[1] ?? '';
    expect(countWords(headline)).toBeGreaterThan(0);
    expect(countWords(headline)).toBeLessThanOrEqual(8);
  });

  it('the debate piece names the municipality in its first 60 words', () => {
    const text = runningText(paperNamed(papers, 'debatindlaeg'));
    expect(text.split(/\s+/).slice(0, 60).join(' ')).toContain(proposal.municipality.name);
  });

  it('its companions keep their limits: short form, Facebook and the reply about figures', () => {
    const extra = paperNamed(papers, 'debatindlaeg-ekstra');
    const short = wholeText(section(extra, /Kort form/));
    expect(countWords(short)).toBeLessThanOrEqual(200);
    expect([...short].length).toBeLessThanOrEqual(1200);
    expect(countWords(wholeText(section(extra, /Facebook/)))).toBeLessThanOrEqual(80);
    expect(countWords(wholeText(section(extra, /spørger efter tallene/)))).toBeLessThanOrEqual(100);
  });

  it('the opening statement takes two minutes: at most 260 words', () => {
    const notes = section(paperNamed(papers, 'moedenoter'), /Indledning/);
    const said = notes.split('\n').filter((line) => line.startsWith('>'));
    expect(said.length).toBeGreaterThan(0);
    expect(countWords(wholeText(said.join('\n')))).toBeLessThanOrEqual(260);
  });

  it('say the one demand with the same words in all of them', () => {
    for (const name of ['moedeoplaeg', 'moedenoter', 'debatindlaeg', 'debatindlaeg-ekstra']) {
      expect(wholeText(paperNamed(papers, name))).toContain(proposal.debate.demand);
    }
  });

  it('cite every source they list, and list every source they cite', () => {
    for (const { markdown } of papers.filter((one) => one.markdown.includes('## Kilder'))) {
      const [text = '', list = ''] = markdown.split('## Kilder');
      const cited = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
      const listed = [...list.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
      expect([...cited].toSorted((a, b) => a - b)).toEqual(listed);
    }
  });
});
