import { rule, UNJUDGED } from '../../rule.ts';
import { list, text } from '../../rule-params.ts';

/** What only the branch can know is answered, and the answer is one that lets the paper go (the points marked H). */
export const ownAnswer = rule({
  name: 'eget-svar',
  params: {
    required: ['spoergsmaal', 'ellers'],
    properties: {
      spoergsmaal: {
        type: 'string',
        minLength: 3,
        pattern: '^[a-z_]+\\.[a-z_]+$',
        description: 'Stien til svaret i svar.yaml, for eksempel godkendelse.genkendelse.',
      },
      ok: list(
        'De svar, der gør det i orden. Uden den er ethvert svar nok.',
        text('Svaret, som det står i svar.yaml.'),
      ),
      ellers: text('Det, der bliver sagt, så længe det står åbent.'),
    },
  },
  judge: (_paper, params, { known }) => {
    if (!known) return UNJUDGED;
    const answer = params.spoergsmaal
      .split('.')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], known.answers);
    const settled =
      answer !== undefined &&
      answer !== null &&
      answer !== 'ved-ikke' &&
      (params.ok?.includes(String(answer)) ?? true);
    return settled ? [] : [{ message: params.ellers }];
  },
});
