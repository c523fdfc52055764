import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/content/catalogue/load-catalogue.ts';
import type { Fault } from '../../../src/fault.ts';
import { catalogueFiles } from '../../builders/real-catalogue.ts';

const FILES = catalogueFiles();

/** The faults of the shipped catalogue when one of its files reads differently; null takes the file away. */
function faultsWith(name: string, change: (text: string) => string | null): readonly Fault[] {
  const strategies = FILES.strategies.flatMap((file) => {
    if (file.name !== name) return [file];
    const text = change(file.text);
    if (text === file.text) throw new Error(`The change left ${name} as it was.`);
    return text === null ? [] : [{ name, text }];
  });
  const loaded = loadCatalogue({ ...FILES, strategies });
  return loaded.ok ? [] : loaded.faults;
}

describe('loading the catalogue', () => {
  it('finds nothing wrong with the one that is shipped', () => {
    expect(loadCatalogue(FILES)).toMatchObject({ ok: true });
  });

  it('orders the themes by their own number, whatever the order of the files', () => {
    const loaded = loadCatalogue({ ...FILES, strategies: FILES.strategies.toReversed() });
    const numbers = loaded.ok ? loaded.value.themes.map((theme) => theme.raekkefoelge) : [];
    expect(numbers.length).toBeGreaterThanOrEqual(6);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it.each(['spoergsmaal', 'fakta', 'lov', 'kilder', 'ord', 'kommuner'])('needs %s.yaml', (register) => {
    expect(faultsWith(`${register}.yaml`, () => null)).toEqual([
      {
        code: 'catalogue-missing-file',
        severity: 'error',
        message: `Filen ${register}.yaml mangler i kataloget.`,
        wayOut: expect.any(String),
        place: { file: `strategies/${register}.yaml` },
      },
    ]);
  });

  it('tells the line of broken YAML, and shows it', () => {
    const faults = faultsWith('ord.yaml', (text) => `- id: "uden slutning\n${text}`);
    expect(faults).toMatchObject([{ code: 'unclosed-quote', place: { file: 'strategies/ord.yaml' } }]);
    const lines =
      `- id: "uden slutning\n${FILES.strategies.find((file) => file.name === 'ord.yaml')?.text}`.split('\n');
    const place = faults[0]?.place;
    expect(place?.excerpt).toBe(lines[(place?.line ?? 0) - 1]);
  });

  it('tells which entry does not fit its schema', () => {
    const faults = faultsWith('fakta.yaml', (text) => text.replace('brug: A', 'brug: D'));
    expect(faults).toMatchObject([
      { code: 'catalogue-schema', place: { file: 'strategies/fakta.yaml', excerpt: '  brug: D', column: 9 } },
    ]);
    expect(faults[0]?.wayOut).toContain('Der kan stå A, B eller C.');
  });

  it('tells of a misspelt key', () => {
    const faults = faultsWith('temaer/screening.yaml', (text) => text.replace('\nhvorfor:', '\nhvorfro:'));
    expect(faults.map((fault) => fault.code)).toContain('catalogue-schema');
    expect(faults.map((fault) => fault.message).join()).toContain('hvorfro');
  });

  it('tells of a source that is in no register', () => {
    const faults = faultsWith('fakta.yaml', (text) => text.replace('kilde: vive-2022', 'kilde: vive-2202'));
    expect(faults).toMatchObject([{ code: 'catalogue-reference' }]);
    expect(faults[0]?.message).toContain('F01 henviser til kilden vive-2202');
  });

  it('tells of a fact, a rule and a figure that a measure names and nobody has', () => {
    const faults = faultsWith('temaer/skaanejob.yaml', (text) =>
      text
        .replace('fakta: [F36]', 'fakta: [F99]')
        .replace('lov: [B7, B12]', 'lov: [J99]')
        .replace('tal: tal.skaanejob', 'tal: tal.skaanejobs'),
    );
    expect(faults.map((fault) => fault.message)).toEqual([
      expect.stringContaining('SKÅ-1 henviser til tallet F99'),
      expect.stringContaining('SKÅ-1 henviser til lovreglen J99'),
      expect.stringContaining('SKÅ-1 henviser til talspørgsmålet tal.skaanejobs'),
    ]);
  });

  it('tells of a condition on a question that is never asked', () => {
    const faults = faultsWith('spoergsmaal.yaml', (text) =>
      text.replace('kommune.strategi: { enum', 'kommune.strategy: { enum'),
    );
    expect(faults.map((fault) => fault.code)).toEqual(['catalogue-reference']);
    expect(faults[0]?.message).toContain('kommune.strategy');
  });

  it('tells of an id that is used twice', () => {
    const faults = faultsWith('ord.yaml', (text) => text.replace('- id: klient', '- id: rar'));
    expect(faults).toMatchObject([
      { code: 'catalogue-reference', message: 'Navnet rar er brugt to gange i kataloget.' },
    ]);
  });

  it('tells every file that is wrong, not only the first', () => {
    const broken = FILES.strategies.filter((file) => !['fakta.yaml', 'lov.yaml'].includes(file.name));
    const loaded = loadCatalogue({ ...FILES, strategies: broken });
    expect(loaded.ok ? [] : loaded.faults.map((fault) => fault.place?.file)).toEqual([
      'strategies/fakta.yaml',
      'strategies/lov.yaml',
    ]);
  });

  it('takes no alias, so that a small file cannot become a large one', () => {
    const faults = faultsWith(
      'ord.yaml',
      (text) => `${text.replace('- id: klient', '- &x\n  id: klient')}- *x\n`,
    );
    expect(faults.at(-1)).toMatchObject({ code: 'reserved-start', place: { excerpt: '- *x' } });
  });
});
