import { access, constants } from 'node:fs/promises';
import { machineOf } from '../../disk/machine-of-process.ts';
import { checkBrowser } from '../../formats/pdf/browser/browser-check.ts';
import { loadPrintStyle } from '../../formats/pdf/print-style.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';

const OLDEST_NODE = [20, 19] as const;

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly advice: readonly string[];
}

/** Tries each thing that making papers depends on, and tells what to do about those that fail. */
export async function doctorCommand(options: { readonly json?: boolean }, context: Context): Promise<void> {
  const findings = [
    checkNode(process.versions.node),
    await checkCatalogue(context),
    await checkFonts(),
    await checkFolder(context.cwd),
    await browserFinding(),
  ];
  const ok = findings.every((finding) => finding.ok);
  context.stdout.write(
    options.json ? `${JSON.stringify({ ok, findings }, null, 2)}\n` : findingsText(findings),
  );
  context.setExitCode(ok ? ExitCode.done : ExitCode.documentNotMade);
}

function findingsText(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ name, ok, found, advice }) => [
    `${name}: ${ok ? 'i orden' : 'mangler'}. ${found}`,
    ...advice,
  ]);
  const missing = findings.filter((finding) => !finding.ok).length;
  return `${lines.join('\n')}\n${missing === 0 ? 'Alt er klar.' : `${missing} ting skal på plads, før alt virker.`}\n`;
}

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    name: 'Node',
    ok,
    found: `Version ${version}.`,
    advice: ok ? [] : [`Hent version ${OLDEST_NODE.join('.')} eller nyere på nodejs.org.`],
  };
}

async function checkCatalogue(context: Context): Promise<Finding> {
  const loaded = await context.loadCatalogue();
  return {
    name: 'Katalog',
    ok: loaded.ok,
    found: loaded.ok ? `${loaded.value.themes.length} temaer og ${loaded.value.sources.length} kilder.` : '',
    advice: loaded.ok ? [] : loaded.faults.slice(0, 3).map((fault) => fault.message),
  };
}

async function checkFonts(): Promise<Finding> {
  const ok = await loadPrintStyle().then(
    () => true,
    () => false,
  );
  return {
    name: 'Skrifttyper',
    ok,
    found: ok ? 'Atkinson Hyperlegible Next følger med.' : '',
    advice: ok ? [] : ['Kør npm ci igen i mappen med brobygger.'],
  };
}

async function checkFolder(folder: string): Promise<Finding> {
  const ok = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return {
    name: 'Mappe',
    ok,
    found: folder,
    advice: ok ? [] : ['Gå til en mappe, I må skrive i, for eksempel Dokumenter.'],
  };
}

async function browserFinding(): Promise<Finding> {
  const check = await checkBrowser(machineOf(process));
  return {
    name: 'Browser til PDF',
    ok: check.ok,
    found: check.name ? `${check.name} ${check.version ?? ''} (${check.path ?? ''}).` : '',
    advice: [...check.faults.map((fault) => fault.message), ...check.advice],
  };
}
