import { describe, expect, it } from 'vitest';
import { unshownCharacter } from '../../../src/formats/pdf/unshown-character.ts';

const html = '<body>\n<p>En <b>stol</b> &amp; en 🦽 til\nalle. Og 漢字.</p>';

describe('a character that no font has', () => {
  it('is named with the words before it', () => {
    const { message, wayOut } = unshownCharacter({ before: 'En stol & en ', after: ' til' }, html);
    expect(message).toContain('Tegnet 🦽 (U+1F9BD)');
    expect(message).toContain('efter »En stol & en«');
    expect(wayOut).toContain('med ord');
  });

  it('is named with the words after it when it comes first', () => {
    expect(unshownCharacter({ before: '', after: 'til alle' }, html).message).toContain('🦽');
  });

  it('is told of also when it cannot be found again', () => {
    expect(unshownCharacter({ before: '1.', after: '' }, html).message).toMatch(/^Et tegn findes ikke/);
  });
});
