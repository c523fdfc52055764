import { grid, numbered, type PaperSamples, times } from './sample.ts';

const OBJECTION = '- **»Det er for dyrt.«** Det koster også at lade et job glippe.';

/** Part B of the brief: the branch's own notes. */
export const MEETING_NOTES: PaperSamples = {
  paper: 'moedenoter',
  samples: [
    { finds: 'M-01 siger', passes: '# Noter – ikke til udsendelse', fails: '# Noter til mødet' },
    {
      finds: 'M-04 siger',
      passes: '# Noter\n\n## Før mødet\n\n- Send punktet senest 13. januar 2027, med kopi til formanden.',
      fails: '# Noter\n\n## Før mødet\n\n- Sov godt.',
    },
    {
      finds: 'M-17 punkter',
      passes: `# Noter\n\n## Fem spørgsmål til chefen\n\n${numbered(
        'Hvor mange venter?',
        'Hvor lang tid venter de?',
        'Hvor stor er puljen?',
        'Hvad koster et svar?',
        'Hvor ofte tæller I?',
      )}`,
      fails: `# Noter\n\n## Fem spørgsmål til chefen\n\n${numbered('Har I det godt?')}`,
    },
    {
      finds: 'M-18 punkter',
      passes: `# Noter\n\n## Indvendinger og svar\n\n${times(3, `${OBJECTION}\n`).replaceAll('\n ', '\n')}`,
      fails: '# Noter\n\n## Indvendinger og svar\n\n- **»Det er for dyrt.«**',
    },
    {
      finds: 'M-19 tabel',
      passes: `# Noter\n\n## Hvem siger hvad\n\n${grid(['Opgave', 'Hvem'], ['Indleder', 'Else'], ['Noterer', 'Ole'])}`,
      fails: `# Noter\n\n## Hvem siger hvad\n\n${grid(['Opgave', 'Hvem'], ['Indleder', ''])}`,
    },
    {
      finds: 'M-19 taletid',
      passes: '# Noter\n\n## Indledning\n\n> Tak for ordet. Vi beder om en svarfrist.',
      fails: `# Noter\n\n## Indledning\n\n> ${times(40, 'Tak for ordet, det er rart at være her.')}`,
    },
    {
      finds: 'M-20 siger',
      passes: '# Noter\n\n## Det, vi går efter\n\n- **Bedst:** ja\n- **Godt:** et tal\n- **Mindst:** en dato',
      fails: '# Noter\n\n## Det, vi går efter\n\n- Et ja.',
    },
    {
      finds: 'M-22 siger',
      passes: '# Noter\n\n## Efter mødet\n\n- Læs referatet. Følg op den 3. maj 2027.',
      fails: '# Noter\n\n## Efter mødet\n\n- Tag hjem.',
    },
  ],
};
