import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Form } from './form.ts';
import type { PageName } from './pages.ts';
import type { Presence } from './presence.ts';
import type { OpenAnswers, Visit } from './visit.ts';

interface FrameOptions {
  /** Asks for the page again after so many seconds, while work goes on and no script does. */
  readonly refresh?: number;
  /** Nothing can be sent any more. */
  readonly closed?: boolean;
}

/** Answers with a page. */
export type Show = (
  c: Context,
  name: PageName,
  view: { readonly title: string; readonly [key: string]: unknown },
  status?: ContentfulStatusCode,
  frame?: FrameOptions,
) => Response | Promise<Response>;

/** What the addresses are made with. */
export interface Web {
  readonly app: Hono;
  readonly show: Show;
  readonly visit: Visit;
  readonly presence: Presence;
}

/** Does this with the answers that are open, one request after the other; with none open it is the page one begins at. */
export function withOpen(
  c: Context,
  { visit }: Pick<Web, 'visit'>,
  work: (open: OpenAnswers) => Promise<Response>,
): Promise<Response> {
  return visit.inTurn(async () => (visit.open ? work(visit.open) : c.redirect('/', 303)));
}

/** The form that came along; it has been read and is ours (app.ts). */
export function formOf(c: Context): Form {
  return c.get('form') as Form;
}
