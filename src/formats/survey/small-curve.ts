import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

const SIZE = { width: 96, height: 24 } as const;
/** Room for the dot at the end. */
const EDGE = 3;

/**
 * A curve in a cell, as SVG of the size of a word: from nought, so that a small change looks small, in the colour of the text, with a dot
 * where it ends. Whoever does not see it reads the words beside it.
 */
export function smallCurve(values: readonly number[]): string {
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [EDGE, SIZE.width - EDGE]);
  const y = scaleLinear([0, Math.max(1, ...values)], [SIZE.height - EDGE, EDGE]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  ).digits(1);
  const last = values.length - 1;
  return `<svg width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" aria-hidden="true" focusable="false"><path d="${path([...values]) ?? ''}" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="${round(x(last))}" cy="${round(y(values[last] ?? 0))}" r="2.5" fill="currentColor"/></svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
