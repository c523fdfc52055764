import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../src/formats/pdf/markdown-to-html.ts';

function html(markdown: string): string {
  const printable = markdownToHtml(`# T\n\n${markdown}`, { style: '' });
  if (!printable.ok) throw new Error(printable.faults[0]?.message);
  return printable.value.html;
}

describe('raw HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<iframe src="file:///etc/passwd"></iframe>',
    '<pre>a < b & <i>c</i></pre>',
    '<svg><style>@import url(http://127.0.0.1/)</style></svg>',
    'tekst <script>if (a<b) c()</script> tekst',
    '<!-- åben kommentar <b>',
    '<!DOCTYPE html>',
    '<![CDATA[<b>]]>',
  ])('%s is shown as it was written', (markdown) => {
    const page = html(markdown);
    expect(page).toContain(markdown.slice(-8).replace(/</g, '&lt;').replace(/>/g, '&gt;'));
    expect(page.slice(page.indexOf('<body>'))).not.toMatch(/<(?:(?:script|img|iframe|pre|svg|i|b)\b|!)/);
  });

  it('in a comment says nothing', () => {
    expect(html('før <!-- <b>skjult</b> --> efter')).toContain('<p>før efter</p>');
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//evil.example',
    '#sted',
    'fil.md',
  ])('to %s become their text', (address) => {
    expect(html(`[læs **her**](<${address}>)`)).toContain('<p>læs <b>her</b></p>');
  });

  it.each([
    ['[a](https://dh.example/?a=1&b="2")', 'https://dh.example/?a=1&amp;b=%222%22'],
    ['<https://dh.example>', 'https://dh.example/'],
    ['[a](mailto:a@dh.example)', 'mailto:a@dh.example'],
    ['[a](tel:+4512345678)', 'tel:+4512345678'],
  ])('%s can be followed', (markdown, address) => {
    expect(html(markdown)).toContain(`<a href="${address}">`);
  });

  it('to a picture that was handed in: its description cannot leave its attribute', () => {
    const picture = { kind: 'image/png', bytes: new Uint8Array([1]), width: 1, height: 1 } as const;
    const made = markdownToHtml('# T\n\n![En "rampe" onload="x" \\<b>](a.png)\n', {
      style: '',
      pictures: new Map([['a.png', picture]]),
    });
    expect(made.ok && made.value.html).toContain(
      'alt="En &quot;rampe&quot; onload=&quot;x&quot; &lt;b&gt;" width="1" height="1">',
    );
  });

  it('of pictures are never fetched: the description is printed', () => {
    const page = html('![En "rampe"](http://127.0.0.1/x.png)');
    expect(page).toContain('<p>En &quot;rampe&quot;</p>');
    expect(page).not.toContain('127.0.0.1');
  });
});

/** Every element the renderer may write, with nothing in it but a class, a scope, an id, a start or a checked address. */
const ownTag =
  /^<\/?(?:h[1-6]|p|b|i|s|a|sup|ul|ol|li|br|pre|code|blockquote|div|span|table|thead|tbody|tr|th|td)(?: (?:class="[a-z]+"|scope="(?:row|col)"|id="[^"<>]*"|start="\d+"|href="(?:(?:https?:|mailto:|tel:)[^"<>]*|#[^"<>]*)"))*>$/;

it('no text whatever writes an element of its own', () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '"', "'", '&', '\\', '[', ']', '(', ')', '`', '*', '_', '|', '\n', '> ', '# '),
    fc.constantFrom('# Kilder\n\n1. x\n', '[1]', '](#x"onx=)', '](#t)'),
    fc.constantFrom('<b onclick=x>', '<!--', '-->', '](javascript:x)', '<script>', '[INDSÆT TAL: ', '&lt;'),
    fc.constantFrom(
      '|---|\n',
      '[^1]',
      '[^1]: ',
      '- ',
      '1. ',
      '![',
      'http://a.dk',
      '<a@b.dk>',
      '<https://x.dk/"onx=">',
      '    ',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const made = markdownToHtml(`# T\n\n${pieces.join('')}`, { style: '' });
      // A picture without a description is refused, and nothing is printed at all.
      if (!made.ok) return;
      const page = made.value.html;
      const content = page.slice(page.indexOf('<body>') + 6, page.lastIndexOf('</body>'));
      for (const tag of content.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(ownTag);
    }),
    { numRuns: 500 },
  );
});
