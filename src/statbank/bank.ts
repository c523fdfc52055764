import type { Result } from '../fault.ts';

/** What StatBank can be asked: what a table holds, or figures from it. */
export type BankQuestion = 'tableinfo' | 'data';

/** The body of a question, as JSON. */
export interface BankBody {
  readonly table: string;
  readonly [field: string]: unknown;
}

/** What came back, unread. */
export interface BankAnswer {
  /** Of HTTP. */
  readonly status: number;
  /** "text/csv; charset=utf-8"; empty when none was told. */
  readonly contentType: string;
  readonly body: Uint8Array;
  /** What was asked. Of an answer that was kept it may be for more than is asked now. */
  readonly asked: BankBody;
}

/**
 * StatBank of Statistics Denmark, version 1 of its API (https://www.dst.dk/da/Statistik/hjaelp-til-statistikbanken/api): the service
 * itself, or answers of it that were kept in a folder. Faults are of the way there: `statbank-unreachable`, `statbank-slow`,
 * `statbank-cut`, `statbank-too-large`, `statbank-moved`, `statbank-not-recorded`.
 */
export interface StatBank {
  /** Who is asked, as a person is told it: "api.statbank.dk"; null when nobody is, and the answers lie in a folder. */
  readonly host: string | null;
  ask(question: BankQuestion, body: BankBody): Promise<Result<BankAnswer>>;
}
