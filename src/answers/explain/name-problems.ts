import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import { OWN_WORDS } from '../../content/catalogue/question-schema.ts';
import type { YamlPath } from '../../content/yaml/locate.ts';
import { type PlacedProblem, shown, type Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { joinWithOg } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';

const OUTSIDE_QUESTIONS = ['version', 'omfang', 'eksempel', 'folketal', OWN_WORDS, 'godkendelse'];
const FEW = 8;

/** A name that belongs to no question, with the one it may have been meant to be. */
export function unknownNameProblem(path: YamlPath, catalogue: Catalogue): PlacedProblem {
  const name = path.at(-1) ?? '';
  const section = path.slice(0, -1);
  const names = namesIn(section, catalogue);
  if (section.length === 1 && section[0] === 'temaer') return unknownTheme(path, name, names);
  const near = nearestName(name, names);
  const elsewhere = catalogue.questions.find((question) => question.id.split('.').at(-1) === name);
  const where = section.length === 0 ? '' : ` under ${section.join('.')}`;
  return {
    path,
    part: 'key',
    code: 'unknown-key',
    message: `Navnet ${shown(name)} kendes ikke${where}.`,
    wayOut: wayOut(near, elsewhere?.id, names),
  };
}

/** A theme that has been taken away, or that only somebody's own catalogue has. */
function unknownTheme(path: YamlPath, name: string, names: readonly string[]): PlacedProblem {
  const near = nearestName(name, names);
  return {
    path,
    part: 'key',
    code: 'unknown-theme',
    message: `Temaet ${shown(name)} er ikke i det katalog, I bruger nu.`,
    wayOut: `${near ? `Mente du ${near}? ` : ''}Kommer det fra jeres eget katalog, så skriv --katalog og mappens navn. Ellers slet linjen og dem under den, eller sæt # foran.`,
  };
}

function wayOut(near: string | undefined, elsewhere: string | undefined, names: readonly string[]): string {
  if (near) return `Mente du ${near}? Så ret navnet, og lad svaret stå.`;
  if (elsewhere) {
    const section = elsewhere.slice(0, elsewhere.lastIndexOf('.'));
    return `Svaret hører til under ${section}. Flyt linjen derhen, rykket to mellemrum ind.`;
  }
  const list = names.length <= FEW ? ` Her kan stå ${joinWithOg(names)}.` : '';
  return `Slet linjen, eller sæt # foran, hvis I vil gemme den som en bemærkning.${list}`;
}

/** A single answer where a section with several was needed. */
export function notASectionProblem(written: Written, catalogue: Catalogue): PlacedProblem {
  const { path, raw, key } = written;
  const glued = /^([\p{L}\d_-]+):(\S.*)$/u.exec(raw);
  if (glued) {
    return {
      path,
      code: 'missing-space',
      message: 'Der mangler et mellemrum efter kolonet.',
      wayOut: `Skriv et mellemrum mellem kolonet og svaret:${example(`${glued[1]}: ${glued[2]}`)}`,
    };
  }
  const first = namesIn(path, catalogue)[0] ?? 'navn';
  const answer = Array.isArray(written.value) || raw === '' ? '…' : raw;
  return {
    path,
    code: 'section-needed',
    message: `${shown(key)} er et afsnit, og svarene skal stå hver for sig under det.`,
    wayOut: `Skriv svarene på linjerne under, rykket to mellemrum ind:${example(`${key}:`, `  ${first}: ${answer}`)}`,
  };
}

const known = new WeakMap<Catalogue, Map<string, readonly string[]>>();

/** The names that may stand directly under a section; under none, those at the left margin. Asked for each fault, found once. */
export function namesIn(section: YamlPath, catalogue: Catalogue): readonly string[] {
  const found = known.get(catalogue) ?? new Map<string, readonly string[]>();
  known.set(catalogue, found);
  const site = section.join('\n');
  const names = found.get(site) ?? findNames(section, catalogue);
  found.set(site, names);
  return names;
}

function findNames(section: YamlPath, catalogue: Catalogue): readonly string[] {
  const names = catalogue.questions
    .map((question) => question.id.split('.'))
    .filter((id) => id.length > section.length && section.every((name, depth) => id[depth] === name))
    .map((id) => id[section.length] ?? '');
  return [...new Set([...(section.length === 0 ? OUTSIDE_QUESTIONS : []), ...names])];
}
