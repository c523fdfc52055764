import { describe, expect, it } from 'vitest';
import { printedSpaces } from '../../../src/formats/pdf/printed-spaces.ts';

describe('spaces of a page', () => {
  it.each([
    ['between words are there once', '<p>en  to\n tre</p>', '<p>en to tre</p>'],
    [
      'do not stand between blocks',
      '<ul>\n<li>en</li>\n<li>to\n</li>\n</ul>\n',
      '<ul><li>en</li><li>to</li></ul>',
    ],
    ['are there once where bold words begin', '<p>en <b> to </b> tre</p>', '<p>en <b>to </b>tre</p>'],
    ['do not end a block, nor the bold words at its end', '<p>en <b>to </b></p>', '<p>en <b>to</b></p>'],
    [
      'stand before and after a picture',
      '<p> <img src="x"> to <img src="y"> </p>',
      '<p><img src="x"> to <img src="y"></p>',
    ],
    [
      'stand before a break, so that it joins no words',
      '<td>en<br>\nto <br>tre</td>',
      '<td>en <br>to <br>tre</td>',
    ],
    [
      'that hold words together stay',
      '<td>&nbsp;</td><td>1.\u00a0maj</td>',
      '<td>&nbsp;</td><td>1.\u00a0maj</td>',
    ],
    ['of code stay, and its lines join no words', '<pre>a\n  b\n\nc</pre>', '<pre>a \n  b \n\nc</pre>'],
  ])('%s', (_what, html, printed) => {
    expect(printedSpaces(html)).toBe(printed);
    expect(printedSpaces(printed)).toBe(printed);
  });
});
