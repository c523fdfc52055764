/** An alarm that kontrol gave over a text somebody else has written: the words it fell on, and what we think of it. */
interface Alarm {
  readonly finds: string;
  /** A short quotation, no more than is needed to see the alarm. */
  readonly words: string;
  readonly right: boolean;
  readonly why: string;
}

/** A real text, read whole with `kontrol --som indlaeg`; only what raised an alarm is quoted here. */
export interface RealText {
  readonly what: string;
  /** Where it was read, 22 November 2026. */
  readonly where: string;
  readonly alarms: readonly Alarm[];
  /** Names of those who speak, decide or answer in public; until November 2026 they were taken for private persons. */
  readonly publicPersons?: readonly string[];
}

const OLD = 'The register asks for the human being first.';

export const REAL_TEXTS: readonly RealText[] = [
  {
    what: 'a debate piece of 2018 by a committee chair and a candidate',
    where: 'gladsaxebladet.dk/2018/11/et-arbejdsmarked-for-alle-ogsaa-de-handicappede',
    alarms: [
      { finds: 'F-07 ord', words: 'Ca. 133.000 handicappede er uden job.', right: true, why: OLD },
      { finds: 'F-05 partier', words: 'Jeppe Bruus, folketingskandidat (S)', right: true, why: 'A party.' },
    ],
    publicPersons: ['Kristine Henriksen, formand'],
  },
  {
    what: 'a debate piece by a member of a city council',
    where: 'fredericiaavisen.dk/byraadsmedlem-handicap-er-et-handicap',
    alarms: [{ finds: 'F-07 ord', words: 'Der findes faktisk SU for handicappede.', right: true, why: OLD }],
    publicPersons: ['Her skriver forsker Emil Falster, at:'],
  },
  {
    what: "a reader's letter of 2019 with questions to a politician",
    where: 'fyens.dk/debat/Kan-man-sige-nej-til-et-job/artikel/3372198',
    alarms: [
      {
        finds: 'F-10 forkortelser',
        words: 'jo ifølge Michael Eskamp Witek (FS 11.8.)',
        right: true,
        why: 'A newspaper in two letters.',
      },
    ],
    publicPersons: ['spørgsmål til Brian Dybro:'],
  },
  {
    what: 'a press release of a branch of DH',
    where: 'dh-ringsted.dk/?p=462',
    alarms: [
      {
        finds: 'F-07 ord',
        words: 'Den gruppe skal ikke gennem fornedrende ressourceforløb',
        right: true,
        why: 'Closed to new citizens since; when it was written it was the word.',
      },
    ],
    publicPersons: ['afgående formand, Lisbeth Balling, i sin beretning'],
  },
  {
    what: 'the policy of a municipality',
    where: 'holstebro.dk/handicappolitik',
    alarms: [
      {
        finds: 'F-11 passiv',
        words: 'Denne handicappolitik realiseres i et tæt samarbejde. Handicappolitikken gennemføres.',
        right: true,
        why: 'Three sentences of five hide who acts.',
      },
    ],
  },
];
