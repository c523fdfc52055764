import { failure } from '../../../src/fault.ts';
import type { StatBank } from '../../../src/statbank/bank.ts';
import { passingFault } from '../../../src/statbank/bank-faults.ts';
import { type FakeOptions, fakeBank } from '../../builders/fake-statbank.ts';

const answering = (status: number, type: string, body: string): StatBank =>
  fakeBank({ instead: (question) => (question === 'data' ? { status, type, body } : undefined) });
const failing = (code: 'statbank-unreachable' | 'statbank-slow', message: string): StatBank => ({
  host: 'statbank.eksempel',
  ask: async () => failure(passingFault(code, message)),
});
const changed = (options: FakeOptions) => fakeBank(options);

/** Each kind of thing that goes wrong with the service or on the way to it, and a word that tells which. */
export const FAULT_SAMPLES: readonly (readonly [string, StatBank, RegExp])[] = [
  ['no network', failing('statbank-unreachable', 'Der er ingen forbindelse til x.'), /ingen forbindelse/],
  [
    'silence',
    failing('statbank-slow', 'Danmarks Statistik svarede ikke inden for 30 sekunder.'),
    /svarede ikke/,
  ],
  ['a refusal', answering(400, 'text/json', '{"errorTypeCode":"REQUEST-LIMIT"}'), /for mange tal/],
  ['a page for people', answering(400, 'text/html', '<h1>Bad Request</h1>'), /HTTP 400/],
  ['a server in trouble', answering(503, 'text/html', ''), /kan ikke svare lige nu/],
  ['an empty answer', answering(200, 'text/csv', ''), /er tomt/],
  ['another content type', answering(200, 'text/html', '<p>Log ind</p>'), /anden slags/],
  ['a lost code', changed({ benefits: { FL: 'Fleksjob', LY: 'Ledighedsydelse' } }), /YDELSESTYPE FP/],
  ['a lost municipality', changed({ areas: ['101'] }), /OMRÅDE 730/],
  ['a figure twice', changed({ lines: (lines) => [...lines, lines[1] ?? ''] }), /to gange/],
  ['a figure less', changed({ lines: (lines) => lines.slice(0, -1) }), /mangler 1 af 120/],
  ['an empty cell', changed({ cell: () => '' }), /ikke et tal/],
];
