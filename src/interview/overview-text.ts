import { describeAnswer } from './describe-answer.ts';
import type { OverviewEntry, OverviewSection } from './overview.ts';

const LONGEST_SHOWN = 70;

/** The overview as plain lines: a heading a section, then "3. Spørgsmål? Svar." */
export function overviewText(sections: readonly OverviewSection[]): string {
  return sections
    .map(({ section, entries }) => [section.titel, ...entries.map(line)].join('\n'))
    .join('\n\n');
}

/** How many questions there are of each kind, in one sentence. */
export function overviewCount(sections: readonly OverviewSection[]): string {
  const entries = sections.flatMap((section) => section.entries);
  const count = (status: OverviewEntry['status']) =>
    entries.filter((entry) => entry.status === status).length;
  const parts = [
    `Du har besvaret ${count('answered')} af ${entries.length} spørgsmål.`,
    count('unknown') > 0 && `${count('unknown')} med "ved ikke".`,
    count('skipped') > 0 && `${count('skipped')} sprunget over.`,
    count('unanswered') > 0 && `${count('unanswered')} mangler.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function line({ question, position, status, value }: OverviewEntry): string {
  const answer = status === 'unanswered' ? 'mangler' : shorten(describeAnswer(question, value));
  return `${position}. ${question.tekst}\n   ${answer}`;
}

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > LONGEST_SHOWN ? `${oneLine.slice(0, LONGEST_SHOWN).trimEnd()} …` : oneLine;
}
