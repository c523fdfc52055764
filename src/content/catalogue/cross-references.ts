import { nearestName } from '../../danish/nearest-name.ts';
import type { Fault } from '../../fault.ts';
import type { YamlPath } from '../yaml/locate.ts';
import type { Catalogue } from './catalogue.ts';
import { POPULATION } from './figure-source.ts';
import type { Origins } from './origins.ts';
import type { Theme } from './theme.ts';

/** Every id that one entry uses and no other entry has, shown where it is used. */
export function crossReferenceFaults(catalogue: Catalogue, origins: Origins): readonly Fault[] {
  const known = {
    kilden: idSet(catalogue.sources),
    tallet: idSet(catalogue.facts),
    lovreglen: idSet(catalogue.laws),
    indsatsen: idSet(catalogue.themes.flatMap((theme) => theme.indsatser)),
    talspørgsmålet: idSet(catalogue.questions.filter((question) => question.type === 'tal')),
    spørgsmålet: idSet(catalogue.questions),
  };
  const faults: Fault[] = [];
  const need: Need = (what, ids, user) => {
    ids?.forEach((id, index) => {
      if (known[what].has(id)) return;
      const place =
        origins.placeOf(user.entry, [...user.path, String(index)]) ?? origins.placeOf(user.entry, user.path);
      const near = nearestName(id, [...known[what]]);
      faults.push({
        code: 'catalogue-reference',
        severity: 'error',
        message: `${user.id} henviser til ${what} ${id}, som ikke findes.`,
        wayOut: near
          ? `Mente du ${near}? Ellers tilføj det, der mangler.`
          : 'Ret navnet, eller tilføj det, der mangler.',
        ...(place ? { place } : {}),
      });
    });
  };

  for (const theme of catalogue.themes) themeReferences(theme, need);
  for (const entry of catalogue.objections) {
    const user = (path: string) => ({ entry, id: entry.id, path: [path] });
    need('kilden', entry.kilder, user('kilder'));
    need('lovreglen', entry.lov, user('lov'));
  }
  for (const entry of catalogue.facts)
    need('kilden', [entry.kilde], { entry, id: entry.id, path: ['kilde'] });
  for (const entry of catalogue.laws) need('kilden', entry.kilder, { entry, id: entry.id, path: ['kilder'] });
  for (const entry of catalogue.seeds)
    need('kilden', [entry.kilde], { entry, id: entry.id, path: ['kilde'] });
  for (const question of catalogue.questions) {
    const user = { entry: question, id: question.id, path: [] };
    need('spørgsmålet', Object.keys(question.hvis ?? {}), user);
    need('talspørgsmålet', question.maal_for ? [question.maal_for] : [], user);
  }
  for (const entry of catalogue.figureSources)
    entry.tal.forEach(({ spoergsmaal, hvis_den_findes }, index) => {
      // A theme that is taken away takes its question with it.
      need('talspørgsmålet', hvis_den_findes || spoergsmaal === POPULATION.id ? [] : [spoergsmaal], {
        entry,
        id: entry.id,
        path: ['tal', String(index)],
      });
    });
  return [...faults, ...mixedSeries(catalogue, origins)];
}

/** Series that are adjusted for the season beside such that are not: nobody can compare them. */
function mixedSeries({ figureSources }: Catalogue, origins: Origins): readonly Fault[] {
  const [first] = figureSources;
  return figureSources
    .filter(({ saesonkorrigeret }) => saesonkorrigeret !== first?.saesonkorrigeret)
    .map((entry) => {
      const place = origins.placeOf(entry, ['saesonkorrigeret']);
      return {
        code: 'catalogue-claim',
        severity: 'error',
        message: `${entry.id} og ${first?.id} er ikke korrigeret for sæson på samme måde, så deres tal kan ikke stå ved siden af hinanden.`,
        wayOut: 'Brug tabeller af samme slags.',
        ...(place ? { place } : {}),
      };
    });
}

type Need = (
  what: 'kilden' | 'tallet' | 'lovreglen' | 'indsatsen' | 'talspørgsmålet' | 'spørgsmålet',
  ids: readonly string[] | undefined,
  user: { readonly entry: object; readonly id: string; readonly path: YamlPath },
) => void;

function themeReferences(theme: Theme, need: Need): void {
  for (const measure of theme.indsatser) {
    const user = (...path: string[]) => ({ entry: measure, id: measure.id, path });
    need('kilden', measure.evidens.kilder, user('evidens', 'kilder'));
    need('tallet', measure.fakta, user('fakta'));
    need('lovreglen', measure.lov, user('lov'));
    need('talspørgsmålet', measure.indikator.tal ? [measure.indikator.tal] : [], user('indikator', 'tal'));
  }
  const user = (...path: string[]) => ({ entry: theme, id: theme.id, path });
  need('talspørgsmålet', theme.noegletal, user('noegletal'));
  need('indsatsen', theme.foerst === undefined ? [] : [theme.foerst], user('foerst'));
}

function idSet(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}
