import type { Document, ToStringOptions } from 'yaml';

const AS_WRITTEN: ToStringOptions = {
  lineWidth: 0,
  nullStr: '',
  // A line of a text within quotation marks may begin with a space from Word, and is refused when it stands on a line of its own.
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

/** svar.yaml as text again, with the line ends that `former` had. No line of it is broken or joined. */
export function printAnswers(document: Document, former: string): string {
  const text = document.toString(AS_WRITTEN);
  return former.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
