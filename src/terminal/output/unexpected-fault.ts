/** What the user is told when the fault is ours. The stack only when it is asked for. */
export function unexpectedFaultText(error: unknown, withStack: boolean): string {
  const lines = [
    'Noget gik galt, og det er ikke jeres skyld.',
    'Jeres svar ligger på disken, som de var, da I sidst bekræftede et svar.',
    withStack
      ? String(error instanceof Error ? error.stack : error)
      : 'Kør samme kommando med --fejlsøg, og send teksten til os, så finder vi fejlen.',
  ];
  return `${lines.join('\n')}\n`;
}
