import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { webPage } from '../../../src/formats/html/web-page.ts';

const style = { main: 'p { color: #000 }', print: 'p { color: #111 }' };

function page(markdown: string): string {
  const made = webPage(markdown, { style });
  if (!made.ok) throw new Error(made.faults[0]?.message);
  return made.value;
}

/** What stands in the main landmark below a title. */
function main(markdown: string): string {
  return page(`# Titel\n\n${markdown}`)
    .replace(/^[\s\S]*<\/h1>\n|<\/main>[\s\S]*$/g, '')
    .trim();
}

const fourSections = '# T\n\n## Mål og tal\n\n## Mål og tal\n\n## C & D\n\n## Indhold\n';

describe('the web page of a paper', () => {
  it('is Danish, bears the title of the paper and has one main landmark', () => {
    const html = page('# Job & **handicap**\n\nTekst.');
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('<title>Job &amp; handicap</title>');
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(html.match(/<h1 /g)).toHaveLength(1);
  });

  it('lets in nothing but its own two styles, inlined fonts and pictures', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page('# T'))?.[1];
    const hashes = [style.main, style.print].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes.join(' ')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has a table of contents that leads to every section, and a way past it', () => {
    const html = page(fourSections);
    const targets = [...html.matchAll(/<li><a href="#([^"]*)">/g)].map(([, id]) =>
      decodeURIComponent(id ?? ''),
    );
    expect(targets).toEqual(['mål-og-tal', 'mål-og-tal-2', 'c-d', 'indhold']);
    for (const id of targets) expect(html).toContain(`<h2 id="${id}">`);
    expect(html).toContain('<a class="skip" href="#_tekst">Gå til teksten</a>');
    expect(html).toContain('<main id="_tekst">');
  });

  it('has none when it is short', () => {
    expect(page('# T\n\n## A\n\n## B\n\n## C')).not.toMatch(/<nav|class="skip"/);
  });

  it('uses no id twice, whatever the headings are called', () => {
    const html = page(`${fourSections}\n## tekst\n\n## tabel 1\n\n| A |\n|---|\n| b |\n`);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses what the PDF refuses', () => {
    expect(webPage('Uden titel', { style })).toMatchObject({ ok: false, faults: [{ code: 'no-title' }] });
    expect(webPage('# A\n\n### B', { style })).toMatchObject({
      ok: false,
      faults: [{ code: 'heading-skipped' }],
    });
  });
});

describe('on the web', () => {
  it('emphasis has its own elements', () => {
    expect(main('**fed** *kursiv* ~~væk~~\n\n---')).toBe(
      '<p><strong>fed</strong> <em>kursiv</em> <del>væk</del></p>\n<hr>',
    );
  });

  it('a table can be scrolled with the keys and is named by the heading above it', () => {
    const html = main('## Mål & tal\n\n| A |\n|---|\n| b |');
    expect(html).toContain('<div class="scroll" role="region" aria-labelledby="_tabel-1" tabindex="0">');
    expect(html).toContain('<caption id="_tabel-1">Tabel 1: Mål &amp; tal</caption>');
  });

  it('text writes no elements of its own', () => {
    expect(main('<script>alert(1)</script> <b onclick=x>')).not.toMatch(/<(script|b)\b/);
    // In the heading, the table of contents and the caption of a table, where the same words stand again.
    const hostile = '\\<b onclick=x>"';
    const html = page(`# T\n\n${`## ${hostile}\n\n| A |\n|---|\n| b |\n\n`.repeat(4)}`);
    expect(html.match(/&lt;b onclick=x&gt;/g)?.length).toBeGreaterThan(8);
    expect(html).not.toMatch(/<b\b/);
  });
});
