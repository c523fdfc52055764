import { answerTo, type SenseRule, senseWarning } from './sense-context.ts';

const RECOGNITION = 'godkendelse.genkendelse';

/** Doubt whether somebody can be recognised is no yes: the story waits until there is a no, or a written yes. */
export const recognition: SenseRule = (context) =>
  answerTo(context, RECOGNITION) === 'usikker'
    ? [
        senseWarning(context, RECOGNITION, {
          code: 'recognition-in-doubt',
          message:
            'I er i tvivl om, om nogen kan genkendes i eksemplet. Så må debatindlægget ikke sendes endnu.',
          wayOut:
            'Lav alder, sted og arbejdsplads om i debat.eksempel, til I kan svare nej, eller få et skriftligt ja fra personen, og svar samtykke.',
        }),
      ]
    : [];
