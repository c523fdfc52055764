import { grid, numbered, type PaperSamples, times } from './sample.ts';

const sheet = (...asks: readonly string[]) =>
  `# Ark\n\n## Vi beder udvalget om noget\n\n${numbered(...asks)}`;
const back = (...cells: readonly string[]) =>
  `# Vi beder udvalget om noget\n\n## Det er lovet\n\n${grid(['Det er lovet', 'Sket', 'Ikke sket'], cells)}`;

export const ONE_SHEET: PaperSamples = {
  paper: 'ark',
  samples: [
    {
      finds: 'A-01 laengde',
      passes: sheet('at svare inden fire uger'),
      fails: `${sheet('at svare inden fire uger')}\n\n${times(60, 'Vi vil have flere i job.')}`,
    },
    {
      finds: 'A-02 punkter',
      passes: sheet('at svare inden fire uger', 'at spørge alle', 'at fortælle om skånejob'),
      fails: sheet('hurtigere svar', 'at spørge alle', 'at fortælle', 'at måle'),
    },
    {
      finds: 'A-03 siger',
      passes: '# Ark\n\n**Onsdag den 3. februar 2027** taler rådet om det. Ring til Kirsten Holm.',
      fails: '# Ark\n\nRådet taler snart om det.',
    },
    {
      finds: 'A-04 siger',
      passes: back('Et brev til alle', '[ ]', '[ ]'),
      fails: back('Et brev til alle', '', ''),
    },
  ],
};
