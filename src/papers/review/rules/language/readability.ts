import { lix } from '../../../../language/lix.ts';
import { runningText } from '../../../read/running-text.ts';
import { rule } from '../../rule.ts';
import { count } from '../../rule-params.ts';

/** The paper keeps its LIX bar. */
export const readability = rule({
  name: 'lix',
  params: { required: ['hoejst'], properties: { hoejst: count('Det højeste lixtal.') } },
  judge: (paper, { hoejst }) => {
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
  },
});
