import { countWords } from '../../danish/words.ts';
import type { MeasureView } from '../model/measure.ts';
import type { MunicipalityView } from '../model/municipality.ts';
import type { ThemeView } from '../model/theme.ts';
import { chooseOrder } from './variation.ts';

/** What an editor's column holds (docs/tjekliste.md, D-02). */
const MOST_WORDS = 8;

interface HeadlineGrounds {
  /** The branch's own claim and its own demand; null where it has written none. */
  readonly point: string | null;
  readonly demand: string | null;
  /** What the demand asks for; null when it is something of the branch's own. */
  readonly measure: MeasureView | null;
  readonly theme: ThemeView;
  readonly municipality: MunicipalityView;
}

/**
 * Headlines, the one to print first and an alternative after it. The branch's own claim and its own demand come first
 * when they are short enough with the place; then those of the measure the piece asks for, begun at a place that depends
 * on the municipality. Where the branch asks for something else, those of the theme are nearer.
 */
export function headlinesOf(grounds: HeadlineGrounds): readonly string[] {
  const { point, demand, measure, theme, municipality } = grounds;
  const own = [claim(point, municipality), request(demand, municipality)].filter((one) => one !== null);
  const ours = measure === null ? theme.headlines : measure.headlines;
  return [...own, ...chooseOrder(municipality.code, 'overskrift', ours)];
}

/** "Randers: Hun manglede et svar" */
function claim(point: string | null, { name }: MunicipalityView): string | null {
  const text = point?.replace(/[.!\s]+$/, '') ?? '';
  return fitting(text, text.includes(name) ? text : `${name}: ${text}`);
}

/** "Randers bør vedtage en fast svarfrist" */
function request(demand: string | null, { name }: MunicipalityView): string | null {
  return fitting(demand ?? '', `${name} bør ${demand}`);
}

function fitting(text: string, headline: string): string | null {
  return text !== '' && !/[?:;]/.test(text) && countWords(headline) <= MOST_WORDS ? headline : null;
}
