import fc from 'fast-check';

/** Texts a person might write, or be made to write, that are markup, template or code if nobody looks after them. */
export const HOSTILE_TEXTS: readonly string[] = [
  '# overskrift',
  'linje\n# overskrift',
  'linje\n===',
  'linje\n---',
  '---',
  '***',
  '- punkt',
  '+ punkt',
  '* punkt',
  '1. punkt',
  '2026) punkt',
  '- [ ] opgave',
  '> citat',
  '> > dobbelt citat',
  '    indrykket kode',
  '```\nkode\n```',
  '~~~\nkode',
  '`kode`',
  '*fed* og **federe** og _kursiv_ og ~~streget~~',
  'a*b*c_d_e',
  '[link](https://ond.example)',
  '[link][1]',
  '[1]: https://ond.example',
  '![billede](https://ond.example/x.png)',
  '<https://ond.example>',
  'https://ond.example og www.ond.example',
  'ond@ond.example',
  '| celle | celle |\n| --- | --- |\n| a | b |',
  'a | b',
  'a \\| b \\',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- skjult -->',
  '&lt;b&gt; &amp; &#35; &nbsp;',
  'A & B < C > D "E" \'F\'',
  '{{municipality.name}}',
  '{{{this}}}',
  '{{#each x}}{{/each}}',
  '{{> kilder}}',
  '{navn} {sted} {udvalget} {periode} {tal}',
  "$& $1 $' $` $$",
  '\uE000x\uE001 \uE001y\uE000',
  'a\u0000b\u0007c\u001B[31m',
  'højre\u202Evenstre\u2069',
  'a\\*b\\_c',
  '\\# ikke overskrift',
  'linje\r\nlinje\u2028linje\u0085linje',
  'æøå 👩🏽‍🦽 ﷽',
  '[^1] og [x] og [ ]',
  'constructor __proto__ toString',
];

/** Any of them, and anything put together from the signs Markdown and Handlebars know. */
export function hostileText(): fc.Arbitrary<string> {
  const signs = fc.constantFrom(
    ...'#*_`~[](){}<>!|\\&;:+-=.>1 \n\t"\'/@'.split(''),
    '](',
    '{{',
    '}}',
    '\n\n',
    '\n# ',
    '\n- ',
  );
  return fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc
      .array(fc.oneof(signs, fc.constantFrom('ord', 'a', 'www.x.dk', 'http://x.dk')), { maxLength: 14 })
      .map((all) => all.join('')),
    fc.string({ maxLength: 20, unit: 'binary' }),
  );
}
