import Handlebars from 'handlebars';
import { escapeHtml } from '../formats/escape-html.ts';
import type { StyleSheets } from '../formats/style-sheets.ts';

/** The templates of templates/web that are a page. */
const PAGES = [
  'afsnit',
  'begynd',
  'besked',
  'eksempler',
  'flet',
  'forskelle',
  'hjaelp',
  'kommuner',
  'papirer',
  'ret',
  'samlet',
  'spoergsmaal',
  'svar',
  'tal',
  'word',
] as const;
/** Those that several pages use. */
const PARTS = ['ramme', 'fejl', 'felt', 'formular', 'papir'] as const;

export type PageName = (typeof PAGES)[number];

/** What every page says of itself. */
interface Frame {
  /** Begins with "Fejl:" where something must be put right. */
  readonly title: string;
  readonly formKey: string;
  /** Of the answers that are open, which every form says; null when there are none to look at. */
  readonly answersId: string | null;
  /** The municipality they are about; null while that is not answered. */
  readonly municipality: string | null;
  /** Nothing can be sent any more. */
  readonly closed: boolean;
  /** See FrameOptions. */
  readonly refresh: number | null;
}

/** Makes a page of a template and what it shows; a name the view lacks is a fault. */
export type RenderPage = (
  name: PageName,
  view: { readonly frame: Frame } & Record<string, unknown>,
) => string;

/**
 * Reads and compiles the pages. Every text of a view is escaped before a template sees it, so that no template can forget to;
 * what the library itself does to a text is for the papers to say, for all of a process (papers/write/template-engine.ts).
 */
export async function loadPages(styles: Pick<StyleSheets, 'read'>): Promise<RenderPage> {
  const handlebars = Handlebars.create();
  handlebars.unregisterHelper('log');
  for (const name of PARTS) handlebars.registerPartial(name, await styles.read(`web/${name}.html`));
  const pages = new Map<PageName, HandlebarsTemplateDelegate>();
  for (const name of PAGES) {
    const template = await styles.read(`web/${name}.html`);
    pages.set(name, handlebars.compile(template, { strict: true, preventIndent: true, noEscape: true }));
  }
  return (name, view) => (pages.get(name) as HandlebarsTemplateDelegate)(escaped(view));
}

/** The same with every text in it fit for HTML, also between quotation marks. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string') return escapeHtml(value);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, escaped(one)]));
}
