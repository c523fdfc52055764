import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../src/formats/pdf/markdown-to-html.ts';

function page(markdown: string): string {
  const printable = markdownToHtml(markdown, { style: 'p { color: #000 }' });
  if (!printable.ok) throw new Error(printable.faults[0]?.message);
  return printable.value.html;
}

/** What stands on the page below a title. */
function body(markdown: string): string {
  return page(`# Titel\n\n${markdown}`)
    .replace(/^[\s\S]*<\/h1>|<\/body>[\s\S]*$/g, '')
    .trim();
}

function faultOf(markdown: string): string | undefined {
  const printable = markdownToHtml(markdown, { style: '' });
  return printable.ok ? undefined : printable.faults[0]?.code;
}

describe('the page', () => {
  it('is Danish and bears the first heading as its title', () => {
    const html = page('# Job & **handicap** i `Vejle`\n\n# Efterord\n');
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('<title>Job &amp; handicap i Vejle</title>');
  });

  it('gives the title as plain words', () => {
    const printable = markdownToHtml('# A&nbsp;&amp; *B*  C', { style: '' });
    expect(printable.ok && printable.value.title).toBe('A & B C');
  });

  it('lets in nothing but its own style, inlined fonts and pictures', () => {
    expect(page('# T')).toMatch(
      /content="default-src 'none'; style-src 'nonce-[\da-f]{64}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"/,
    );
  });

  it('keeps the running title inside its CSS string, whatever the title says', () => {
    const html = page('# "}</style><script>alert(1)</script>\\');
    // One of the fonts, one of the rules.
    expect(html.match(/<\/style>/g)).toHaveLength(2);
    expect(html).not.toContain('<script');
    expect(html).toContain('content: "\\22 \\7d \\3c \\2f style\\3e ');
  });

  it('cuts a long running title at a word', () => {
    const running = /@bottom-left \{ content: "([^"]*)"/.exec(page(`# ${'lange ord '.repeat(20)}`))?.[1];
    expect(running).toMatch(/^(lange ord )+(lange )?\\2026 $/);
  });

  it('refuses a text without a title', () => {
    expect(faultOf('Bare tekst.\n\n## Lille overskrift')).toBe('no-title');
    expect(faultOf('#\n\nTekst')).toBe('no-title');
  });

  it.each([41, 3_000])('refuses %i quotations inside each other', (depth) => {
    expect(faultOf(`# T\n\n${'> '.repeat(depth)}x`)).toBe('markdown-too-deep');
  });

  it('takes an ordinary depth of lists', () => {
    expect(faultOf('# T\n\n- a\n  - b\n    - c\n      > d')).toBeUndefined();
  });
});

describe('what Chromium tags badly', () => {
  it('is not used', () => {
    const html = body('**fed** *kursiv* ~~væk~~\n\n---\n\n- [ ] ring\n- [x] skriv');
    expect(html).toContain('<b>fed</b> <i>kursiv</i> <s>væk</s>');
    expect(html).toContain('<div class="rule"></div>');
    expect(html).toContain('[ ] ring');
    expect(html).toContain('[x] skriv');
    expect(html).not.toMatch(/<(strong|em|hr|input|del|aside|figure|mark)\b/);
  });
});

describe('headings', () => {
  it('have ids of their own, with Danish letters', () => {
    expect(body('## Mål og tal\n\n## Mål og tal\n\n### 3. Økonomi & år\n\n## ?!')).toBe(
      '<h2 id="mål-og-tal">Mål og tal</h2><h2 id="mål-og-tal-2">Mål og tal</h2>' +
        '<h3 id="3-økonomi-år">3. Økonomi &amp; år</h3><h2 id="afsnit">?!</h2>',
    );
  });
});

describe('tables', () => {
  it('say what each header cell heads', () => {
    const html = body('| | Tal |\n|---|---:|\n| **Ledige** | 12 |\n| 2027 | 13 |');
    expect(html).toContain('<tr><td>&nbsp;</td><th scope="col" class="right">Tal</th></tr>');
    expect(html).toContain('<tr><th scope="row"><b>Ledige</b></th><td class="right">12</td></tr>');
    expect(html).toContain('<tr><td>2027</td><td class="right">13</td></tr>');
  });

  it('say which row a cell is of, where the first column names the rows', () => {
    const html = body('| Mål | Senest |\n|---|---|\n| 1. Fleksjob[^a] | juni |\n| 2. _Skånejob_ | maj |');
    expect(html.match(/<th scope="row">/g)).toHaveLength(2);
    expect(body('| Hvad | Hvem |\n|---|---|\n| Kaffe | A |\n| Kaffe | B |')).not.toContain('scope="row"');
  });

  it('keep an empty cell, so that those after it stay under their heading', () => {
    expect(body('| A | B | C |\n|---|---|---|\n| 1 | | 3 |')).toContain(
      '<tr><td>1</td><td>&nbsp;</td><td>3</td></tr>',
    );
  });

  it('without a header have a first column of row headers', () => {
    const html = body('| | |\n|---|---|\n| Fra | DH Randers |');
    expect(html).toContain('<table class="facts">');
    expect(html).not.toContain('<thead>');
    expect(html).toContain('<th scope="row">Fra</th><td>DH Randers</td>');
  });

  it('may have a line break in a cell', () => {
    expect(body('| A |\n|---|\n| en<br>to |')).toContain('<td>en <br>to</td>');
  });
});

describe('gaps', () => {
  it.each([
    ['[INDSÆT TAL: ledige, se jobindsats.dk]', '[INDSÆT TAL: ledige, se jobindsats.dk]'],
    ['\\[INDSÆT NAVN: avis\\]', '[INDSÆT NAVN: avis]'],
    ['[INDSÆT DATO: *mødet*]', '[INDSÆT DATO: <i>mødet</i>]'],
    ['[INDSÆT TAL: <b>]', '[INDSÆT TAL: &lt;b&gt;]'],
  ])('%s stands out', (markdown, shown) => {
    expect(body(`Der er ${markdown} i dag.`)).toBe(`<p>Der er <span class="gap">${shown}</span> i dag.</p>`);
  });

  it('are found in table cells, bold text and the title', () => {
    expect(body('| A |\n|---|\n| [INDSÆT TAL: x] |')).toContain('<td><span class="gap">');
    expect(body('**[INDSÆT TAL: x]**')).toContain('<b><span class="gap">');
    const printable = markdownToHtml('# Job i [INDSÆT NAVN: kommune]', { style: '' });
    expect(printable.ok && printable.value.title).toBe('Job i [INDSÆT NAVN: kommune]');
  });

  it('are not seen where there are none', () => {
    expect(body('[indsæt] og [3] og [INDSÆTTE]')).toBe('<p>[indsæt] og [3] og [INDSÆTTE]</p>');
  });
});

describe('text', () => {
  it('leaves a source reference as it is', () => {
    expect(body('Se [3].')).toBe('<p>Se [3].</p>');
  });

  it('keeps together what a Danish reader reads in one', () => {
    expect(body('Den 3. december 2026 er 18,2 pct. nok, jf. § 37.')).toBe(
      '<p>Den <span class="whole">3. december</span> 2026 er 18,<span class="whole">2 pct.</span> nok, jf. <span class="whole">§ 3</span>7.</p>',
    );
  });
});
