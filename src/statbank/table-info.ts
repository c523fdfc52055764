import { failure, type Result, success } from '../fault.ts';
import { lastingFault } from './bank-faults.ts';

/** What a table holds, as `tableinfo` tells it. */
export interface TableInfo {
  /** "AUK01" */
  readonly table: string;
  readonly variables: readonly TableVariable[];
}

export interface TableVariable {
  /** "YDELSESTYPE" */
  readonly id: string;
  /** Each code with what the table calls it, by the code. */
  readonly values: ReadonlyMap<string, string>;
}

/** The answer to `tableinfo` as JSON. Fault: `statbank-unreadable`. */
export function readTableInfo(text: string): Result<TableInfo> {
  const info = parsed(text);
  const variables = Array.isArray(info?.variables) ? info.variables.map(readVariable) : [];
  const sound = variables.filter((one) => one !== undefined);
  if (typeof info?.id !== 'string' || sound.length === 0 || sound.length !== variables.length)
    return failure(
      lastingFault(
        'statbank-unreadable',
        'Beskrivelsen af tabellen fra Danmarks Statistik er ikke til at læse.',
      ),
    );
  return success({ table: info.id, variables: sound });
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function readVariable(variable: unknown): TableVariable | undefined {
  const { id, values } = (variable ?? {}) as { readonly id?: unknown; readonly values?: unknown };
  if (typeof id !== 'string' || !Array.isArray(values)) return undefined;
  const codes = values.map((value) => {
    const { id: code, text } = (value ?? {}) as { readonly id?: unknown; readonly text?: unknown };
    return [code, text] as const;
  });
  if (codes.some(([code, text]) => typeof code !== 'string' || typeof text !== 'string')) return undefined;
  return { id, values: new Map(codes as readonly (readonly [string, string])[]) };
}
