import { describeAnswer } from '../ask/describe-answer.ts';
import type { OverviewEntry, OverviewSection } from '../state/overview.ts';

const LONGEST_SHOWN = 70;

/** "Afsnit: Lokale tal." A title that ends in a mark of its own, such as a question, keeps to that. */
export function sectionHeading(title: string): string {
  return `Afsnit: ${title}${/[\p{L}\p{N})]$/u.test(title) ? '.' : ''}`;
}

/** How many questions there are of each kind, in one sentence. */
export function overviewCount(sections: readonly OverviewSection[]): string {
  const entries = sections.flatMap((section) => section.entries);
  const parts = [
    `Du har besvaret ${count(entries, 'answered')} af ${entries.length} spørgsmål.`,
    ...rest(entries).map((part) => `${part}.`),
  ];
  return parts.join(' ');
}

/** How it stands with one section: "Lokale tal: 1 af 3 besvaret, 2 mangler". */
export function sectionLine({ section, entries }: OverviewSection): string {
  const answered = `${count(entries, 'answered')} af ${entries.length} besvaret`;
  return `${section.titel}: ${[answered, ...rest(entries)].join(', ')}`;
}

/** A question with its answer, cut between two words to one line. */
export function entryLine(entry: OverviewEntry): string {
  return `${entry.question.tekst} ${shorten(answerText(entry))}`;
}

/** Every answer in full as plain text, section by section, to be read through. */
export function allAnswersText(sections: readonly OverviewSection[]): string {
  const section = ({ section: { titel }, entries }: OverviewSection) =>
    [sectionHeading(titel), ...entries.map(reviewLines)].join('\n');
  return sections.map(section).join('\n\n');
}

function reviewLines(entry: OverviewEntry): string {
  return `${entry.position}. ${entry.question.tekst}\nSvar: ${answerText(entry)}`;
}

function answerText({ question, status, value }: OverviewEntry): string {
  return status === 'unanswered' ? 'mangler' : describeAnswer(question, value);
}

function rest(entries: readonly OverviewEntry[]): readonly string[] {
  const parts = [
    ['unknown', 'med "ved ikke"'],
    ['skipped', 'sprunget over'],
    ['unanswered', 'mangler'],
  ] as const;
  return parts
    .map(([status, words]) => [count(entries, status), words] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`);
}

function count(entries: readonly OverviewEntry[], status: OverviewEntry['status']): number {
  return entries.filter((entry) => entry.status === status).length;
}

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  if (oneLine.length <= LONGEST_SHOWN) return oneLine;
  const lastSpace = oneLine.lastIndexOf(' ', LONGEST_SHOWN);
  return `${oneLine.slice(0, lastSpace > 0 ? lastSpace : LONGEST_SHOWN)} …`;
}
