import { isScalar } from 'yaml';
import { nodeAt, type YamlPath } from './locate.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { plainData } from './plain-data.ts';
import type { Problem } from './source-text.ts';

const LONGEST_QUOTE = 50;

/** What somebody wrote at a path: the value as YAML reads it, and the characters as they stand in the file. */
export interface Written {
  readonly path: YamlPath;
  /** The name before the colon. */
  readonly key: string;
  readonly value: unknown;
  readonly raw: string;
}

/** A problem that knows which part of the file it is about. */
export interface PlacedProblem extends Problem {
  readonly path: YamlPath;
  readonly part?: 'key' | 'value';
}

export function readWritten(parsed: ParsedYaml, path: YamlPath): Written {
  const node = nodeAt(parsed, path);
  const [start, end] = node?.range ?? [0, 0];
  const source = isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  return {
    path,
    key: path.at(-1) ?? '',
    value: plainData(node as Parameters<typeof plainData>[0]),
    raw: (source ?? parsed.text.slice(start, end)).trim(),
  };
}

/** What was written, cut short, in quotation marks for a message. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)} …` : line}"`;
}

/** A single value as text; empty for lists, sections and what is not there. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}
