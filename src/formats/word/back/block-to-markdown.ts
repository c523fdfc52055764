import type { Side } from '../../../papers/read/paper-text.ts';
import type { Block, TableOpening } from '../block.ts';
import { spansToMarkdown } from './spans-to-markdown.ts';

/** Where a block will stand in a list: how far in, and with which number. */
export interface ListSpot {
  /** Spaces before it, from the items it stands under. */
  readonly indent: number;
  /** For an item of a numbered list. */
  readonly number: number;
}

/** A block as Markdown in the project's own form, without a line break at its end. */
export function blockToMarkdown(block: Block, spot: ListSpot): string {
  const prefix = '> '.repeat(block.quote) + ' '.repeat(spot.indent);
  return linesOf(block, spot)
    .map((line, index) => prefix + (index === 0 ? '' : hanging(block, spot)) + line)
    .join('\n');
}

/** The mark of an item, with the space after it. */
export function itemMark(block: Block, number: number): string {
  if (block.kind !== 'item') return '';
  return block.list.ordered ? `${number}. ` : '- ';
}

function linesOf(block: Block, { number }: ListSpot): readonly string[] {
  switch (block.kind) {
    case 'rule':
      return ['---'];
    case 'code': {
      const code = block.spans.map(({ text }) => text).join('');
      return ['```', ...code.replaceAll('```', "'''").split('\n'), '```'];
    }
    case 'heading':
      return [`${'#'.repeat(block.level)} ${spansToMarkdown(block.spans, ' ')}`];
    case 'row':
      return rowLines(
        block.cells.map((spans) => spansToMarkdown(spans, '<br>')),
        block.opening,
      );
    case 'item':
      return `${itemMark(block, number)}${withBox(spansToMarkdown(block.spans, '\\\n'))}`.split('\n');
    default:
      return spansToMarkdown(block.spans, '\\\n').split('\n');
  }
}

/** What looks like the box of a task at the beginning of an item is one. */
function withBox(markdown: string): string {
  return markdown.replace(/^\\(?=\[[ xX]\] )/, '');
}

/** Further lines of an item stand under its text. */
function hanging(block: Block, { number }: ListSpot): string {
  return ' '.repeat(itemMark(block, number).length);
}

function rowLines(cells: readonly string[], opening: TableOpening | null): readonly string[] {
  const row = `| ${cells.join(' | ')} |`;
  if (opening === null) return [row];
  const rule = `| ${cells.map((_cell, column) => RULES[opening.sides[column] ?? 'left']).join(' | ')} |`;
  return opening.header ? [row, rule] : [`|${' |'.repeat(cells.length)}`, rule, row];
}

const RULES: Readonly<Record<NonNullable<Side>, string>> = { left: ':---', center: ':---:', right: '---:' };
