/** The one line of a browser's or puppeteer's error that tells something, at most 200 characters of it. */
export function browserReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const said = /stderr:\n(.+)/.exec(message)?.[1];
  const line = said ?? message.split('\n')[0] ?? '';
  // Chromium begins its lines with process, time and place in its source: "[1122/142324.350994:FATAL:zygote.cc:128] ".
  return line
    .replace(/^\[[^\]]*\] /, '')
    .trim()
    .slice(0, 200);
}
