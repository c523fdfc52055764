import { checkBrowser } from '../../formats/pdf/browser/browser-check.ts';
import { loadPrintStyle } from '../../formats/pdf/print-style.ts';
import type { StyleSheets } from '../../formats/style-sheets.ts';
import type { Outcome } from '../outcome.ts';
import type { Host, OwnCatalogue, Ports } from '../ports.ts';
import { tellOfAnswers } from './diagnose-answers.ts';
import { whatsNew } from './whats-new.ts';

const OLDEST_NODE = [20, 19] as const;

export interface Diagnosis {
  readonly outcome: Outcome;
  readonly ok: boolean;
  /** How many of the findings are not ok. */
  readonly missing: number;
  readonly findings: readonly DiagnosisFinding[];
}

/** One thing that making papers depends on. */
interface DiagnosisFinding {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, a sentence; empty when nothing was. */
  readonly found: string;
  /** What to do, a sentence each. */
  readonly advice: readonly string[];
}

type At = Pick<Ports, 'library' | 'pressTools' | 'host' | 'answers' | 'pageMemory'>;

export interface DiagnosisRequest {
  readonly ownCatalogue: OwnCatalogue;
  /** Of this program: "0.1.0". */
  readonly version: string;
}

/** Tries each thing that making papers depends on, and tells what to do about those that fail. */
export async function diagnose(
  { ownCatalogue, version }: DiagnosisRequest,
  { library, pressTools, host, answers, pageMemory }: At,
): Promise<Diagnosis> {
  const findings: readonly DiagnosisFinding[] = [
    {
      name: 'brobygger',
      ok: true,
      found: `Udgave ${version}.`,
      advice: await newsAdvice(version, { library, pageMemory }),
    },
    nodeFinding(host.nodeVersion),
    await catalogueFinding(ownCatalogue, library),
    await fontFinding(pressTools.styles),
    await folderFinding(host),
    { name: 'Jeres svar', ok: true, found: await tellOfAnswers({ host, answers }), advice: [] },
    await browserFinding(pressTools),
  ];
  const missing = findings.filter((finding) => !finding.ok).length;
  const ok = missing === 0;
  return { outcome: ok ? 'done' : 'not-made', ok, missing, findings };
}

/** What is new, until `start` or the page has told it. */
async function newsAdvice(
  version: string,
  at: Pick<Ports, 'library' | 'pageMemory'>,
): Promise<readonly string[]> {
  const told = await whatsNew(version, at);
  return (told?.news ?? []).map((one) => `Nyt: ${one}`);
}

function nodeFinding(version: string): DiagnosisFinding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    name: 'Node',
    ok,
    found: `Version ${version}.`,
    advice: ok ? [] : [`Hent version ${OLDEST_NODE.join('.')} eller nyere på nodejs.org.`],
  };
}

async function catalogueFinding(own: OwnCatalogue, library: Ports['library']): Promise<DiagnosisFinding> {
  const loaded = await library.catalogue(own);
  return {
    name: 'Katalog',
    ok: loaded.ok,
    found: loaded.ok ? `${loaded.value.themes.length} temaer og ${loaded.value.sources.length} kilder.` : '',
    advice: loaded.ok ? [] : loaded.faults.slice(0, 3).map(({ message }) => message),
  };
}

async function fontFinding(styles: StyleSheets): Promise<DiagnosisFinding> {
  const ok = await loadPrintStyle(styles).then(
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

async function folderFinding(host: Host): Promise<DiagnosisFinding> {
  const ok = await host.canWrite(host.folder);
  return {
    name: 'Mappe',
    ok,
    found: host.folder,
    advice: ok ? [] : ['Gå til en mappe, I må skrive i, for eksempel Dokumenter.'],
  };
}

async function browserFinding(tools: Ports['pressTools']): Promise<DiagnosisFinding> {
  const check = await checkBrowser(tools);
  return {
    name: 'Browser til PDF',
    ok: check.ok,
    found: check.name ? `${check.name} ${check.version ?? ''} (${check.path ?? ''}).` : '',
    advice: [...check.faults.map(({ message }) => message), ...check.advice],
  };
}
