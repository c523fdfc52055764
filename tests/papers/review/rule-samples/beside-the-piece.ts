import { box, type PaperSamples, times } from './sample.ts';

const TEXT = 'Vi beder udvalget om en fast svarfrist, så den, der har fået et job, også kan begynde i det.';
const TALE = times(2, TEXT);

/** What goes with the debate piece and is not printed. */
export const BESIDE_THE_PIECE: PaperSamples = {
  paper: 'debatindlaeg-ekstra',
  samples: [
    {
      finds: 'D-01 afsnit',
      passes: `# Til indlægget\n\n## Kort form til avisen\n\n${TALE}`,
      fails: `# Til indlægget\n\n## Kort form til avisen\n\n${times(15, TEXT)}`,
    },
    {
      finds: 'D-01 siger',
      passes: '# Til indlægget\n\nAvisens grænse er 300 ord (avisens side, set 15. november 2026).',
      fails: '# Til indlægget\n\nHold det kort.',
    },
    {
      finds: 'D-02 felter',
      passes: '# Til indlægget\n\n- **Anden mulig overskrift:** Sorø bør svare i tide',
      fails: '# Til indlægget\n\n- **Overskrift:** Sorø bør svare i tide',
    },
    {
      finds: 'D-11 siger',
      passes: '# Til indlægget\n\nEn evaluering fra 2021 fandt, at det hjalp.',
      fails: '# Til indlægget\n\nDet ville hjælpe mange her i byen.',
    },
    {
      finds: 'D-14 siger',
      passes: '# Til indlægget\n\nSend det til formanden. Den, der bliver omtalt, skal kunne svare.',
      fails: '# Til indlægget\n\nSend det til avisen med det samme.',
    },
    {
      finds: 'D-20 siger',
      passes:
        '# Til indlægget\n\n- **Avis:** Den lokale avis\n- **Navn og titel:** Else Friis, formand\n- **Adresse:** Eksempelgade 1\n- **Telefon:** 12 34 56 78\n- **Mail:** else@eksempel.dk\n- **Billede:** et portræt\n- **Sendt til andre medier:** nej\n\nKontrollér avisens egen side, før I sender.',
      fails: '# Til indlægget\n\nSend det bare.',
    },
    {
      finds: 'D-23 afsnit',
      passes: `# Til indlægget\n\n## Når nogen spørger efter tallene\n\n${TALE}`,
      fails: '# Til indlægget\n\n## Når nogen spørger efter tallene\n\nDem finder vi.',
    },
    {
      finds: 'D-24 afsnit',
      passes: `# Til indlægget\n\n## Til Facebook\n\n${TALE}`,
      fails: `# Til indlægget\n\n## Til Facebook\n\n${times(8, TEXT)}`,
    },
    {
      finds: 'D-24 siger',
      passes: '# Til indlægget\n\nHolder I et arrangement, så send en pressemeddelelse for sig.',
      fails: '# Til indlægget\n\nHolder I et arrangement, så skriv det i indlægget.',
    },
  ],
};

const FACTS = box(
  ['Hvad', 'Cafémøde om støtte i job'],
  ['Hvornår', 'Onsdag den 14. april 2027 kl. 16.30'],
  ['Hvor', 'Biblioteket i Sorø'],
);

/** The note to the press where there is an event, whichever it is. */
export const PRESS_NOTE: PaperSamples = {
  paper: 'arrangement-cafemoede-presse',
  samples: [
    {
      finds: 'D-24 felter',
      passes: `# Pressemeddelelse: Kaffe og svar i Sorø\n\n${FACTS}`,
      fails: `# Pressemeddelelse: Kaffe og svar i Sorø\n\n${FACTS.replace('14. april 2027 kl. 16.30', 'i næste uge')}`,
    },
    {
      finds: 'D-24 siger',
      passes:
        '# Pressemeddelelse: Kaffe og svar i Sorø\n\nVi venter mange.\n\nKontakt: Else Friis, tlf. 12 34 56 78',
      fails: '# Pressemeddelelse: Kaffe og svar i Sorø\n\nAlle er velkomne.',
    },
    {
      finds: 'D-24 laengde',
      passes: `# Pressemeddelelse: Kaffe og svar i Sorø\n\n${TALE}`,
      fails: `# Pressemeddelelse: Kaffe og svar i Sorø\n\n${times(25, TEXT)}`,
    },
  ],
};
