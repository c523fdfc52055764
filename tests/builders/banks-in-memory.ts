import { join } from 'node:path';
import type { StatBanks } from '../../src/application/ports.ts';
import { failure, success } from '../../src/fault.ts';
import type { StatBank } from '../../src/statbank/bank.ts';
import { passingFault } from '../../src/statbank/bank-faults.ts';

const NOBODY: StatBank = {
  host: 'ingen.eksempel',
  ask: async () => failure(passingFault('statbank-unreachable', 'Der er ingen forbindelse.')),
};

/** A service in memory, and its answers kept among `files`: the body as it came, and what it is an answer to. */
export function banksInMemory(
  bank: StatBank = NOBODY,
  files: Map<string, string | Uint8Array> = new Map(),
): StatBanks {
  return {
    online: async () => success(bank),
    kept: ({ path, name }) => ({
      host: null,
      async ask(question, body) {
        const kept = files.get(join(path, `${body.table}.${question}`));
        if (kept === undefined)
          return failure(passingFault('statbank-not-recorded', `Der er ikke noget gemt svar i ${name}.`));
        const { text, ...answer } = JSON.parse(String(kept));
        return success({ ...answer, body: new TextEncoder().encode(text) });
      },
    }),
    async keep(folder, question, { body, ...answer }) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
      files.set(join(folder, `${answer.asked.table}.${question}`), JSON.stringify({ ...answer, text }));
      return success(undefined);
    },
  };
}
