import type { Place } from '../../fault.ts';
import { locate, type YamlPath } from '../yaml/locate.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';

/** Remembers where each entry of the catalogue was written, so that a fault found later can be shown there. */
export interface Origins {
  /** The entry stands at this path in the file. */
  remember(entry: object, parsed: ParsedYaml, path: YamlPath): void;
  /** The place of something in the entry; undefined when the entry is not from a file. */
  placeOf(entry: object, path: YamlPath): Place | undefined;
}

export function createOrigins(): Origins {
  const known = new WeakMap<object, { readonly parsed: ParsedYaml; readonly path: YamlPath }>();
  return {
    remember(entry, parsed, path) {
      known.set(entry, { parsed, path });
    },
    placeOf(entry, path) {
      const origin = known.get(entry);
      return origin && locate(origin.parsed, [...origin.path, ...path]);
    },
  };
}
