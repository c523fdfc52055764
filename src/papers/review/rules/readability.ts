import { lix } from '../../../language/lix.ts';
import { runningText } from '../../read/running-text.ts';
import type { Rule } from '../rule.ts';

/** The paper keeps the bar for its LIX that its kontrol.yaml sets. */
export const readability: Rule<{ readonly hoejst: number }> = (paper, { hoejst }) => {
  const measured = Math.round(lix(runningText(paper)) * 10) / 10;
  return measured <= hoejst
    ? []
    : [
        {
          message: `Teksten er svær at læse: lixtallet er ${String(measured).replace('.', ',')}, og højst ${hoejst} passer til dem, der skal læse den.`,
          wayOut:
            'Del de længste sætninger, og byt lange ord ud med korte. Se dem med: brobygger kontrol --sprog',
        },
      ];
};
