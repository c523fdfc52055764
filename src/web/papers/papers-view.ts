import type { ListedPaper, PapersListed } from '../../application/list-papers.ts';
import { formatDate } from '../../danish/date.ts';
import type { Fault } from '../../fault.ts';
import { FORMATS } from '../../formats/formats.ts';
import type { Finding } from '../../papers/review/review-paper.ts';
import type { SendingSheet } from '../../papers/write/sending-sheets.ts';
import type { OpenAnswers } from '../visit.ts';
import { plainText, webText } from '../web-words.ts';

/** Of the advice on one paper, as much as anybody reads here. */
const MOST_ADVICE = 5;

const NEEDED: Fault['code'] = 'required-answer';

/** Points whose rule does not stand in the text but in an answer. */
const ANSWERED_BY: Readonly<Record<string, string>> = {
  anledning: 'debat.anledning',
  frist: 'moede.dato',
  genkendelige: 'godkendelse.genkendelse',
  godkendt: 'godkendelse.navn',
  krav: 'debat.krav',
  underskrift: 'om_jer.navn',
};

/** What the page of the papers shows when none are being made. */
export function papersView(open: OpenAnswers, listed: PapersListed) {
  const { papers, calendar, nextSteps, gate, sheets } = listed;
  const faults = open.papers?.outcome?.faults ?? [];
  const summary = summaryView(open, faults);
  const { word } = open;
  delete open.word;
  return {
    title: `${summary.length > 0 ? 'Fejl: ' : ''}Papirerne`,
    isBusy: false,
    progress: null,
    word: word ?? null,
    summary,
    papers: papers.filter(({ internal }) => !internal).map((paper) => paperView(open, paper, sheets)),
    internal: papers.filter(({ internal }) => internal).map((paper) => paperView(open, paper, sheets)),
    hasPapers: papers.length > 0,
    steps: nextSteps.map(({ text, warning }) => ({ text, warning: warning ?? null })),
    hasCalendar: calendar !== null,
    unjoined: (open.papers?.outcome?.unjoined ?? []).map(({ name, conflicts }) => ({
      title: papers.find((one) => one.name === name)?.title ?? name,
      change: hrefOf(name, 'ret'),
      make: hrefOf(name, 'lav'),
      places: conflicts.map(({ theirs, ours }) => ({ theirs, ours })),
    })),
    isReady: papers.length > 0 && gate.length === 0,
    gate: gate.map(({ message, question, paper }) => ({
      message,
      where: papers.find(({ name }) => name === paper)?.title ?? null,
      mend: mendView(open, question),
    })),
  };
}

/** Without some answers nothing can be made: each of them is asked for by its own link. */
function summaryView({ sitting }: OpenAnswers, faults: readonly Fault[]) {
  const needed = faults.some(({ code }) => code === NEEDED)
    ? sitting
        .overview()
        .flatMap((section) => section.entries)
        .filter(({ question, status }) => question.paakraevet === true && status !== 'answered')
    : [];
  const others = faults.filter(({ code }) => needed.length === 0 || code !== NEEDED);
  return [
    ...needed.map(({ question: { id, tekst } }) => ({
      href: `/spoergsmaal/${encodeURIComponent(id)}`,
      text: `Papirerne kan ikke laves uden et svar på: ${tekst}`,
    })),
    ...[...new Set(others.map(webText))].map((text) => ({ href: '#papirer', text })),
  ];
}

function paperView(open: OpenAnswers, paper: ListedPaper, sheets: readonly SendingSheet[]) {
  const { name, title, opening, finished, gaps, toMend } = paper;
  const advice = toMend
    .map(({ places: [first] }) => first)
    .filter(({ rule }) => rule !== 'huller')
    .slice(0, MOST_ADVICE);
  return {
    name,
    title,
    opening,
    read: finished.html === undefined ? null : hrefOf(name, 'laes'),
    change: hrefOf(name, 'ret'),
    files: [
      // The web page is what is read here.
      ...FORMATS.filter(({ id }) => id !== 'html' && finished[id] !== undefined).map((format) => ({
        word: format.name,
        href: hrefOf(name, format.id),
      })),
      { word: 'tekst', href: hrefOf(name, 'md') },
    ],
    mail: mailView(paper, sheets),
    gaps: gaps.map(({ text, question }) => ({
      text: text.replace(/^INDSÆT:?\s*/, ''),
      mend: question === null ? null : mendView(open, question),
    })),
    advice: advice.map((finding) => adviceView(open, name, finding)),
  };
}

/** The draft of the mail it is sent with; null where it is not sent, or is not finished. */
function mailView({ name, finished }: ListedPaper, sheets: readonly SendingSheet[]) {
  const sheet = sheets.find(({ file }) => file === name);
  if (!sheet || Object.keys(finished).length === 0) return null;
  return {
    href: hrefOf(name, 'mail'),
    recipient: sheet.recipient,
    by: sheet.by === null ? sheet.whenUnknown : `Senest ${formatDate(sheet.by)}.`,
  };
}

/** What to mend, and where: in an answer, or else in the paragraph where it stands. */
function adviceView(open: OpenAnswers, name: string, finding: Finding) {
  const question = ANSWERED_BY[finding.rule];
  const mend = question === undefined ? null : mendView(open, question);
  const line = finding.spot?.line;
  const there = line === undefined ? null : { href: `${hrefOf(name, 'ret')}/${line}`, word: 'Ret afsnittet' };
  return {
    text: [plainText(finding.message), plainText(finding.wayOut)].join(' '),
    mend: mend ?? there,
  };
}

/** The way to the question whose answer mends it; null where it is none that is ever asked. */
function mendView({ sitting, catalogue }: OpenAnswers, id: string) {
  const entries = sitting.overview().flatMap((section) => section.entries);
  const entry = entries.find(({ question }) => question.id === id);
  if (entry) {
    const word = entry.status === 'answered' ? 'Ret svaret' : 'Svar';
    return { href: `/spoergsmaal/${encodeURIComponent(id)}`, word: `${word}: ${entry.question.tekst}` };
  }
  const question = catalogue.questions.find((one) => one.id === id);
  return question
    ? { href: '/hjaelp#omfang', word: `Vælg flere spørgsmål, så vi kan spørge: ${question.tekst}` }
    : null;
}

/** The address of a paper in a format, or of what is done with it. */
export function hrefOf(name: string, what: string): string {
  return `/papirer/${encodeURIComponent(name)}/${what}`;
}
