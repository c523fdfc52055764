import { countWords } from '../../danish/words.ts';
import type { MeasureView } from '../model/measure.ts';
import type { MunicipalityView } from '../model/municipality.ts';
import type { ThemeView } from '../model/theme.ts';

/** What an editor's column holds (docs/tjekliste.md, D-02). */
const MOST_WORDS = 8;

/** Whoever or whatever this is has not been met in a headline. */
const LEANS = /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|sådan|derfor|dermed)(?!\p{L})|^(?:de|det) /iu;

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
 * when they are short enough with the place; a claim that says "hun" waits for its story. Then those of the measure the piece
 * asks for; where the branch asks for something else, those of the theme are nearer.
 */
export function headlinesOf(grounds: HeadlineGrounds): readonly string[] {
  const { point, demand, measure, theme, municipality } = grounds;
  const own = [claim(point, municipality), request(demand, municipality)].filter((one) => one !== null);
  const near =
    measure === null ? [beginningOf(demand ?? '', municipality)].filter((one) => one !== null) : [];
  return [...new Set([...own, ...near, ...(measure === null ? theme.headlines : measure.headlines)])];
}

/** "Randers: Et svar er også støtte" */
function claim(point: string | null, { name }: MunicipalityView): string | null {
  const text = point?.replace(/[.!\s]+$/, '') ?? '';
  if (LEANS.test(text)) return null;
  return fitting(text, text.includes(name) ? text : `${name}: ${text}`);
}

/** "Randers bør vedtage en fast svarfrist" */
function request(demand: string | null, { name }: MunicipalityView): string | null {
  return fitting(demand ?? '', `${name} bør ${demand}`);
}

/** "Viborg bør udpege to medarbejdere": as much of a long demand as is a demand in itself. */
function beginningOf(demand: string, { name }: MunicipalityView): string | null {
  const ends = [...demand.matchAll(/,| (?:til|inden|senest|før|fra|hvor|som|der) /gu)].map(
    ({ index }) => index,
  );
  const texts = ends
    .map((end) => demand.slice(0, end).replace(/,$/, ''))
    .filter((text) => text.split(' ').length > 2);
  return texts.map((text) => fitting(text, `${name} bør ${text}`)).findLast((one) => one !== null) ?? null;
}

function fitting(text: string, headline: string): string | null {
  return text !== '' && !/[?:;]/.test(text) && countWords(headline) <= MOST_WORDS ? headline : null;
}
