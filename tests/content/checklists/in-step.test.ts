import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checklistSchema } from '../../../src/content/checklists/checklist-schema.ts';
import { RULES } from '../../../src/papers/review/rules.ts';
import { checklistTable } from '../../builders/checklist-table.ts';
import { REVIEW } from '../../builders/review.ts';

const SCHEMA = fileURLToPath(new URL('../../../schemas/kontrol.schema.json', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../docs/tjekliste.md', import.meta.url));

/** `npm run checklist` runs this file with --update, which writes the two anew. */
describe('what is made from the rules and the checklists is in step; otherwise run: npm run checklist', () => {
  it('schemas/kontrol.schema.json', async () => {
    const schema = `${JSON.stringify(checklistSchema(RULES), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot(SCHEMA);
  });

  it('the table of docs/tjekliste.md', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const renewed = `${page.slice(0, page.indexOf('| Punkt |'))}${checklistTable(REVIEW.checklists)}`;
    await expect(renewed).toMatchFileSnapshot(PAGE);
  });
});
