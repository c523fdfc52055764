import Handlebars from 'handlebars';
import { TEMPLATE_OPTIONS, type Templates } from '../../content/documents/template.ts';
import { escapeValue, resolveValues } from './escape-markdown.ts';
import type { HelperContext } from './helper-context.ts';
import { templateHelpers } from './template-helpers.ts';
import { tidyMarkdown } from './tidy-markdown.ts';

// Handlebars escapes for HTML; these templates make Markdown. There is no option for it, only this function, and this
// is the one place in the program that runs a template.
Handlebars.Utils.escapeExpression = (value: unknown): string => {
  if (value instanceof Handlebars.SafeString) return value.toString();
  return value === null || value === undefined ? '' : escapeValue(String(value));
};

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
  const helpers = templateHelpers({ ...context, markdown: (text) => new Handlebars.SafeString(text) });
  const compiled = compileOnce(template, templates);
  return tidyMarkdown(resolveValues(compiled(model, { helpers: { ...helpers } })));
}

/** What a paper may take of texts and lists inside each other: the longest of ours takes a few hundred. */
const MOST_STEPS = 20_000;

interface Engine {
  readonly handlebars: typeof Handlebars;
  readonly compiled: Map<string, Handlebars.TemplateDelegate>;
  /** Taken of the paper that is being made. */
  steps: number;
}

/** The same few templates are printed for every municipality and every length, and compiling one takes longer. */
const engines = new WeakMap<Templates, Engine>();

function compileOnce(template: string, templates: Templates): Handlebars.TemplateDelegate {
  let engine = engines.get(templates);
  if (!engine) {
    const handlebars = Handlebars.create();
    // It would write to the terminal, which is for src/cli alone.
    handlebars.unregisterHelper('log');
    const made: Engine = { handlebars, compiled: new Map(), steps: 0 };
    countSteps(made);
    engine = made;
    for (const [name, text] of Object.entries(templates.partials)) {
      const before = templates.compiled?.get(text);
      handlebars.registerPartial(name, before ? handlebars.template(before) : text);
    }
    engines.set(templates, engine);
  }
  const { handlebars } = engine;
  engine.steps = 0;
  const before = templates.compiled?.get(template);
  const compiled =
    engine.compiled.get(template) ??
    (before ? handlebars.template(before) : handlebars.compile(template, TEMPLATE_OPTIONS));
  engine.compiled.set(template, compiled);
  return compiled;
}

type Step = (this: unknown, ...given: unknown[]) => unknown;

/** Twelve texts that each include the next one eight times would run for days, so each text and each list is counted. */
function countSteps(engine: Engine): void {
  const counted = (step: Step): Step =>
    function (...given) {
      engine.steps += 1;
      if (engine.steps > MOST_STEPS) throw new Error('Endless recursion of texts or lists');
      return step.apply(this, given);
    };
  // Read from the environment for each text that is included, also one that a template defines itself.
  const machine = engine.handlebars as unknown as { VM: { readonly invokePartial: Step } };
  machine.VM = { ...machine.VM, invokePartial: counted(machine.VM.invokePartial) };
  engine.handlebars.registerHelper('each', counted(engine.handlebars.helpers.each as Step));
}
