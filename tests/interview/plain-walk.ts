import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../bin/brobygger.js');

const MOST_MS = 60_000;

/** What a person types, by what has been printed since the last answer. First match counts. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/Skriv (?:et tal|et eller flere tal) fra 1 til/, '1'],
  [/Hvilken kommune skriver I til/, 'Randers'],
  [/mailadresse/, 'kirsten@eksempel.dk'],
  [/telefonnummer/, '12 34 56 78'],
  [/kun står et punktum/, 'Mange venter længe på hjælpemidler.\nDet kan gøres bedre.\n.'],
  [/Hvilken periode/, '2. kvartal 2026'],
  [/Slå det op her|Skriv først tallet/, '12'],
  [/Hvornår skal målet være nået/, '31/12-2029'],
  [/Skriv en dato/, '3. februar 2027'],
  [/Skriv et tal\./, '50'],
  [/./, 'noget, vi har talt om'],
];

function lineFor(block: string): string {
  const least = /Tallet skal være fra ([\d.]+) til/.exec(block)?.[1];
  if (least) return least;
  if (/Tryk Enter for at (?:bruge|springe over)/.test(block)) return '';
  return TYPED.find(([pattern]) => pattern.test(block))?.[1] ?? '';
}

/** Walks through `start` from a pipe, to the papers. Also returns the lines typed, so that a file of them can be tried. */
export function plainWalk(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'start', ...args], { cwd: folder, timeout: MOST_MS });
  const lines: string[] = [];
  let output = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    output += data;
    if (!output.endsWith(':\n') || output.endsWith('gøre:\n')) return;
    const line = lineFor(output.slice(seen));
    seen = output.length;
    lines.push(line);
    child.stdin.write(`${line}\n`);
  });
  return new Promise<{ code: number | null; output: string; typed: string }>((done) => {
    child.on('close', (code) => done({ code, output, typed: `${lines.join('\n')}\n` }));
  });
}

/** All lines at once, as from a file. */
export function pipedWalk(folder: string, args: readonly string[], typed: string) {
  const child = spawn(process.execPath, [PROGRAM, 'start', ...args], { cwd: folder, timeout: MOST_MS });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    output += data;
  });
  child.stdin.end(typed);
  return new Promise<{ code: number | null; output: string }>((done) => {
    child.on('close', (code) => done({ code, output }));
  });
}
