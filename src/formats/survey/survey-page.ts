import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';
import type { WebStyle } from '../html/web-style.ts';
import { smallCurve } from './small-curve.ts';
import type { SurveyTable } from './survey-rows.ts';

/**
 * The table as one web page that fetches nothing. Without scripts it is a table in the order of its rows; the script, the only one its
 * policy lets run, puts a button in each heading that sorts by it.
 */
export function surveyPage({ title, notes, columns, rows }: SurveyTable, { main, print }: WebStyle): string {
  const body = rows
    .map(
      (cells) =>
        `<tr>${cells
          .map(({ text, order, curve }, index) => {
            const sorted = order === undefined ? '' : ` data-order="${escapeHtml(String(order))}"`;
            return index === 0
              ? `<th scope="row"${sorted}>${escapeHtml(text)}</th>`
              : curve === undefined
                ? `<td${sorted}>${escapeHtml(text)}</td>`
                : `<td class="kurve"${sorted}>${smallCurve(curve)} ${escapeHtml(text)}</td>`;
          })
          .join('')}</tr>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy([main, LOOK], print)}">
<title>${escapeHtml(title)}</title>
<style>${main}</style>
<style>${LOOK}</style>
<style media="print">${print}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
<div class="oversigt" role="region" aria-label="${escapeHtml(title)}" tabindex="0">
<table>
<thead>
<tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr>
</thead>
<tbody>
${body}
</tbody>
</table>
</div>
<p role="status" id="sorteret"></p>
</main>
<script>${SORT}</script>
</body>
</html>
`;
}

function policy(styles: readonly string[], print: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${[...styles, print].map(hash).join(' ')}; script-src ${hash(SORT)}; font-src data:; base-uri 'none'; form-action 'none'`;
}

/** A table of ten columns is wider than a text, and slides sideways by itself where the window is narrow. */
const LOOK = `
body { max-width: min(90rem, 100% - 2rem); }
.oversigt td, .oversigt th[scope="row"] { white-space: nowrap; }
.oversigt td.kurve { white-space: normal; min-width: 16rem; }
.oversigt td.kurve svg { display: block; }
.oversigt { overflow-x: auto; }
.oversigt th button { font: inherit; font-weight: inherit; color: inherit; background: none; border: 0; padding: .5rem .25rem; min-height: 2.75rem; text-align: left; text-decoration: underline; cursor: pointer; }
@media print { .oversigt { overflow: visible; } .oversigt th button { text-decoration: none; } }
`;

const SORT = `
const table = document.querySelector('table');
const status = document.getElementById('sorteret');
const keyOf = (row, column) => { const cell = row.cells[column]; return cell.dataset.order ?? cell.textContent; };
[...table.tHead.rows[0].cells].forEach((heading, column) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = heading.textContent;
  heading.replaceChildren(button);
  button.addEventListener('click', () => {
    const falling = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
    const rows = [...table.tBodies[0].rows];
    rows.sort((one, other) => {
      const [a, b] = [keyOf(one, column), keyOf(other, column)];
      if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
      const order = a.localeCompare(b, 'da', { numeric: true });
      return falling ? -order : order;
    });
    table.tBodies[0].append(...rows);
    status.textContent = 'Sorteret efter ' + button.textContent + (falling ? ', faldende.' : ', stigende.');
  });
});
`;
