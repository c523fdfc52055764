import Handlebars from 'handlebars';
import { escapeValue, resolveValues } from './escape-markdown.ts';
import { type HelperContext, templateHelpers } from './template-helpers.ts';
import { tidyMarkdown } from './tidy-markdown.ts';

export interface Templates {
  /** Texts that any template may include with {{> name}}. */
  readonly partials: Readonly<Record<string, string>>;
}

// Handlebars escapes for HTML; these templates make Markdown. There is no option for it, only this function, and this
// is the one place in the program that uses Handlebars.
Handlebars.Utils.escapeExpression = (value: unknown): string => {
  if (value instanceof Handlebars.SafeString) return value.toString();
  return value === null || value === undefined ? '' : escapeValue(String(value));
};

/** What is wrong with how a template is written, as the library throws it; undefined when it can be read. */
export function parseTemplate(template: string): unknown {
  try {
    Handlebars.parse(template);
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * One template with one model to Markdown. Compiled strictly: a name that the model lacks is a fault of the template
 * and throws, so that no paper is ever silently missing a word.
 */
export function renderTemplate(
  template: string,
  model: object,
  templates: Templates,
  context: Omit<HelperContext, 'markdown'>,
): string {
  const engine = Handlebars.create();
  // It would write to the terminal, which is for src/cli alone.
  engine.unregisterHelper('log');
  const helpers = templateHelpers({ ...context, markdown: (text) => new Handlebars.SafeString(text) });
  for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, helper);
  for (const [name, partial] of Object.entries(templates.partials)) engine.registerPartial(name, partial);
  const compiled = engine.compile(template, { strict: true, preventIndent: true });
  return tidyMarkdown(resolveValues(compiled(model)));
}
