import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { pdf } from './pdf.ts';

/** Every format, in the order they are named to the user. The Markdown itself is always written. */
export const FORMATS: readonly Format[] = [pdf, docx, html];

/** What papers are made into where nobody has chosen. */
export const DEFAULT_FORMATS: readonly Format[] = [pdf];
