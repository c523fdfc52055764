import { figureLines, ownFigureText, untoldLines } from '../../application/figures/figures-text.ts';
import type { FiguresChoice } from '../../application/figures/fill-figures.ts';
import type { BranchFigures, FoundFigure } from '../../application/figures/plan-figures.ts';
import { choose, STOP } from '../interview/choose.ts';
import type { View } from '../interview/view.ts';

/** The yes that must be there before anybody is asked. */
export async function mayAsk(view: View, host: string): Promise<boolean> {
  const yes = await choose(view, `Må brobygger spørge ${host} nu?`, [
    { vaerdi: 'ja', tekst: 'Ja, hent tallene' },
    { vaerdi: 'nej', tekst: 'Nej, spørg ingen' },
  ]);
  return yes === 'ja';
}

/** All at once or one by one; each figure that the branch has written is asked about by itself. */
export async function chooseFigures(
  view: View,
  { fetched, free, own }: FiguresChoice,
): Promise<ReadonlySet<FoundFigure> | undefined> {
  for (const branch of fetched.branches) view.say(branchLines(branch).join('\n'));
  const how =
    free.length === 0
      ? 'et'
      : await choose(view, 'Skal tallene skrives i jeres svar?', [
          { vaerdi: 'alle', tekst: 'Ja, dem alle' },
          { vaerdi: 'et', tekst: 'Spørg om ét ad gangen' },
          { vaerdi: 'ingen', tekst: 'Nej' },
        ]);
  if (how === STOP) return undefined;
  const wanted = new Set(how === 'alle' ? free : []);
  const questions = [
    ...(how === 'et' ? free : []).map(
      (figure) => [figure, `Skal tallet for ${figure.name} skrives i jeres svar?`] as const,
    ),
    ...own.map((figure) => [figure, `${ownFigureText(figure)} Skal det nye stå i stedet?`] as const),
  ];
  for (const [figure, question] of questions) {
    const take = await choose(view, question, [
      { vaerdi: 'ja', tekst: 'Ja' },
      { vaerdi: 'nej', tekst: 'Nej' },
    ]);
    if (take === STOP) return undefined;
    if (take === 'ja') wanted.add(figure);
  }
  return wanted;
}

/** The figures of a branch, and what the source does not tell. */
export function branchLines(branch: BranchFigures): readonly string[] {
  return [...branch.found.flatMap(figureLines), ...untoldLines(branch)];
}
