import { type PaperSamples, times } from './sample.ts';

export const SHORT_VERSION: PaperSamples = {
  paper: 'kort-fortalt',
  samples: [
    {
      finds: 'R-01 lix',
      passes: '# Kort fortalt\n\nVi vil have flere i job. Det kan vi sammen.',
      fails:
        '# Kort fortalt\n\nBeskæftigelsesindsatsens tilrettelæggelse forudsætter kommunalbestyrelsens prioritering.',
    },
    {
      finds: 'R-01 laengde',
      passes: '# Kort fortalt\n\nVi vil have flere i job.',
      fails: `# Kort fortalt\n\n${times(60, 'Vi vil have flere i job.')}`,
    },
    {
      finds: 'R-02 siger',
      passes:
        '# Kort fortalt\n\nDet betyder for dig: Du får svar i tide.\n\n## Det kan du gøre nu\n\nRing til os.',
      fails: '# Kort fortalt\n\nVi vil have flere i job.',
    },
  ],
};
