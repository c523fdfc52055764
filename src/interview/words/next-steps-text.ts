import type { NextStep } from '../sitting/next-steps.ts';

/** The next steps as numbered lines, each warning below its step. */
export function nextStepsText(steps: readonly NextStep[]): string {
  const lines = steps.map(({ text, warning }, index) =>
    [`${index + 1}. ${text}`, ...(warning ? [`Bemærk: ${warning}`] : [])].join('\n'),
  );
  return ['Det næste, I skal gøre:', ...lines].join('\n');
}
