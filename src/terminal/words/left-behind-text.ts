import type { WordImported } from '../../application/import-word.ts';
import { printable } from '../../danish/printable.ts';
import { excerpt } from './excerpt.ts';
import { lostFormsText } from './form-lines.ts';

type LeftBehind = WordImported['leftBehind'];

/** What a Word file has and its paper has no place for, a line each; "" when that is nothing. */
export function leftBehindText(left: LeftBehind): string {
  const { comments, trackedChanges, lostForms, renumbered } = left;
  return [
    ...(lostForms.length > 0 ? [lostFormsText(lostForms)] : []),
    ...(trackedChanges > 0
      ? [
          `Word-filen har ${count(trackedChanges, 'sporet ændring', 'sporede ændringer')}. De er læst, som om alle var godkendt.`,
        ]
      : []),
    ...renumbered.map(
      ({ words, number }) =>
        `I Word har punktet „${excerpt(words)}“ nummer ${number}. I teksten tæller listen som før; ret tallet dér, hvis det er meningen.`,
    ),
    ...comments.map(commentLine),
    ...contentLines(left),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** A comment is told whole: it stands nowhere else. */
function commentLine({ author, place, text }: LeftBehind['comments'][number]): string {
  const where = place === '' ? '' : ` til „${excerpt(place)}“`;
  return `Kommentar fra ${excerpt(author || 'ukendt')}${where}: ${printable(text)}`;
}

function contentLines({ pictures, drawings, hidden, margins, unread, lost }: LeftBehind): readonly string[] {
  return [
    ...margins.map(
      (line) =>
        `Øverst eller nederst på Word-filens sider står: „${excerpt(line)}“. Det kommer ikke med i teksten.`,
    ),
    ...(hidden === '' ? [] : [`Word-filen har skjult tekst, som ikke kommer med: „${excerpt(hidden)}“.`]),
    ...(pictures > 0
      ? [`Word-filen har ${count(pictures, 'billede', 'billeder')}, som ikke kommer med i teksten.`]
      : []),
    ...(drawings > 0
      ? [
          `Word-filen har ${count(drawings, 'diagram eller tegning', 'diagrammer eller tegninger')}, som ikke kommer med i teksten. Skriv ordene fra dem, hvis de skal med.`,
        ]
      : []),
    ...(unread > 0
      ? [
          `Word-filen har ${unread} slags indhold, som brobygger ikke kan læse, for eksempel en formel. Se efter, at teksten har det hele med.`,
        ]
      : []),
    ...lost.map(
      (text) => `Her mangler der ord fra Word-filen: „${excerpt(text)}“. Skriv dem selv i teksten.`,
    ),
  ];
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
