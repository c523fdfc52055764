import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { BankAnswer, BankBody, BankQuestion, StatBank } from '../statbank/bank.ts';
import { writingFault } from './file-faults.ts';
import { readPlainFile, readPlainTextIfAny } from './plain-file.ts';
import { writeAtomically } from './write-atomically.ts';

/** What an answer is called in its folder. The answer is kept as it came, so that it can be looked at and sent in. */
const ENDINGS: Readonly<Record<BankQuestion, string>> = { tableinfo: 'json', data: 'csv' };
const TYPES: Readonly<Record<BankQuestion, string>> = { tableinfo: 'text/json', data: 'text/csv' };

/**
 * Answers of StatBank that lie in a folder: "AUK01.data.csv" as it came, and beside it "AUK01.data.om.json" with what was asked, the
 * status and the content type. Without the second, as when somebody has fetched the first by hand, it is taken for a good answer to
 * what is asked. Fault: `statbank-not-recorded`.
 */
export function keptBank(folder: string, shownAs: string): StatBank {
  return {
    host: null,
    async ask(question, body) {
      const { answer, about } = pathsOf(folder, question, body);
      const bytes = await readPlainFile(answer).catch(() => null);
      if (bytes === null) return failure(notThere(shownAs, question, body));
      const known = readAbout(await readPlainTextIfAny(about), body);
      return success({ status: 200, contentType: TYPES[question], asked: body, ...known, body: bytes });
    },
  };
}

/** Lays an answer in the folder as it came, with what it is an answer to. Fault: `statbank-not-kept`. */
export async function keepAnswer(
  folder: string,
  question: BankQuestion,
  answer: BankAnswer,
): Promise<Result<void>> {
  const { status, contentType, asked, body } = answer;
  const paths = pathsOf(folder, question, asked);
  try {
    await mkdir(folder, { recursive: true });
    await writeAtomically(paths.answer, body);
    await writeAtomically(paths.about, `${JSON.stringify({ status, contentType, asked }, null, 2)}\n`);
    return success(undefined);
  } catch (error) {
    const fault = writingFault(error, paths.answer);
    return failure({ ...fault, code: 'statbank-not-kept' });
  }
}

function pathsOf(folder: string, question: BankQuestion, { table }: BankBody) {
  const name = `${table.replace(/[^A-Za-z0-9]/g, '')}.${question}`;
  return { answer: join(folder, `${name}.${ENDINGS[question]}`), about: join(folder, `${name}.om.json`) };
}

/** What was written down of an answer; nothing where that is not what this program writes. */
function readAbout(text: string | null, body: BankBody): Partial<Omit<BankAnswer, 'body'>> {
  try {
    const { status, contentType, asked } = JSON.parse(text ?? '') as Record<string, unknown>;
    if (typeof status !== 'number' || typeof contentType !== 'string' || !isBody(asked)) return {};
    return asked.table === body.table ? { status, contentType, asked } : {};
  } catch {
    return {};
  }
}

function isBody(asked: unknown): asked is BankBody {
  if (typeof asked !== 'object' || asked === null) return false;
  const { table, variables = [] } = asked as { readonly table?: unknown; readonly variables?: unknown };
  return typeof table === 'string' && Array.isArray(variables) && variables.every(isVariable);
}

function isVariable(variable: unknown): boolean {
  const { code, values } = (variable ?? {}) as { readonly code?: unknown; readonly values?: unknown };
  return (
    typeof code === 'string' && Array.isArray(values) && values.every((value) => typeof value === 'string')
  );
}

function notThere(folder: string, question: BankQuestion, { table }: BankBody): Fault {
  const { answer } = pathsOf('', question, { table });
  return {
    code: 'statbank-not-recorded',
    severity: 'error',
    message: `Der er ikke noget gemt svar om tabellen ${table} i ${folder}: ${answer} mangler.`,
    wayOut: 'Skriv den mappe, svarene blev gemt i, eller hent tallene på ny uden --fra.',
  };
}
