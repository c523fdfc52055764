import { expect, it } from 'vitest';
import { newsText } from '../../../src/terminal/words/news-text.ts';

it('what is new is a line each, after one that says since when', () => {
  expect(newsText({ version: '0.2.0', before: '0.1.0', news: ['Noget er nyt.', 'Og mere.'] })).toBe(
    'Nyt i udgave 0.2.0, siden I brugte 0.1.0:\n- Noget er nyt.\n- Og mere.',
  );
});
