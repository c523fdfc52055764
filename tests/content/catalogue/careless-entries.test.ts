import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/content/catalogue/load-catalogue.ts';
import type { Fault } from '../../../src/fault.ts';
import { catalogueFiles } from '../../builders/real-catalogue.ts';

const FILES = catalogueFiles();

interface Careless {
  readonly what: string;
  readonly file: string;
  readonly before: string | RegExp;
  readonly after: string;
  readonly says: RegExp;
}

/** One careless entry each; the loader must turn every one down, and say where and why. */
const CARELESS: readonly Careless[] = [
  {
    what: 'a fact without its year in the sentence',
    file: 'fakta.yaml',
    before: 'udsagn: I 2022 sagde',
    after: 'udsagn: For nylig sagde',
    says: /Hele sætningen, som den trykkes, med årstal/,
  },
  {
    what: 'a fact without the year it is from',
    file: 'fakta.yaml',
    before: /^ {2}aar: .*\n/m,
    after: '',
    says: /Her mangler linjen "aar:"/,
  },
  {
    what: 'a fact without a source',
    file: 'fakta.yaml',
    before: /^ {2}kilde: .*\n/m,
    after: '',
    says: /Her mangler linjen "kilde:"/,
  },
  {
    what: 'a fact whose source is in no register',
    file: 'fakta.yaml',
    before: 'kilde: vive-2022',
    after: 'kilde: vive-2222',
    says: /F01 henviser til kilden vive-2222.*Mente du vive-2022/s,
  },
  {
    what: 'a fact that needs a caveat and has none',
    file: 'fakta.yaml',
    before: /^ {2}forbehold: .*\n/m,
    after: '',
    says: /Her mangler linjen "forbehold:"/,
  },
  {
    what: 'a doubtful figure for free use',
    file: 'fakta.yaml',
    before: 'sikkerhed: middel',
    after: 'sikkerhed: lav',
    says: /Der kan stå høj eller middel/,
  },
  {
    what: 'an unconfirmed rule with a paragraph',
    file: 'lov.yaml',
    before: 'tillid: ubekræftet',
    after: 'paragraf: "§ 15 k"\n  tillid: ubekræftet',
    says: /Linjen "paragraf:" passer ikke sammen med resten/,
  },
  {
    what: 'a rule without a source',
    file: 'lov.yaml',
    before: /^ {2}kilder: \[.*\]$/m,
    after: '  kilder: []',
    says: /Listen er for kort/,
  },
  {
    what: 'a rule of LAB that never ends',
    file: 'lov.yaml',
    before: /(- id: B1\n(?: {2}.*\n)*?) {2}gyldig_til: .*\n/,
    after: '$1',
    says: /Her mangler linjen "gyldig_til:"/,
  },
  {
    what: 'a paragraph number in what a rule says',
    file: 'lov.yaml',
    before: /siger: (.*)\.$/m,
    after: 'siger: $1 efter § 4.',
    says: /uden paragraffer/,
  },
  {
    what: 'an unconfirmed rule used as law by a measure',
    file: 'temaer/screening.yaml',
    before: 'lov: [A1, A3, A6]',
    after: 'lov: [A1, A3, E3]',
    says: /Reglen E3 er ikke bekræftet og kan ikke bruges som lov/,
  },
  {
    what: 'a background figure in a measure',
    file: 'temaer/fleksjob.yaml',
    before: 'fakta: [F34]',
    after: 'fakta: [F35]',
    says: /Tallet F35 er kun baggrund/,
  },
  {
    what: 'evidence without a source',
    file: 'temaer/screening.yaml',
    before: /kilder: \[[^\]]+\]/,
    after: 'kilder: []',
    says: /Listen er for kort/,
  },
  {
    what: 'a measure without a first step',
    file: 'temaer/screening.yaml',
    before: /^ {4}foerste_skridt: .*\n/m,
    after: '',
    says: /Her mangler linjen "foerste_skridt:"/,
  },
  {
    what: 'a person as responsible where a post belongs',
    file: 'temaer/screening.yaml',
    before: /ansvarlig: .*/,
    after: 'ansvarlig: Dan Nielsen',
    says: /Stilling, ikke person/,
  },
  {
    what: 'a source without the day it was seen',
    file: 'kilder.yaml',
    before: /^ {2}set: .*\n/m,
    after: '',
    says: /Her mangler linjen "set:"/,
  },
  {
    what: 'a seed point that nothing covers',
    file: 'froe.yaml',
    before: /( {6}tekst: En direkte telefonlinje.*\n) {6}indsatser: .*\n/,
    after: '$1',
    says: /Her mangler linjen/,
  },
];

describe('a careless entry is turned down, with its line and what belongs there', () => {
  it.each(CARELESS)('$what', ({ file, before, after, says }) => {
    const faults = faultsWith(file, (text) => text.replace(before, after));
    const told = faults.map((fault) => `${fault.message} ${fault.wayOut}`).join('\n');
    expect(told).toMatch(says);
    for (const { place, message } of faults) {
      expect(place?.file).toBe(`strategies/${file}`);
      expect(place?.line).toBeGreaterThan(0);
      expect(place?.excerpt).not.toBe('');
      expect(message).not.toMatch(/must|should|\{"/);
    }
  });
});

function faultsWith(name: string, change: (text: string) => string): readonly Fault[] {
  const strategies = FILES.strategies.map((file) => {
    if (file.name !== name) return file;
    const text = change(file.text);
    if (text === file.text) throw new Error(`The change left ${name} as it was.`);
    return { name, text };
  });
  const loaded = loadCatalogue({ ...FILES, strategies });
  return loaded.ok ? [] : loaded.faults;
}
