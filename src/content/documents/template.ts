import Handlebars from 'handlebars';

export interface Templates {
  /** Texts that any template may include with {{> name}}. */
  readonly partials: Readonly<Record<string, string>>;
  /** Templates compiled before, by their whole text; the others are compiled when they are needed. */
  readonly compiled?: ReadonlyMap<string, CompiledTemplate>;
}

/** What `npm run build` makes of a template: the object that Handlebars.precompile writes. */
export type CompiledTemplate = Parameters<typeof Handlebars.template>[0];

/** How every template is compiled, here and in the engine: a name that is not there is a fault. */
export const TEMPLATE_OPTIONS = { strict: true, preventIndent: true };

/** One template as the source of a JavaScript expression: a `CompiledTemplate`. Throws what the library throws. */
export function templateSource(template: string): string {
  return String(Handlebars.precompile(template, TEMPLATE_OPTIONS));
}

/** What is wrong with how a template is written, as the library throws it; undefined when it can be read. */
export function parseTemplate(template: string): unknown {
  try {
    Handlebars.parse(template);
    return undefined;
  } catch (error) {
    return error;
  }
}
