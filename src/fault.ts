import type { FaultCode } from './fault-code.ts';

/** Where in a text file a fault sits. Lines and columns count from 1, as editors do. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** How many characters the caret should underline. */
  readonly length?: number;
  /** The line itself, so that the reader need not open the file. */
  readonly excerpt?: string;
}

/**
 * An expected fault: a value that travels to the edge of the program and becomes one calm Danish message there.
 * `code` is stable English (for tests and `--json`); `message` and `wayOut` are Danish sentences for a volunteer.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: 'error' | 'warning' | 'missing';
  readonly message: string;
  readonly wayOut?: string;
  readonly place?: Place;
}

/** Either what was asked for, or why not. Nothing that a user can cause is thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T>(...faults: readonly Fault[]): Result<T> {
  return { ok: false, faults };
}
