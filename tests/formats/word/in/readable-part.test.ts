import { describe, expect, it } from 'vitest';
import { ListCounter, readNumbering } from '../../../../src/formats/word/in/list-counter.ts';
import { readablePart } from '../../../../src/formats/word/in/readable-part.ts';

const options = {
  hiddenStyles: new Set<string>(),
  unreadFields: /^\s*TOC\b/,
  counter: new ListCounter(readNumbering('')),
};
const many = 10_000;

describe('a part of a Word file', () => {
  it('is the same, sign by sign, where mammoth reads all of it', () => {
    const xml =
      '<?xml version="1.0"?><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve"> a &amp; b </w:t><w:tab/></w:r></w:p>';
    expect(readablePart(xml, options)).toMatchObject({ xml, paragraphs: [' a & b '] });
  });

  it('is turned down when it is nested beyond all reading', () => {
    expect(readablePart('<w:ins>'.repeat(many), options)).toBeUndefined();
    expect(readablePart('<w:ins></w:ins>'.repeat(many), options)).toBeDefined();
  });

  it('is read in proportion to its length, whatever is repeated in it', () => {
    const start = performance.now();
    for (const one of [
      '<w:commentRangeStart w:id="1"/><w:p><w:t>ord</w:t></w:p>',
      '<mc:AlternateContent><mc:Choice/></mc:AlternateContent>',
      '<w:fldChar w:fldCharType="begin"/><w:instrText>x</w:instrText>',
    ])
      readablePart(one.repeat(many), options);
    for (const [open, inside, close] of [
      ['<w:drawing>', '<w:txbxContent></w:txbxContent>', '</w:drawing>'],
      ['<mc:AlternateContent>', '<mc:Choice></mc:Choice>', '</mc:AlternateContent>'],
    ] as const)
      readablePart(open + inside.repeat(many * 5) + close, options);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
