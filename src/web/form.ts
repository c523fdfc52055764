import type { Context } from 'hono';

/** The fields of a form as a person filled them in. */
export interface Form {
  /** The first of this name; empty when there is none. */
  one(name: string): string;
  all(name: string): readonly string[];
  /** A file that was chosen; undefined when there is none. */
  file(name: string): SentFile | undefined;
}

interface SentFile {
  /** As the browser calls it, without any folder. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Reads a form that is sent as browsers do: by default, or with a file in it. Lines end as they do in a file here. */
export async function readForm(c: Context): Promise<Form> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded'))
    return formOf(new URLSearchParams(await c.req.text()), new Map());
  return type.startsWith('multipart/form-data') ? formWithFiles(c) : formOf(new URLSearchParams(), new Map());
}

async function formWithFiles(c: Context): Promise<Form> {
  const fields = new URLSearchParams();
  const files = new Map<string, SentFile>();
  // What is no form after all has no fields.
  const sent = await c.req.parseBody({ all: true }).catch(() => ({}));
  for (const [name, values] of Object.entries(sent))
    for (const value of [values].flat()) {
      if (typeof value === 'string') fields.append(name, value);
      else if (value instanceof File && value.size > 0)
        files.set(name, { name: value.name, content: new Uint8Array(await value.arrayBuffer()) });
    }
  return formOf(fields, files);
}

function formOf(fields: URLSearchParams, files: ReadonlyMap<string, SentFile>): Form {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  return {
    one: (name) => plain(fields.get(name) ?? ''),
    all: (name) => fields.getAll(name).map(plain),
    file: (name) => files.get(name),
  };
}
