import type { WordImported } from '../../application/import-word.ts';
import { joinWithOg } from '../../danish/list.ts';
import type { FormChange, TextForm } from '../../papers/merge/describe-forms.ts';
import { excerpt } from './excerpt.ts';

const MOST_PLACES = 5;

/** The texts of a paper that have another form than before, a line each. */
export function formLines(changes: readonly FormChange[]): readonly string[] {
  const rest = changes.length - MOST_PLACES;
  return [
    ...changes.slice(0, MOST_PLACES).map(formLine),
    ...(rest > 0 ? [`… og ${rest} ${rest === 1 ? 'sted' : 'steder'} til med ny form.`] : []),
  ];
}

function formLine({ text, lost, gained }: FormChange): string {
  const parts = [...named('væk', lost), ...named('nyt', gained)];
  return `Ny form: ${excerpt(text)} (${parts.join('; ')})`;
}

function named(word: string, forms: readonly TextForm[]): readonly string[] {
  return forms.length === 0 ? [] : [`${word}: ${joinWithOg(forms.map(formName))}`];
}

function formName({ kind, what }: TextForm): string {
  switch (kind) {
    case 'heading':
      return `overskrift på niveau ${what}`;
    case 'link':
      return `link til ${excerpt(what)}`;
    case 'code':
      return what === '' ? NAMES.code : `${NAMES.code} „${excerpt(what)}“`;
    case 'bold':
    case 'italic':
    case 'strike':
      return `${NAMES[kind]} „${excerpt(what)}“`;
    default:
      return NAMES[kind];
  }
}

const NAMES: Readonly<Record<Exclude<TextForm['kind'], 'heading' | 'link'>, string>> = {
  bullet: 'punkt på en liste',
  number: 'nummer på en liste',
  quote: 'citat',
  code: 'skrift med fast bredde',
  header: 'hoved på en tabel',
  bold: 'fed skrift',
  italic: 'kursiv',
  strike: 'streg over',
};

type LostForms = WordImported['leftBehind']['lostForms'];

/** Which forms a program has lost on the way, and that the text still has them. */
export function lostFormsText(lost: LostForms): string {
  return `Word-filen har mistet ${joinWithOg(lost.map((form) => LOST[form]))} undervejs. Teksten har beholdt sine.`;
}

const LOST: Readonly<Record<LostForms[number], string>> = {
  heading: 'overskrifter',
  item: 'punkter på lister',
  quote: 'citater',
  code: 'linjer med fast bredde',
  header: 'tabellers hoveder',
  bold: 'fed skrift',
  italic: 'kursiv',
  strike: 'streger over ord',
  link: 'links',
};
