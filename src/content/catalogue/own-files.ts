import { joinWithOg } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import type { Fault } from '../../fault.ts';
import type { NamedText } from './read-register.ts';
import type { Measure, Theme } from './theme.ts';

/** What a catalogue of one's own may hold beside folders of themes and measures. */
const REGISTERS = [
  'fakta.yaml',
  'lov.yaml',
  'kilder.yaml',
  'ord.yaml',
  'indvendinger.yaml',
  'froe.yaml',
  'tal-kilder.yaml',
];
const FOLDERS = ['temaer/', 'indsatser/'];

/** Our entries with one's own laid over them: the same id takes the place of ours, a new one comes last. */
export function overlay<T extends { readonly id: string }>(
  ours: readonly T[],
  own: readonly T[],
): readonly T[] {
  const replaced = ours.map((entry) => own.find((candidate) => candidate.id === entry.id) ?? entry);
  return [...replaced, ...own.filter((entry) => !ours.some(({ id }) => id === entry.id))];
}

export interface OwnMeasures {
  /** "indsatser/<theme>.yaml" */
  readonly file: NamedText;
  readonly measures: readonly Measure[];
}

/** The themes with measures of one's own in them, named by the file they stand in. */
export function withOwnMeasures(
  themes: readonly Theme[],
  own: readonly OwnMeasures[],
): { readonly themes: readonly Theme[]; readonly faults: readonly Fault[] } {
  const themeOf = ({ file }: OwnMeasures) => file.name.slice('indsatser/'.length, -'.yaml'.length);
  const faults = own
    .filter((one) => !themes.some((theme) => theme.id === themeOf(one)))
    .map((one) => noSuchTheme(one.file, themeOf(one), themes));
  const joined = themes.map((theme) => {
    const mine = own.filter((one) => themeOf(one) === theme.id).flatMap((one) => one.measures);
    // A theme without measures of one's own stays the object that is remembered with its place in the file.
    if (mine.length > 0) return { ...theme, indsatser: overlay(theme.indsatser, mine) };
    return theme;
  });
  return { themes: joined, faults };
}

/** A file that nothing reads is nearly always a misspelt name, and would be missed without a word. */
export function unknownFiles(own: readonly NamedText[]): readonly Fault[] {
  return own
    .filter(({ name }) => !REGISTERS.includes(name) && !FOLDERS.some((folder) => name.startsWith(folder)))
    .map((file) => {
      const near = nearestName(file.name, REGISTERS);
      return {
        code: 'catalogue-unknown-file',
        severity: 'error',
        message: 'Filen har ikke et navn, som et eget katalog kan bruge.',
        wayOut: `${near ? `Mente du ${near}? ` : ''}I mappen strategies kan ligge ${joinWithOg(REGISTERS)} og mapperne temaer og indsatser.`,
        place: { file: file.shownAs ?? file.name },
      };
    });
}

function noSuchTheme(file: NamedText, id: string, themes: readonly Theme[]): Fault {
  const names = themes.map((theme) => theme.id);
  const near = nearestName(id, names);
  return {
    code: 'catalogue-unknown-file',
    severity: 'error',
    message: `Der er ikke noget tema, der hedder ${id}, så filens indsatser hører ingen steder til.`,
    wayOut: near ? `Mente du ${near}.yaml?` : `Giv filen navn efter et tema: ${joinWithOg(names)}.`,
    place: { file: file.shownAs ?? file.name },
  };
}
