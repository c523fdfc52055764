import { scriptOf } from '../interview/walk-script.ts';
import type { Entrance, Fields, Visitor } from './open-page.ts';
import { visitor } from './open-page.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a person reads of a piece of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

interface SeenField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
}

/** A question page as it is seen. */
export interface SeenPage {
  readonly heading: string;
  readonly action: string;
  readonly buttons: readonly string[];
  readonly choices: readonly { readonly type: string; readonly value: string; readonly text: string }[];
  readonly fields: readonly SeenField[];
  readonly isLong: boolean;
  readonly example: string;
}

export function seen(html: string): SeenPage {
  const form = /<main[^>]*>([\s\S]*?)<\/form>/.exec(html)?.[1] ?? '';
  const inputs = [
    ...form.matchAll(
      /<(?:input class="form-input"|textarea)[^>]*name="([^"]+)"[^>]*>(?:\n([\s\S]*?)<\/textarea>)?/g,
    ),
  ];
  return {
    heading: textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''),
    action: /<form method="post" action="([^"]+)" novalidate>/.exec(html)?.[1] ?? '',
    buttons: [...form.matchAll(/name="handling" value="([^"]+)"/g)].map(([, value]) => value ?? ''),
    choices: [
      ...form.matchAll(
        /type="(radio|checkbox)" name="svar" id="[^"]+" value="([^"]*)"[^>]*>\s*<label[^>]*>([\s\S]*?)<\/label>/g,
      ),
    ].map(([, type = '', value = '', text = '']) => ({ type, value: textOf(value), text: textOf(text) })),
    fields: inputs.map(([whole, name = '', long]) => ({
      name,
      label: textOf(new RegExp(`<label[^>]* for="${name}">([\\s\\S]*?)</label>`).exec(form)?.[1] ?? ''),
      hint: textOf(new RegExp(`id="${name}-hjaelp">([\\s\\S]*?)</p>`).exec(form)?.[1] ?? ''),
      value: textOf(long ?? / value="([^"]*)"/.exec(whole)?.[1] ?? ''),
    })),
    isLong: form.includes('<textarea'),
    example: textOf(/<strong>Eksempel\.<\/strong>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? ''),
  };
}

const script = scriptOf();

/** What somebody who follows the script of the terminal tests fills in on this page. */
export function filledIn(page: SeenPage): Fields {
  if (page.buttons.includes('forslag')) return { handling: 'forslag' };
  if (page.choices.length > 0) {
    const [first] = page.choices;
    return { handling: 'svar', svar: first?.value ?? '' };
  }
  const isParts = page.fields.length > 1;
  return {
    handling: 'svar',
    ...Object.fromEntries(
      page.fields.map((field, index) => [field.name, typed(page, field, isParts && index === 0)]),
    ),
  };
}

function typed(page: SeenPage, { label, hint, value }: SeenField, isAmount: boolean): string {
  if (value !== '' || hint.startsWith('Kan udelades')) return value;
  const kind = page.isLong ? 'kun står et punktum' : '';
  const example = page.example === '' || page.isLong ? '' : `Eksempel: ${page.example}`;
  const told = [label, hint, example, isAmount ? 'Slå det op her' : '', kind].filter(Boolean);
  const line = script(`\n\n${told.join('\n')}`);
  return line.replace(/\n\.$/, '');
}

/** Answers every question by its form until all have an answer; `meddle` may do something at each page first. */
export async function walkPages(
  page: Entrance,
  depth: 'hurtig' | 'fuld',
  meddle: (person: Visitor, seen: SeenPage) => Promise<void> = async () => undefined,
): Promise<Visitor> {
  const person = await visitor(page);
  await person.send('/begynd', { kommune: 'Randers', omfang: depth });
  for (let count = 0; person.path !== '/svar'; count += 1) {
    const now = seen(person.page.text);
    if (count > 150 || person.page.status !== 200)
      throw new Error(`Stuck at ${person.path}: ${textOf(person.page.text)}`);
    await meddle(person, now);
    await person.send(now.action, filledIn(seen(person.page.text)));
  }
  return person;
}
