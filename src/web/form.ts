import type { Context } from 'hono';

/** The fields of a form as a person filled them in. */
export interface Form {
  /** The first of this name; empty when there is none. */
  one(name: string): string;
  all(name: string): readonly string[];
}

/** Reads a form that is sent as browsers do by default. Lines end as they do in a file here. */
export async function readForm(c: Context): Promise<Form> {
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  return formOf(new URLSearchParams(isForm ? await c.req.text() : ''));
}

function formOf(fields: URLSearchParams): Form {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  return {
    one: (name) => plain(fields.get(name) ?? ''),
    all: (name) => fields.getAll(name).map(plain),
  };
}
