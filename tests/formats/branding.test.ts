import { describe, expect, it } from 'vitest';
import { accentOf, brandingStyle, logoHtml } from '../../src/formats/branding.ts';
import { markdownToHtml } from '../../src/formats/pdf/markdown-to-html.ts';
import { wordFile, wordPart } from '../builders/word.ts';

const picture = { kind: 'image/png', bytes: new Uint8Array([1]), width: 30, height: 10 } as const;

describe('the look of the branch', () => {
  it('is its own colour where that can be read, and a darker shade where not', () => {
    expect(accentOf({ colour: '#7A1F3D' })).toBe('#7a1f3d');
    expect(accentOf({ colour: '#ffcc00' })).toBe('#6c5600');
    expect(accentOf({})).toBeUndefined();
  });

  it('changes nothing when the branch has chosen nothing', () => {
    expect(brandingStyle({})).toBe('');
    expect(logoHtml({})).toBe('');
  });

  it('stands above the title, with words that cannot break out of it', () => {
    const branding = { colour: '#ffcc00', logo: { picture, text: 'DH "Randers" <script>' } };
    const page = markdownToHtml('# Titel\n', { style: '', branding });
    const html = page.ok ? page.value.html : '';
    expect(html).toContain(
      '<body>\n<p class="logo"><img src="data:image/png;base64,AQ==" alt="DH &quot;Randers&quot; &lt;script&gt;" width="30" height="10"></p><h1',
    );
    // On paper the darker shade; the colour itself is for a dark screen alone, where it can be read.
    expect(html).toContain('\n:root { --accent: #6c5600 }');
    expect(html.match(/#ffcc00/g)).toHaveLength(1);
    expect(html).toContain('(prefers-color-scheme: dark) { :root { --accent: #ffcc00 } }');
  });

  it('is the colour of headings, numbers and tables in Word too, and nowhere brobygger’s', async () => {
    const bytes = await wordFile('# T\n\n## A\n\n1. et\n\n| A | B |\n| - | - |\n| 1 | 2 |\n', {
      branding: { colour: '#ffcc00', logo: { picture, text: 'Logo' } },
    });
    for (const part of ['styles', 'numbering', 'document']) {
      const xml = wordPart(bytes, `word/${part}.xml`);
      expect(xml, part).toContain('6C5600');
      expect(xml, part).not.toContain('0B4A5E');
    }
  });
});
