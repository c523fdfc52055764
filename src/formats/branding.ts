import { readableShade, WHITE } from '../content/colour/readable-shade.ts';
import { escapeHtml } from './escape-html.ts';
import { dataAddress, type Picture } from './picture.ts';

const DENSE = [
  'h1 { margin-bottom: 3mm; padding-bottom: 2.5mm; font-size: 18pt }',
  'h2 { margin: 3mm 0 0.5mm; font-size: 12.5pt } h3 { margin: 2.6mm 0 0.6mm; font-size: 11pt }',
  'p, li, h1 + p { font-size: 11pt; line-height: 1.28 }',
  'p, ul, ol { margin-bottom: 1.6mm } li { margin-bottom: 0.6mm }',
  '.facts { margin-bottom: 3mm } th, td { padding-block: 0.8mm }',
  'blockquote { margin: 2.5mm 0; padding: 1.8mm 5mm }',
];

/** How the branch wants its papers to look, and this paper among them; empty for the look that brobygger brings along. */
export interface Branding {
  /** To be read across a table: larger letters, and a new page at each line across it. */
  readonly largeType?: true;
  /** To keep to a page: small headings, and little space between lines. */
  readonly dense?: true;
  /** As the branch wrote it: "#7a1f3d". What is printed is a shade of it that can be read. */
  readonly colour?: string;
  readonly logo?: Logo;
}

interface Logo {
  readonly picture: Picture;
  /** What is read aloud in place of it; never empty. */
  readonly text: string;
}

/** The ground of a web page in the dark: `--ground` of templates/web.css. */
const DARK_GROUND = '#14191b';

/** The colour of headings, rules and links on white, as "#rrggbb"; undefined for the one of the style sheets. */
export function accentOf({ colour }: Branding): string | undefined {
  return colour === undefined ? undefined : readableShade(colour, WHITE);
}

/** What is added to a style sheet of templates/, last, so that the paper has the colour of the branch and room for its logo. Empty without both. */
export function brandingStyle(branding: Branding): string {
  const { colour, logo, largeType, dense } = branding;
  const rules: string[] = [];
  if (largeType) {
    rules.push(
      '@media print { p, li, h1 + p { font-size: 14pt; line-height: 1.4 } li { margin-bottom: 2mm } }',
      // Not shown itself, for a line that just does not fit would get a page of its own.
      '@media print { .rule, hr { display: none } :is(.rule, hr) + * { break-before: page } }',
    );
  }
  if (dense) rules.push('@page :first { margin-top: 14mm }', `@media print { ${DENSE.join(' ')} }`);
  if (colour !== undefined) {
    rules.push(
      `:root { --accent: ${accentOf(branding)} }`,
      `@media screen and (prefers-color-scheme: dark) { :root { --accent: ${readableShade(colour, DARK_GROUND)} } }`,
      // A shade that just reaches 7:1 on the ground of the page does not on a tint.
      'blockquote > *, nav > * { --accent: var(--ink) }',
    );
  }
  // The logo stands in what else is the margin above the title, so that a paper with one has as many pages as without.
  if (logo !== undefined) rules.push('@page :first { margin-top: 8mm }');
  return rules.map((rule) => `\n${rule}`).join('');
}

/** The logo above the title; empty without one. */
export function logoHtml({ logo }: Branding): string {
  if (logo === undefined) return '';
  const { picture, text } = logo;
  return `<p class="logo"><img src="${dataAddress(picture)}" alt="${escapeHtml(text)}" width="${picture.width}" height="${picture.height}"></p>\n`;
}
