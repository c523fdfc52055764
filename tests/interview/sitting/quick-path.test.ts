import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { isRefused } from '../../../src/application/outcome.ts';
import { type OpenSitting, sit } from '../../../src/application/sit.ts';
import { driveSitting } from '../../../src/terminal/interview/drive-sitting.ts';
import { createPlainView } from '../../../src/terminal/interview/plain-view.ts';
import { given, memoryPorts } from '../../builders/memory-ports.ts';
import { impatient, scriptedFace } from '../scripted-face.ts';
import { typing } from '../typing.ts';
import { type Detour, numberOf, scriptOf } from '../walk-script.ts';

const REQUEST = {
  file: given('svar.yaml'),
  depth: 'hurtig',
  date: '2026-11-22',
  ownCatalogue: undefined,
  formats: [],
} as const;

const THERE_AND_BACK: Detour = [
  [/Hvad hedder jeres afdeling/, 'tilbage'],
  [/Hvilken kommune skriver I til/, 'Aarhus'],
  [/Hvem skriver under/, 'hjælp'],
  [/Hvilken titel/, 'spring over'],
  [/Hvor mange er i fleksjob/, 'oversigt'],
  [/Hvilket afsnit/, 'Om jer'],
  [/Hvilket svar vil du/, numberOf('Hvem skriver under')],
  [/Hvem skriver under/, 'Kirsten Holm'],
  [/Hvor mange er i fleksjob/, '1.234'],
  [/Hvilken periode/, 'tilbage'],
  [/Hvor mange er i fleksjob/, ''],
];

async function open() {
  const { ports, text } = memoryPorts();
  const opened = await sit(REQUEST, ports);
  if (isRefused(opened)) throw new Error('no sitting');
  return { opened, text: () => text('svar.yaml') };
}

/** A person line by line, who types when there is a question. */
async function lineByLine({ sitting }: OpenSitting) {
  const input = new PassThrough();
  const script = scriptOf(THERE_AND_BACK);
  const asks = (printed: string) => printed.endsWith(':\n');
  const { see } = typing(script, asks, (line) => void setImmediate(() => input.write(`${line}\n`)));
  const write = (text: string) => see(text);
  const reader = createInterface({ input, terminal: false });
  await driveSitting(sitting, createPlainView({ reader, input: {}, output: { write }, errors: { write } }));
}

it('the whole quick path without a terminal gives the same svar.yaml as line by line, byte for byte', async () => {
  const [face, lines] = [await open(), await open()];
  await lineByLine(lines.opened);
  const { asked, refused, end } = await scriptedFace(
    face.opened.sitting,
    scriptOf(THERE_AND_BACK),
    impatient,
  );
  expect(end).toMatchObject({ kind: 'done', papers: false });
  expect(face.text()).toBe(lines.text());
  expect(face.text()).toContain('navn: Kirsten Holm');
  expect(face.text()).toContain('navn: Aarhus');

  const ids = asked.map(({ id }) => id);
  for (const id of ['kommune.navn#2', 'om_jer.navn#1', 'oversigt#1', 'oversigt/om_jer#1', 'om_jer.navn#2']) {
    expect(ids).toContain(id);
  }
  expect(ids).toContain('tal.fleksjob/vaerdi#3');
  expect(ids.at(-1)).toBe('slut#1');
  expect(refused.filter(({ repeated }) => repeated).length).toBeGreaterThan(20);
  expect(refused.filter(({ repeated }) => !repeated).length).toBeGreaterThan(20);
});
