import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../picture.ts';
import type { Curve } from './curve.ts';
import { CURVE_SIZE, drawCurve } from './draw-curve.ts';
import { unpackWoff } from './unpack-woff.ts';

/** Dots for each point: about 290 to the inch, which is sharp in print. */
const DOTS = 4;

/** The files that drawing needs, read where they lie. */
export interface CurveTools {
  /** The engine that makes dots of lines, as WebAssembly. */
  engine(): Promise<Uint8Array>;
  /** The shipped font as WOFF, in the two weights of a curve. */
  font(weight: 400 | 700): Promise<Uint8Array>;
}

let ready: Promise<readonly Uint8Array[]> | undefined;

/**
 * A curve as a picture that PDF, Word and web page all show. The same curve gives the same bytes. Nothing in its text is more than
 * text: names are escaped, and the engine reads no file and no address.
 */
export async function curvePicture(curve: Curve, tools: CurveTools): Promise<Picture> {
  ready ??= start(tools);
  const fontBuffers = [...(await ready)];
  const resvg = new Resvg(drawCurve(curve), {
    fitTo: { mode: 'zoom', value: DOTS },
    font: { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  });
  const image = resvg.render();
  try {
    return {
      kind: 'image/png',
      bytes: image.asPng(),
      width: CURVE_SIZE.width * DOTS,
      height: CURVE_SIZE.height * DOTS,
    };
  } finally {
    image.free();
    resvg.free();
  }
}

/** The engine can be started once in a process. */
async function start(tools: CurveTools): Promise<readonly Uint8Array[]> {
  const [engine, ...fonts] = await Promise.all([tools.engine(), tools.font(400), tools.font(700)]);
  await initWasm(engine);
  return fonts.map(unpackWoff);
}
