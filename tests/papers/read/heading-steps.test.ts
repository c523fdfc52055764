import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { checkHeadingSteps } from '../../../src/papers/read/heading-steps.ts';

function check(markdown: string) {
  return checkHeadingSteps(new Marked().lexer(markdown));
}

describe('the headings of a paper', () => {
  it('may go down one level at a time and up as many as they like', () => {
    expect(check('# A\n\n## B\n\n### C\n\n# D\n\n## E')).toMatchObject({ ok: true });
  });

  it.each([
    ['# A\n\n### Mål', 'Mål', '###', '##'],
    ['## Forord\n\n# A', 'Forord', '##', '#'],
    ['# A\n\n> #### I et **citat**', 'I et citat', '####', '##'],
    ['# A\n\n- ### I en liste', 'I en liste', '###', '##'],
  ])('may not skip a level: %j', (markdown, heading, has, highest) => {
    expect(check(markdown)).toMatchObject({
      ok: false,
      faults: [
        {
          code: 'heading-skipped',
          message: `Overskriften »${heading}« springer et niveau over: den har ${has}, hvor der højst kan stå ${highest}.`,
        },
      ],
    });
  });
});
