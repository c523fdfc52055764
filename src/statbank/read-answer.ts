import { type Fault, failure, type Result, success } from '../fault.ts';
import type { BankAnswer } from './bank.ts';
import { lastingFault, passingFault } from './bank-faults.ts';

/** What StatBank means by an error, by its errorTypeCode. The message beside it changes its language and is never looked at. */
const REASONS: Readonly<Record<string, string>> = {
  'EXTRACT-NOTFOUND': 'kender ikke tabellen, en af koderne eller perioden',
  'EXTRACT-NOTALLOWED': 'giver ikke lov til at hente de tal',
  'REQUEST-MISSING': 'mangler noget i spørgsmålet',
  'REQUEST-EMPTY': 'fik et tomt spørgsmål',
  'REQUEST-LIMIT': 'siger, at der er spurgt om for mange tal på én gang',
  'REQUEST-NOTFOUND': 'har ikke den adresse, der er spurgt på',
};

/**
 * The text of a good answer, without byte order mark.
 *
 * @param type the content type that was asked for: "text/csv"
 * Faults: `statbank-refused`, `statbank-broken`, `statbank-wrong-type`, `statbank-empty`, `statbank-unreadable`.
 */
export function readAnswer(answer: BankAnswer, type: string): Result<string> {
  const { status, contentType, body } = answer;
  if (status >= 500) return failure(broken(status));
  const text = decoded(body);
  if (status !== 200) return failure(refusal(status, text));
  if (!contentType.toLowerCase().startsWith(type)) return failure(wrongType(contentType));
  if (text === undefined)
    return failure(
      lastingFault('statbank-unreadable', 'Svaret fra Danmarks Statistik er ikke skrevet i UTF-8.'),
    );
  if (text.trim() === '')
    return failure(passingFault('statbank-empty', 'Svaret fra Danmarks Statistik er tomt.'));
  return success(text);
}

function decoded(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function refusal(status: number, text: string | undefined): Fault {
  const code = errorTypeCode(text);
  const reason = code === undefined ? undefined : REASONS[code];
  if (code !== undefined && reason !== undefined)
    return lastingFault('statbank-refused', `Danmarks Statistik ${reason} (${code}).`);
  return lastingFault(
    'statbank-refused',
    `Danmarks Statistik afviste spørgsmålet (${code === undefined ? `HTTP ${status}` : code.slice(0, 60)}).`,
  );
}

/** A 400 may also be a page for people. */
function errorTypeCode(text: string | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    const code = (value as { readonly errorTypeCode?: unknown } | null)?.errorTypeCode;
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}

function broken(status: number): Fault {
  return passingFault('statbank-broken', `Danmarks Statistik kan ikke svare lige nu (HTTP ${status}).`);
}

function wrongType(contentType: string): Fault {
  const kind = contentType.split(';')[0]?.trim() || 'ingenting';
  return lastingFault(
    'statbank-wrong-type',
    `Svaret er af en anden slags, end der blev bedt om (${kind.slice(0, 60)}). Måske svarede et andet sted på nettet.`,
  );
}
