import type { Fault } from '../fault.ts';

/** Ways out for somebody with a page before them: the faults themselves know no button. */
const WAYS_OUT: Partial<Record<Fault['code'], string>> = {
  'nothing-typed': 'Skriv et svar, eller vælg en af de andre knapper nederst.',
  'unknown-refused': 'Skriv et svar, eller tryk på Spring over.',
  'skip-refused': 'Se under spørgsmålet, hvorfor vi spørger, hvis du er i tvivl om, hvad der menes.',
  'nothing-chosen': 'Vælg et af svarene, eller en af de andre knapper nederst.',
  'choice-unknown': 'Vælg et af svarene.',
  'choices-none': 'Sæt et eller flere krydser, eller tryk på Spring over.',
  'answers-in-use': 'Brug det vindue, hvor siden allerede er åben, eller luk det, og prøv igen her.',
  'no-answer-files': 'Begynd med en kommune på forsiden.',
  'no-papers': 'Tryk på Lav papirerne.',
  'word-edited':
    'Giv filen et andet navn, og lav papirerne igen. Så er det, der er skrevet i den, der endnu.',
  'no-browser': 'Hent papirerne som Word eller tekst. Vil I have PDF, så installer Edge eller Chrome.',
  'browser-will-not-start': 'Hent papirerne som Word eller tekst, eller prøv igen.',
  'named-browser-missing': 'Hent papirerne som Word eller tekst.',
  'shipped-browser-not-ours': 'Hent papirerne som Word eller tekst.',
  'shipped-browser-not-unpacked': 'Hent papirerne som Word eller tekst.',
  'browser-too-old': 'Hent papirerne som Word eller tekst, eller opdater Edge eller Chrome.',
  'pdf-failed': 'Prøv igen, eller hent papirerne som Word eller tekst.',
  'browser-died': 'Prøv igen, eller hent papirerne som Word eller tekst.',
};

/** A word that somebody who uses only the page has never met: a command, an option, a key. */
const STRANGE =
  /\bbrobygger [a-zæøå]+\b|--[a-zæøå]|\bEnter\b|\bnpx\b|\bNotesblok\b|BROBYGGER_|\bsvar\.yaml\b/;

/** A fault as one text for the page: what is wrong, then how to put it right here. */
export function webText(fault: Fault): string {
  return [plainText(fault.message), WAYS_OUT[fault.code] ?? plainText(fault.wayOut)]
    .filter(Boolean)
    .join(' ');
}

/** The sentences that make sense to somebody who has only the page. */
export function plainText(text = ''): string {
  return text
    .replace(/\bi svar\.yaml\b/g, 'i svarene')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !STRANGE.test(sentence))
    .join(' ');
}
