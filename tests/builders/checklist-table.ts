import type { Checklists, Point } from '../../src/content/checklists/checklist.ts';

/** The checklists as a Markdown table: every point, what it asks for, who judges it and how grave it is. */
export function checklistTable(checklists: Checklists): string {
  const rows = [
    ...Object.entries(checklists.files).flatMap(([file, { punkter }]) =>
      punkter.map((point) => ({ file, point })),
    ),
    ...checklists.everywhere.map((point) => ({ file: 'alle', point })),
  ].sort((a, b) => a.point.id.localeCompare(b.point.id));
  return [
    '| Punkt | Papir | Det, papiret skal | Afgøres af | Alvor |',
    '| :--- | :--- | :--- | :--- | :--- |',
    ...rows.map(
      ({ file, point }) =>
        `| ${point.id} | \`${file}\` | ${point.krav} | ${judges(point)} | ${point.alvor} |`,
    ),
    '',
  ].join('\n');
}

/** The rules by name; a question to the branch by its path in svar.yaml. */
function judges(point: Point): string {
  return [
    ...new Set(
      point.tjek.map((use) =>
        use.regel === 'eget-svar' ? `spørgsmålet \`${use.spoergsmaal}\`` : `\`${use.regel}\``,
      ),
    ),
  ].join(', ');
}
