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

  it('is never a character that every font has, also where the same words stand several times', () => {
    const twice = '<body><p>prøve: x</p><p>prøve 「ord」</p><p>prøve💁 og »prøve‹</p>';
    expect(unshownCharacter({ before: 'x prøve', after: ' og' }, twice).message).toMatch(
      /^Tegnet (?:💁|「) /u,
    );
    expect(unshownCharacter({ before: 'prøve: x prøve', after: 'ord' }, twice).message).toContain(
      'Tegnet 「',
    );
    expect(unshownCharacter({ before: 'og »', after: '‹' }, twice).message).toMatch(/^Et tegn findes ikke/);
  });
});
